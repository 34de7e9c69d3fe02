// The bodies that sets consist of.
//
// @param   owners: [ID!]!  e.g. ["cac-quan-huyen-thi-uy-ha-noi"]
// @return  owner: ID!
// @return  member: ID!
UNWIND $owners AS owner
MATCH (:Actor {id: owner})<-[:MEMBER_OF]-(member:Organization)
RETURN
  owner,
  member.id AS member
ORDER BY owner, member.nameSort, member
