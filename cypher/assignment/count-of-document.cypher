// How many: Assignments that one document orders.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @return  total: Int!
MATCH (:Document {key: $document})-[:ASSIGNS]->(assignment:Assignment)
WITH DISTINCT assignment
WHERE ASSIGNMENT_FILTER
RETURN count(*) AS total
