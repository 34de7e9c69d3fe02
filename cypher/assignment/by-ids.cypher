// Assignments by id.
//
// @param   ids: [ID!]!  e.g. ["A495-13"]
// @include ASSIGNMENT_COLUMNS assignment/columns
UNWIND $ids AS wanted
MATCH (ordering:Document)-[:ASSIGNS]->(assignment:Assignment {id: wanted})
RETURN
  ASSIGNMENT_COLUMNS
