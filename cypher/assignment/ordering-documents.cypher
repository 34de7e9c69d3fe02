// The assignments that asked for documents to be issued.
//
// @param   owners: [ID!]!  e.g. ["x-ct.ubnd-tp-ha-noi.x.chi-thi-moi-ve-phong-chong-dich"]
// @return  owner: ID!
// @return  assignment: ID!
UNWIND $owners AS owner
MATCH (:Document {key: owner})<-[:PRODUCES]-(ordering:Assignment)
RETURN
  owner,
  ordering.id AS assignment
ORDER BY owner, ordering.orderSort
