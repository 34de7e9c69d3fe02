// What a text that is no number of a document may mean as the root of an assignment graph: a task by id, a
// document by name, a body or a person by id, name or alias. Of a task the document that orders it.
//
// @param   id: ID!  e.g. "A495-13"
// @param   name: String!  e.g. "cong an tp ha noi"
// @return  kind: NodeKind!
// @return  id: ID!
// @return  name: String
// @return  key: ID
// @return  code: String
// @return  issuedEarliest: Date
CALL () {
  MATCH (ordering:Document)-[:ASSIGNS]->(task:Assignment {id: $id})
  RETURN 'ASSIGNMENT' AS kind, task.id AS id, null AS name, ordering.key AS key, ordering.code AS code, ordering.issuedEarliest AS issuedEarliest
UNION
  MATCH (document:Document {nameKey: $name})
  RETURN 'DOCUMENT' AS kind, document.key AS id, document.name AS name, document.key AS key, document.code AS code, document.issuedEarliest AS issuedEarliest
  ORDER BY id
  LIMIT 2
UNION
  MATCH (actor:Actor {id: $id})
  RETURN CASE WHEN actor:Person THEN 'PERSON' ELSE 'ORGANIZATION' END AS kind, actor.id AS id, actor.name AS name, null AS key, null AS code, null AS issuedEarliest
UNION
  MATCH (:ActorName {folded: $name})-[:NAMES]->(actor:Actor)
  RETURN CASE WHEN actor:Person THEN 'PERSON' ELSE 'ORGANIZATION' END AS kind, actor.id AS id, actor.name AS name, null AS key, null AS code, null AS issuedEarliest
}
RETURN
  kind,
  id,
  name,
  key,
  code,
  issuedEarliest
ORDER BY kind, id
