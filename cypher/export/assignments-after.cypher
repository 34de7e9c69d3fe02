// The next assignments after an id, for an export. The index gives them in order: nothing is sorted.
//
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 500
// @include ASSIGNMENT_COLUMNS export/assignment-columns
MATCH (assignment:Assignment)
WHERE assignment.id > $after
WITH assignment
ORDER BY assignment.id
LIMIT $limit
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY id
