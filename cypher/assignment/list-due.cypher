// Assignments that are due within some days, when these are few, by document and place in it.
// What leads is the days; their assignments are sorted as a whole.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @include ASSIGNMENT_COLUMNS assignment/columns
// @param   least: String!  e.g. "2021-09-01"
// @param   most: String!  e.g. "2021-09-30~"
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
MATCH (assignment:Assignment)
USING INDEX assignment:Assignment(dueSort)
WHERE assignment.dueSort > $least AND assignment.dueSort < $most
  AND assignment.orderSort > $after
  AND ASSIGNMENT_FILTER
WITH assignment ORDER BY assignment.orderSort LIMIT $limit
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY assignment.orderSort
