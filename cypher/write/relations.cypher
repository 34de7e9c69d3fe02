// Derives relations from mentions: for the documents given and for all that mention them. A paper that
// does not exist yet is only planned: other mentions of it prove no relation until it is issued.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include RELATION_KINDS relation/all
// @return  touched: ID!
UNWIND $keys AS key
MATCH (document:Document {key: key})
OPTIONAL MATCH (citing:Document)-[:HAS_CITATION]->(:Citation)-[:REFERS_TO]->(document)
WITH collect(DISTINCT document) + collect(DISTINCT citing) AS both
UNWIND both AS from
WITH DISTINCT from
ORDER BY from.key
SET from.lock = true
REMOVE from.lock
WITH from, COLLECT {
  MATCH (from)-[:HAS_CITATION]->(citation:Citation)-[:REFERS_TO]->(to:Document)
  WHERE citation.kind = 'PLANS' OR to.presence <> 'PLANNED'
  WITH citation.kind AS kind, to, count(*) AS mentions, min(CASE WHEN citation.isPartial THEN 1 ELSE 0 END) = 1 AS isPartial
  RETURN {kind: kind, to: to, mentions: mentions, isPartial: isPartial}
} AS proved
WITH from, proved, [(from)-[:RELATION_KINDS]->(before:Document) | before.key] AS former
CALL (from, proved) {
  MATCH (from)-[relation:RELATION_KINDS]->(to:Document)
  WHERE none(fact IN proved WHERE fact.kind = type(relation) AND fact.to = to)
  DELETE relation
}
CALL (from, proved) {
  UNWIND proved AS fact
  WITH from, fact, fact.kind AS kind, fact.to AS to
  WHERE NOT EXISTS {
    MATCH (from)-[known:RELATION_KINDS]->(to)
    WHERE type(known) = kind
  }
  CREATE (from)-[:$(kind)]->(to)
}
CALL (from, proved) {
  UNWIND proved AS fact
  WITH from, fact, fact.to AS to
  MATCH (from)-[relation:RELATION_KINDS]->(to)
  WHERE type(relation) = fact.kind
  SET relation.mentions = fact.mentions, relation.isPartial = fact.isPartial
}
UNWIND [from.key] + former + [fact IN proved | fact.to.key] AS touched
RETURN DISTINCT touched
ORDER BY touched
