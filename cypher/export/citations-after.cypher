// The next mentions after an id, for an export. The index gives them in order: nothing is sorted.
//
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 500
// @include CITATION_COLUMNS export/citation-columns
MATCH (citation:Citation)
WHERE citation.id > $after
WITH citation
ORDER BY citation.id
LIMIT $limit
MATCH (citing:Document)-[:HAS_CITATION]->(citation)
OPTIONAL MATCH (citation)-[:VIA]->(between:Document)
RETURN
  CITATION_COLUMNS
ORDER BY id
