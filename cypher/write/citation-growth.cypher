// Gives mentions the ids that follow from the grown key of the document in which they stand, so that what a
// person settled of them is found again.
//
// @param   rows.former: ID!  e.g. "c-1"
// @param   rows.id: ID!  e.g. "c-2"
UNWIND $rows AS row
MATCH (citation:Citation {id: row.former})
WHERE NOT EXISTS { MATCH (:Citation {id: row.id}) }
SET citation.id = row.id
