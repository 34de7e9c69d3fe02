// Assignments that one body or person gives.
// What leads is the pattern; its assignments are sorted as a whole.
//
// @literal PLACE orderSort|dueSort
// @include ASSIGNMENT_FILTER assignment/filter
// @param   assigner: ID  e.g. "thanh-uy-ha-noi"
// @include ASSIGNMENT_COLUMNS assignment/columns
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
MATCH (:Actor {id: $assigner})<-[:ASSIGNED_BY]-(assignment:Assignment)
WITH DISTINCT assignment
WHERE assignment.PLACE > $after
  AND ASSIGNMENT_FILTER
WITH assignment ORDER BY assignment.PLACE LIMIT $limit
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY assignment.PLACE
