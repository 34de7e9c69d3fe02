// All edges that start at what is bound as `document`, at its tasks or at its mentions, with what they say; a mention also
// without an edge, because it leads nowhere yet. What proves a relation are the mentions of its kind that lead to its end,
// put to it and in order in code. Persons are told as ORGANIZATION: ids of both begin alike.
//
// @include RELATION_KINDS relation/all
CALL (document) {
  MATCH (document)-[relation:RELATION_KINDS]->(to:Document)
  RETURN type(relation) AS edge, document.key AS start, to.key AS end, 'DOCUMENT' AS endKind, relation.mentions AS mentions, relation.isPartial AS isPartial, null AS kind, null AS quote, null AS place, null AS name, null AS post, null AS role, null AS purpose, null AS capacity, null AS position
UNION ALL
  MATCH (document)-[tie:ISSUED_BY|SENT_TO|SIGNED_BY]->(actor:Actor)
  RETURN type(tie) AS edge, document.key AS start, actor.id AS end, 'ORGANIZATION' AS endKind, null AS mentions, null AS isPartial, null AS kind, null AS quote, null AS place, tie.name AS name, null AS post, null AS role, tie.purpose AS purpose, tie.capacity AS capacity, tie.position AS position
UNION ALL
  MATCH (document)-[:ASSIGNS]->(task:Assignment)
  RETURN 'ASSIGNS' AS edge, document.key AS start, task.id AS end, 'ASSIGNMENT' AS endKind, null AS mentions, null AS isPartial, null AS kind, null AS quote, null AS place, null AS name, null AS post, null AS role, null AS purpose, null AS capacity, null AS position
UNION ALL
  MATCH (document)-[:ASSIGNS]->(task:Assignment)-[tie:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES|DERIVED_FROM|PRODUCES]->(to)
  RETURN type(tie) AS edge, task.id AS start, coalesce(to.key, to.id) AS end, CASE WHEN to:Document THEN 'DOCUMENT' WHEN to:Assignment THEN 'ASSIGNMENT' ELSE 'ORGANIZATION' END AS endKind, null AS mentions, null AS isPartial, null AS kind, null AS quote, null AS place, tie.name AS name, tie.post AS post, tie.role AS role, null AS purpose, null AS capacity, tie.position AS position
UNION ALL
  MATCH (document)-[:HAS_CITATION]->(citation:Citation)
  OPTIONAL MATCH (citation)-[:REFERS_TO]->(to:Document)
  RETURN 'REFERS_TO' AS edge, citation.id AS start, to.key AS end, 'DOCUMENT' AS endKind, null AS mentions, null AS isPartial, citation.kind AS kind, citation.quote AS quote, citation.place AS place, null AS name, null AS post, null AS role, null AS purpose, null AS capacity, citation.position AS position
}
