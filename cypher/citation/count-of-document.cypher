// How many mentions one document has.
//
// @param   document: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   status: ResolutionStatus  e.g. null
// @return  total: Int!
MATCH (:Document {key: $document})-[:HAS_CITATION]->(citation:Citation)
WHERE $status IS NULL OR citation.status = $status
RETURN count(*) AS total
