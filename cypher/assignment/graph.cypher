// The tasks of documents, of actors or single ones that pass the filters, and those that carry them down, at
// their shortest distance, nearest first; single ones also with those that they carry down. With each task
// the document that orders it and one row for everything that it is tied to; code puts them in order again.
// A task of a document issued after `asOf` does not exist yet, nor does what hangs on it.
//
// @literal DEPTH 1..13
// @param   documents: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   actors: [ID!]!  e.g. ["cong-an-tp-ha-noi"]
// @param   tasks: [ID!]!  e.g. ["A495-13"]
// @param   asOf: Date  e.g. "2021-12-31"
// @param   limit: Int!  e.g. 2001
// @include ASSIGNMENT_FILTER assignment/filter
// @include OF_ASSIGNER assignment/of-assigner
// @include OF_ACTOR assignment/of-actor
// @param   document: ID  e.g. null
// @return  task: ID!
// @return  depth: Int!
// @return  place: String!
// @return  document: ID!
// @return  edge: GraphEdgeKind
// @return  end: ID
// @return  endKind: NodeKind
CYPHER statefulShortestPlanningMode=all_if_possible
CALL () {
  UNWIND $documents AS key
  MATCH (:Document {key: key})-[:ASSIGNS]->(assignment:Assignment)
  RETURN assignment
UNION
  UNWIND $actors AS id
  MATCH (:Actor {id: id})<-[:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]-(assignment:Assignment)
  RETURN assignment
UNION
  UNWIND $tasks AS id
  MATCH (assignment:Assignment {id: id})
  RETURN assignment
}
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
WHERE ($asOf IS NULL OR ordering.issuedEarliest IS NULL OR ordering.issuedEarliest <= $asOf)
  AND ASSIGNMENT_FILTER
  AND ($document IS NULL OR EXISTS { (:Document {key: $document})-[:ASSIGNS]->(assignment) })
  AND OF_ASSIGNER
  AND OF_ACTOR
WITH assignment AS start, ordering
ORDER BY ordering.issuedSort, start.orderSort
LIMIT $limit
CALL (start) {
  RETURN start AS task, 0 AS depth
UNION
  MATCH path = ANY SHORTEST (start)
    ((near:Assignment)<-[:DERIVED_FROM]-(far:Assignment)
      WHERE NOT EXISTS { MATCH (later:Document)-[:ASSIGNS]->(far) WHERE later.issuedEarliest > $asOf }
    ){1,DEPTH}(task:Assignment)
  WHERE task <> start
  RETURN task, length(path) AS depth
UNION
  MATCH path = ANY SHORTEST (start WHERE start.id IN $tasks)
    ((near:Assignment)-[:DERIVED_FROM]->(far:Assignment)
      WHERE NOT EXISTS { MATCH (later:Document)-[:ASSIGNS]->(far) WHERE later.issuedEarliest > $asOf }
    ){1,DEPTH}(task:Assignment)
  WHERE task <> start
  RETURN task, length(path) AS depth
}
WITH task, min(depth) AS depth
MATCH (ordering:Document)-[:ASSIGNS]->(task)
WITH task, depth, ordering
ORDER BY depth, ordering.issuedSort, task.orderSort
LIMIT $limit
OPTIONAL MATCH (task)-[tie:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES|DERIVED_FROM|PRODUCES]->(end)
WHERE $asOf IS NULL OR end.issuedEarliest IS NULL OR end.issuedEarliest <= $asOf
RETURN
  task.id AS task,
  depth,
  ordering.issuedSort + ' ' + task.orderSort AS place,
  ordering.key AS document,
  type(tie) AS edge,
  coalesce(end.key, end.id) AS end,
  CASE WHEN end:Document THEN 'DOCUMENT' WHEN end:Assignment THEN 'ASSIGNMENT' WHEN end:Person THEN 'PERSON' WHEN end IS NOT NULL THEN 'ORGANIZATION' END AS endKind
