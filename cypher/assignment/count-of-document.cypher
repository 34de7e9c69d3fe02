// How many: Assignments that one document orders.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @include OF_ASSIGNER assignment/of-assigner
// @include OF_ACTOR assignment/of-actor
// @param   document: ID  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @return  total: Int!
MATCH (:Document {key: $document})-[:ASSIGNS]->(assignment:Assignment)
WITH DISTINCT assignment
WHERE ASSIGNMENT_FILTER
  AND OF_ASSIGNER
  AND OF_ACTOR
RETURN count(*) AS total
