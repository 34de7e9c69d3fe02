// The words and parties of all tasks of documents, and what each carries down so far; a link without a score
// was made by hand.
//
// @param   keys: [ID!]!  e.g. ["788-cv-bcsdd.ban-can-su-ddang-ubnd-tp-ha-noi.2020-2025"]
// @return  key: ID!
// @return  id: ID!
// @return  kind: String!
// @return  text: String!
// @return  actors: [ID!]!
// @return  higher: [ID!]!
// @return  scores: [Float!]!
// @return  isByHand: Boolean!
UNWIND $keys AS key
MATCH (document:Document {key: key})-[:ASSIGNS]->(task:Assignment)
RETURN
  key,
  task.id AS id,
  task.kind AS kind,
  coalesce(task.quote, task.summary, '') AS text,
  COLLECT { MATCH (task)-[:LED_BY|THROUGH|COORDINATED_BY]->(actor:Actor) RETURN DISTINCT actor.id } AS actors,
  COLLECT { MATCH (task)-[derived:DERIVED_FROM]->(above:Assignment) WHERE derived.score IS NOT NULL RETURN above.id ORDER BY above.id } AS higher,
  COLLECT { MATCH (task)-[derived:DERIVED_FROM]->(above:Assignment) WHERE derived.score IS NOT NULL RETURN derived.score ORDER BY above.id } AS scores,
  EXISTS { MATCH (task)-[derived:DERIVED_FROM]->() WHERE derived.score IS NULL } AS isByHand
ORDER BY key, task.orderSort
