// What assignments are found by, page by page: their texts, and the words that are kept of them so far.
//
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 1000
// @return  id: ID!
// @return  summary: String
// @return  quote: String
// @return  words: String
MATCH (assignment:Assignment)
WHERE assignment.id > $after
RETURN
  assignment.id AS id,
  assignment.summary AS summary,
  assignment.quote AS quote,
  assignment.words AS words
ORDER BY id
LIMIT $limit
