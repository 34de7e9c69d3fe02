// Mentions of numbered or named documents that wait: they lead nowhere yet, or to several, and nobody has
// settled them.
//
// @return  id: ID!
// @return  key: ID!
// @return  wanted: String!
// @return  dateClaim: Date
// @return  status: ResolutionStatus!
// @return  candidates: [ID!]!
UNWIND ['AMBIGUOUS', 'UNKNOWN'] AS status
MATCH (citation:Citation {status: status})
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
