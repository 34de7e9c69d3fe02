// How many: Documents that one document cites.
//
// @include RELATION_KINDS relation/followed
// @include DOCUMENT_FILTER document/filter
// @return  total: Int!
MATCH (:Document {key: $citedBy})-[:RELATION_KINDS]->(document:Document)
WITH DISTINCT document
WHERE document.key <> $citedBy
  AND DOCUMENT_FILTER
RETURN count(*) AS total
