// The assignments that carry down the given ones, at their distance; those themselves at distance 0.
// A task of a document issued after `asOf` does not exist yet.
//
// @literal DEPTH 1..13
// @param   ids: [ID!]!  e.g. ["A495-13"]
// @param   asOf: Date  e.g. "2021-12-31"
// @param   limit: Int!  e.g. 2001
// @return  id: ID!
// @return  depth: Int!
UNWIND $ids AS start
MATCH path = (:Assignment {id: start})<-[:DERIVED_FROM]-{0,DEPTH}(assignment:Assignment)
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
WHERE $asOf IS NULL OR ordering.issuedEarliest IS NULL OR ordering.issuedEarliest <= $asOf
RETURN
  assignment.id AS id,
  min(length(path)) AS depth
ORDER BY depth, id
LIMIT $limit
