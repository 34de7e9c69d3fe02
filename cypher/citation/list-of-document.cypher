// The mentions in one document, of one status or of any, by id.
//
// @include CITATION_COLUMNS citation/columns
// @param   document: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   status: ResolutionStatus  e.g. null
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
MATCH (citing:Document {key: $document})-[:HAS_CITATION]->(citation:Citation)
WHERE ($status IS NULL OR citation.status = $status) AND citation.id > $after
RETURN
  CITATION_COLUMNS
ORDER BY id
LIMIT $limit
