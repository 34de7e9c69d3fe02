// Documents of some keys, for an export.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include DOCUMENT_COLUMNS export/document-columns
UNWIND $keys AS wanted
MATCH (document:Document {key: wanted})
OPTIONAL MATCH (issuer:Actor {id: document.issuerKey})
OPTIONAL MATCH (document)-[:ACTED_THROUGH]->(organ:Actor)
OPTIONAL MATCH (document)-[:ON_BEHALF_OF]->(voice:Actor)
RETURN
  DOCUMENT_COLUMNS
ORDER BY key
