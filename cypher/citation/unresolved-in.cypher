// Mentions in documents that lead nowhere yet, in the order of the texts.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include CITATION_COLUMNS citation/columns
UNWIND $keys AS key
MATCH (citing:Document {key: key})-[:HAS_CITATION]->(citation:Citation)
WHERE citation.status <> 'RESOLVED'
RETURN
  CITATION_COLUMNS
ORDER BY from, citation.position, id
