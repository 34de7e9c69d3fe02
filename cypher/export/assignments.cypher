// Assignments of some ids, for an export.
//
// @param   ids: [ID!]!  e.g. ["A495-13"]
// @include ASSIGNMENT_COLUMNS export/assignment-columns
UNWIND $ids AS wanted
MATCH (assignment:Assignment {id: wanted})
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  ASSIGNMENT_COLUMNS
ORDER BY id
