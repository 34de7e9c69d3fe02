// How many: Assignments that one body or person has a part in.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @include OF_ASSIGNER assignment/of-assigner
// @param   actor: ID  e.g. "cong-an-tp-ha-noi"
// @param   edges: [String!]!  e.g. ["LED_BY"]
// @return  total: Int!
MATCH (:Actor {id: $actor})<-[part:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]-(assignment:Assignment)
WHERE type(part) IN $edges
WITH DISTINCT assignment
WHERE ASSIGNMENT_FILTER
  AND OF_ASSIGNER
RETURN count(*) AS total
