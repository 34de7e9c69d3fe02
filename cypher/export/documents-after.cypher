// The next documents after a key, for an export. The index gives them in order: nothing is sorted.
//
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 500
// @include DOCUMENT_COLUMNS export/document-columns
MATCH (document:Document)
WHERE document.key > $after
WITH document
ORDER BY document.key
LIMIT $limit
OPTIONAL MATCH (issuer:Actor {id: document.issuerKey})
OPTIONAL MATCH (document)-[:ACTED_THROUGH]->(organ:Actor)
OPTIONAL MATCH (document)-[:ON_BEHALF_OF]->(voice:Actor)
RETURN
  DOCUMENT_COLUMNS
ORDER BY key
