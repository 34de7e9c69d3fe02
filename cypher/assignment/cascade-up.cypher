// The assignments that are carried down by the given ones, at their shortest distance; those themselves at
// distance 0. A task of a document issued after `asOf` does not exist yet, nor does what hangs on it.
//
// @literal DEPTH 1..13
// @param   ids: [ID!]!  e.g. ["A495-13"]
// @param   asOf: Date  e.g. "2021-12-31"
// @param   limit: Int!  e.g. 2001
// @return  id: ID!
// @return  depth: Int!
UNWIND $ids AS id
MATCH (start:Assignment {id: id})<-[:ASSIGNS]-(ordering:Document)
WHERE $asOf IS NULL OR ordering.issuedEarliest IS NULL OR ordering.issuedEarliest <= $asOf
CALL (start) {
  RETURN start AS assignment, 0 AS depth
UNION
  MATCH path = ANY SHORTEST (start)
    ((near:Assignment)-[:DERIVED_FROM]->(far:Assignment)
      WHERE NOT EXISTS { MATCH (later:Document)-[:ASSIGNS]->(far) WHERE later.issuedEarliest > $asOf }
    ){1,DEPTH}(assignment:Assignment)
  WHERE assignment <> start
  RETURN assignment, length(path) AS depth
}
RETURN
  assignment.id AS id,
  min(depth) AS depth
ORDER BY depth, id
LIMIT $limit
