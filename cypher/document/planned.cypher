// Papers that bodies have been asked to issue and have not issued yet.
//
// @param   issuers: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @return  key: ID!
// @return  type: String!
// @return  name: String
// @return  title: String
// @return  issuer: ID
// @return  organ: ID
UNWIND $issuers AS issuer
MATCH (document:Document {issuerKey: issuer})
WHERE document.presence = 'PLANNED'
RETURN
  document.key AS key,
  document.type AS type,
  document.name AS name,
  document.title AS title,
  document.issuerKey AS issuer,
  head([(document)-[:ACTED_THROUGH]->(organ) | organ.id]) AS organ
ORDER BY key
