// The documents that assignments order to be issued.
//
// @param   owners: [ID!]!  e.g. ["A495-03"]
// @return  owner: ID!
// @return  document: ID!
UNWIND $owners AS owner
MATCH (:Assignment {id: owner})-[:PRODUCES]->(document:Document)
RETURN
  owner,
  document.key AS document
ORDER BY owner, document
