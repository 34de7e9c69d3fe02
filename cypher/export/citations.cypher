// Mentions of some ids, for an export.
//
// @param   ids: [ID!]!  e.g. ["c-1"]
// @include CITATION_COLUMNS export/citation-columns
UNWIND $ids AS wanted
MATCH (citation:Citation {id: wanted})
MATCH (citing:Document)-[:HAS_CITATION]->(citation)
OPTIONAL MATCH (citation)-[:VIA]->(between:Document)
RETURN
  CITATION_COLUMNS
ORDER BY id
