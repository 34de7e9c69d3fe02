// Assignments that one document orders.
// What leads is the pattern; its assignments are sorted as a whole.
//
// @literal PLACE orderSort|dueSort
// @include ASSIGNMENT_FILTER assignment/filter
// @include OF_ASSIGNER assignment/of-assigner
// @include OF_ACTOR assignment/of-actor
// @param   document: ID  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @include ASSIGNMENT_COLUMNS assignment/columns
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
MATCH (:Document {key: $document})-[:ASSIGNS]->(assignment:Assignment)
WITH DISTINCT assignment
WHERE assignment.PLACE > $after
  AND ASSIGNMENT_FILTER
  AND OF_ASSIGNER
  AND OF_ACTOR
WITH assignment ORDER BY assignment.PLACE LIMIT $limit
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY assignment.PLACE
