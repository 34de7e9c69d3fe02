// Mentions of one status, by id: UNKNOWN and AMBIGUOUS are the work list. Sorted by both properties of
// the index, so that it serves the order.
//
// @include CITATION_COLUMNS citation/columns
// @param   status: ResolutionStatus!  e.g. "UNKNOWN"
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
MATCH (citation:Citation)
WHERE citation.status = $status AND citation.id > $after
WITH citation ORDER BY citation.status, citation.id LIMIT $limit
MATCH (citing:Document)-[:HAS_CITATION]->(citation)
RETURN
  CITATION_COLUMNS
ORDER BY id
