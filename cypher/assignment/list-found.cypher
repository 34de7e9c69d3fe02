// Assignments that a search finds: the index leads, and the filters look at the same words again.
//
// @literal PLACE orderSort|dueSort
// @include ASSIGNMENT_FILTER assignment/filter
// @include OF_ASSIGNER assignment/of-assigner
// @include OF_ACTOR assignment/of-actor
// @param   document: ID  e.g. null
// @include ASSIGNMENT_COLUMNS assignment/columns
// @param   query: String!  e.g. "+hoc +sinh"
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
CALL db.index.fulltext.queryNodes('assignment_words', $query) YIELD node AS assignment
WHERE assignment.PLACE > $after
  AND ASSIGNMENT_FILTER
  AND ($document IS NULL OR EXISTS { (:Document {key: $document})-[:ASSIGNS]->(assignment) })
  AND OF_ASSIGNER
  AND OF_ACTOR
WITH assignment ORDER BY assignment.PLACE LIMIT $limit
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY assignment.PLACE
