// Mentions of numbered or named documents that wait: they lead nowhere yet, or to several, and nobody has
// settled them. Only such mentions keep what they want, so the index holds no others.
//
// @scan    all waiting mentions are asked for; the index holds no others
// @return  id: ID!
// @return  key: ID!
// @return  wanted: String!
// @return  dateClaim: Date
// @return  status: ResolutionStatus!
// @return  candidates: [ID!]!
MATCH (citation:Citation)
WHERE citation.wanted IS NOT NULL AND citation.settledBy IS NULL
MATCH (document:Document)-[:HAS_CITATION]->(citation)
RETURN
  citation.id AS id,
  document.key AS key,
  citation.wanted AS wanted,
  citation.dateClaim AS dateClaim,
  citation.status AS status,
  COLLECT { MATCH (citation)-[may:MAY_MEAN]->(candidate:Document) RETURN candidate.key ORDER BY may.position } AS candidates
ORDER BY id
