// How many: Assignments that one body or person gives.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @return  total: Int!
MATCH (:Actor {id: $assigner})<-[:ASSIGNED_BY]-(assignment:Assignment)
WITH DISTINCT assignment
WHERE ASSIGNMENT_FILTER
RETURN count(*) AS total
