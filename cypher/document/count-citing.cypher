// How many: Documents that cite one document.
//
// @include RELATION_KINDS relation/followed
// @include DOCUMENT_FILTER document/filter
// @return  total: Int!
MATCH (:Document {key: $cites})<-[:RELATION_KINDS]-(document:Document)
WITH DISTINCT document
WHERE document.key <> $cites
  AND DOCUMENT_FILTER
RETURN count(*) AS total
