// Links a task to the one that it carries down, found by its words: with the score and the reasons. What was
// found before is taken back first; a link made by hand stays, and nothing is found beside it.
//
// @param   rows.id: ID!  e.g. "A788-13"
// @param   rows.higher: ID  e.g. "A495-13"
// @param   rows.score: Float  e.g. 0.82
// @param   rows.reasons: [String!]  e.g. ["SHARED_WORDS"]
UNWIND $rows AS row
MATCH (lower:Assignment {id: row.id})
CALL (lower) {
  MATCH (lower)-[former:DERIVED_FROM]->()
  WHERE former.score IS NOT NULL
  DELETE former
}
WITH row, lower
WHERE row.higher IS NOT NULL AND NOT EXISTS { MATCH (lower)-[:DERIVED_FROM]->() }
MATCH (higher:Assignment {id: row.higher})
CREATE (lower)-[:DERIVED_FROM {score: row.score, reasons: row.reasons}]->(higher)
