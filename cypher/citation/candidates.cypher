// The documents that undecided mentions may mean, best first.
//
// @param   owners: [ID!]!  e.g. ["x"]
// @return  owner: ID!
// @return  document: ID!
// @return  score: Float!
// @return  reasons: [ReasonCode!]!
UNWIND $owners AS owner
MATCH (:Citation {id: owner})-[candidate:MAY_MEAN]->(document:Document)
RETURN
  owner,
  document.key AS document,
  candidate.score AS score,
  candidate.reasons AS reasons
ORDER BY owner, score DESC, document
