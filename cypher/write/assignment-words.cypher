// Keeps the words by which assignments are found that an older version has written.
//
// @param   rows.id: ID!  e.g. "A495-13"
// @param   rows.words: String!  e.g. " giao "
UNWIND $rows AS row
MATCH (assignment:Assignment {id: row.id})
SET assignment.words = row.words
