// Takes a person's decision back: the mention means again what the reader had found. One that nobody decided
// stays as it is.
//
// @param   id: ID!  e.g. "c-1"
// @return  from: ID!
// @return  presence: Presence!
MATCH (citing:Document)-[:HAS_CITATION]->(citation:Citation {id: $id})
CALL (citation) {
  WITH citation
  WHERE citation.settledBy IS NOT NULL
  MATCH (citation)-[edge:REFERS_TO]->()
  DELETE edge
}
CALL (citation) {
  WITH citation, CASE WHEN citation.settledBy IS NULL THEN [] ELSE coalesce(citation.readDocuments, []) END AS documents
  UNWIND range(0, size(documents) - 1) AS position
  WITH citation, position, documents[position] AS known
  WITH citation, position, known, COLLECT { MATCH (:FormerKey {key: known})-[:OF]->(grown:Document) RETURN grown.key } AS grown
  MATCH (target:Document {key: CASE WHEN size(grown) = 1 THEN grown[0] ELSE known END})
  CREATE (citation)-[:REFERS_TO {position: position}]->(target)
}
SET citation.status = CASE
  WHEN citation.settledBy IS NULL THEN citation.status
  WHEN citation.readStatus IS NOT NULL THEN citation.readStatus
  WHEN EXISTS { (citation)-[:MAY_MEAN]->(:Document) } THEN 'AMBIGUOUS'
  ELSE 'UNKNOWN'
END
REMOVE citation.settledBy, citation.settledAt, citation.readStatus, citation.readDocuments
RETURN
  citing.key AS from,
  citing.presence AS presence
