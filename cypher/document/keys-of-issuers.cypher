// The keys of all documents of some issuers.
//
// @param   issuers: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @return  key: ID!
UNWIND $issuers AS issuer
MATCH (document:Document {issuerKey: issuer})
RETURN document.key AS key
ORDER BY key
