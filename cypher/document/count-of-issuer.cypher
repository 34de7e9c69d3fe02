// How many: Documents of one issuer.
//
// @include DOCUMENT_FILTER document/filter
// @return  total: Int!
MATCH (document:Document {issuerKey: $issuer})
WITH DISTINCT document
WHERE DOCUMENT_FILTER
RETURN count(*) AS total
