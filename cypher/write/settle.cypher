// Stores a person's decision on what one mention means. What the reader had found stands beside it, so that
// the decision can be taken back.
//
// @param   id: ID!  e.g. "c-1"
// @param   document: ID!  e.g. "779-bc-bcsdd.ban-can-su-ddang-ubnd-tp-ha-noi.2020-2025"
// @param   by: String!  e.g. "Lan"
// @param   at: DateTime!  e.g. "2021-10-01T00:00:00Z"
// @return  from: ID!
// @return  presence: Presence!
MATCH (citing:Document)-[:HAS_CITATION]->(citation:Citation {id: $id})
MATCH (target:Document {key: $document})
WITH citing, citation, target, COLLECT { MATCH (citation)-[named:REFERS_TO]->(cited:Document) RETURN cited.key ORDER BY named.position } AS documents
FOREACH (undecided IN CASE WHEN citation.settledBy IS NULL THEN [citation] ELSE [] END |
  SET undecided.readStatus = undecided.status, undecided.readDocuments = documents
)
WITH citing, citation, target
CALL (citation) {
  MATCH (citation)-[edge:REFERS_TO]->()
  DELETE edge
}
CREATE (citation)-[:REFERS_TO {position: 0}]->(target)
SET citation.status = 'RESOLVED', citation.settledBy = $by, citation.settledAt = $at
RETURN
  citing.key AS from,
  citing.presence AS presence
