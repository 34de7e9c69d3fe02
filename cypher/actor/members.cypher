// The bodies that sets consist of, by name.
//
// @param   owners: [ID!]!  e.g. ["cac-quan-huyen-thi-uy-ha-noi"]
// @return  owner: ID!
// @return  member: ID!
UNWIND $owners AS owner
MATCH (:Actor {id: owner})<-[:MEMBER_OF]-(body:Organization)
RETURN
  owner,
  body.id AS member
ORDER BY owner, body.nameSort, member
