// The mentions in documents, in the order of the text.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include CITATION_COLUMNS citation/columns
// @return  owner: ID!
UNWIND $owners AS owner
MATCH (citing:Document {key: owner})-[:HAS_CITATION]->(citation:Citation)
RETURN
  owner,
  CITATION_COLUMNS
ORDER BY owner, citation.position, id
