// How many: Assignments that one body or person gives.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @param   assigner: ID  e.g. "thanh-uy-ha-noi"
// @return  total: Int!
MATCH (:Actor {id: $assigner})<-[:ASSIGNED_BY]-(assignment:Assignment)
WITH DISTINCT assignment
WHERE ASSIGNMENT_FILTER
RETURN count(*) AS total
