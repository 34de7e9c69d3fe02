// Assignments that one body or person has a part in.
// What leads is the pattern; its assignments are sorted as a whole.
//
// @literal PLACE orderSort|dueSort
// @include ASSIGNMENT_FILTER assignment/filter
// @include OF_ASSIGNER assignment/of-assigner
// @param   actor: ID  e.g. "cong-an-tp-ha-noi"
// @param   edges: [String!]!  e.g. ["LED_BY"]
// @include ASSIGNMENT_COLUMNS assignment/columns
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
MATCH (:Actor {id: $actor})<-[part:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]-(assignment:Assignment)
WHERE type(part) IN $edges
WITH DISTINCT assignment
WHERE assignment.PLACE > $after
  AND ASSIGNMENT_FILTER
  AND OF_ASSIGNER
WITH assignment ORDER BY assignment.PLACE LIMIT $limit
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY assignment.PLACE
