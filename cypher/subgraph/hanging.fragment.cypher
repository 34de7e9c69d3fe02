// What hangs on a document, bound as `document`, of the kinds of node that are asked for: one row for every
// edge, and one for the document itself. Where edges end is looked at in code, because what hangs on one
// document is few.
//
// @param   kinds: [RelationKind!]!  e.g. ["IMPLEMENTS"]
// @param   include: [NodeKind!]!  e.g. ["DOCUMENT", "ORGANIZATION", "PERSON", "ASSIGNMENT", "CITATION"]
// @include RELATION_KINDS relation/all
CALL (document) {
  RETURN null AS edge, document.key AS start, 'DOCUMENT' AS startKind, null AS end, null AS endKind, null AS whole, null AS mentions, null AS isPartial
UNION ALL
  MATCH (document)-[relation:RELATION_KINDS]->(to:Document)
  WHERE type(relation) IN $kinds
  RETURN type(relation) AS edge, document.key AS start, 'DOCUMENT' AS startKind, to.key AS end, 'DOCUMENT' AS endKind, null AS whole, relation.mentions AS mentions, relation.isPartial AS isPartial
UNION ALL
  MATCH (document)-[tie:ISSUED_BY|SENT_TO|SIGNED_BY]->(actor:Actor)
  WHERE 'ORGANIZATION' IN $include OR 'PERSON' IN $include
  RETURN type(tie) AS edge, document.key AS start, 'DOCUMENT' AS startKind, actor.id AS end, CASE WHEN actor:Person THEN 'PERSON' ELSE 'ORGANIZATION' END AS endKind, head([(actor)-[:PART_OF]->(above) | above.id]) AS whole, null AS mentions, null AS isPartial
UNION ALL
  MATCH (document)-[:ASSIGNS]->(task:Assignment)
  WHERE 'ASSIGNMENT' IN $include
  RETURN 'ASSIGNS' AS edge, document.key AS start, 'DOCUMENT' AS startKind, task.id AS end, 'ASSIGNMENT' AS endKind, null AS whole, null AS mentions, null AS isPartial
UNION ALL
  MATCH (document)-[:ASSIGNS]->(task:Assignment)-[tie:DERIVED_FROM|PRODUCES]->(end)
  WHERE 'ASSIGNMENT' IN $include
  RETURN type(tie) AS edge, task.id AS start, 'ASSIGNMENT' AS startKind, coalesce(end.key, end.id) AS end, CASE WHEN end:Document THEN 'DOCUMENT' ELSE 'ASSIGNMENT' END AS endKind, null AS whole, null AS mentions, null AS isPartial
UNION ALL
  MATCH (document)-[:ASSIGNS]->(task:Assignment)-[tie:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]->(actor:Actor)
  WHERE 'ASSIGNMENT' IN $include AND ('ORGANIZATION' IN $include OR 'PERSON' IN $include)
  RETURN type(tie) AS edge, task.id AS start, 'ASSIGNMENT' AS startKind, actor.id AS end, CASE WHEN actor:Person THEN 'PERSON' ELSE 'ORGANIZATION' END AS endKind, head([(actor)-[:PART_OF]->(above) | above.id]) AS whole, null AS mentions, null AS isPartial
UNION ALL
  MATCH (document)-[:HAS_CITATION]->(citation:Citation)
  WHERE 'CITATION' IN $include
  RETURN 'HAS_CITATION' AS edge, document.key AS start, 'DOCUMENT' AS startKind, citation.id AS end, 'CITATION' AS endKind, null AS whole, null AS mentions, null AS isPartial
UNION ALL
  MATCH (document)-[:HAS_CITATION]->(citation:Citation)-[:REFERS_TO]->(to:Document)
  WHERE 'CITATION' IN $include AND 'DOCUMENT' IN $include
  RETURN 'REFERS_TO' AS edge, citation.id AS start, 'CITATION' AS startKind, to.key AS end, 'DOCUMENT' AS endKind, null AS whole, null AS mentions, null AS isPartial
}
