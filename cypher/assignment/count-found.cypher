// How many: Assignments that a search finds.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @include OF_ASSIGNER assignment/of-assigner
// @include OF_ACTOR assignment/of-actor
// @param   document: ID  e.g. null
// @param   query: String!  e.g. "+hoc +sinh"
// @return  total: Int!
CALL db.index.fulltext.queryNodes('assignment_words', $query) YIELD node AS assignment
WHERE ASSIGNMENT_FILTER
  AND ($document IS NULL OR EXISTS { (:Document {key: $document})-[:ASSIGNS]->(assignment) })
  AND OF_ASSIGNER
  AND OF_ACTOR
RETURN count(*) AS total
