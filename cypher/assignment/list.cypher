// Assignments in one of the two orders, straight off the index that holds it: by document and place
// in it, or by the day they are due. What has no day comes last.
//
// @literal PLACE orderSort|dueSort
// @include ASSIGNMENT_FILTER assignment/filter
// @include ASSIGNMENT_COLUMNS assignment/columns
// @param   after: String!  e.g. ""
// @param   most: String!  e.g. "~"
// @param   limit: Int!  e.g. 26
MATCH (assignment:Assignment)
WHERE assignment.PLACE > $after AND assignment.PLACE < $most
  AND ASSIGNMENT_FILTER
WITH assignment ORDER BY assignment.PLACE LIMIT $limit
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY assignment.PLACE
