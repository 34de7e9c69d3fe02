// All mentions, by id.
//
// @include CITATION_COLUMNS citation/columns
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
MATCH (citation:Citation)
WHERE citation.id > $after
WITH citation ORDER BY citation.id LIMIT $limit
MATCH (citing:Document)-[:HAS_CITATION]->(citation)
RETURN
  CITATION_COLUMNS
ORDER BY id
