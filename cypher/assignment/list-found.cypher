// Assignments that a search finds: the index leads, and the filters look at the same words again.
//
// @literal PLACE orderSort|dueSort
// @include ASSIGNMENT_FILTER assignment/filter
// @include ASSIGNMENT_COLUMNS assignment/columns
// @param   query: String!  e.g. "+hoc +sinh"
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
CALL db.index.fulltext.queryNodes('assignment_words', $query) YIELD node AS assignment
WHERE assignment.PLACE > $after
  AND ASSIGNMENT_FILTER
WITH assignment ORDER BY assignment.PLACE LIMIT $limit
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY assignment.PLACE
