// How many: Assignments that one body or person has a part in.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @return  total: Int!
MATCH (:Actor {id: $actor})<-[:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]-(assignment:Assignment)
WITH DISTINCT assignment
WHERE ASSIGNMENT_FILTER
RETURN count(*) AS total
