// Which assignments carry which down, from either end.
//
// @param   owners: [ID!]!  e.g. ["A788-13"]
// @return  owner: ID!
// @return  higher: ID!
// @return  lower: ID!
UNWIND $owners AS owner
MATCH (assignment:Assignment {id: owner})-[derived:DERIVED_FROM]-(:Assignment)
RETURN
  owner,
  endNode(derived).id AS higher,
  startNode(derived).id AS lower
ORDER BY owner, higher, lower
