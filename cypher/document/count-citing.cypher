// How many: Documents that cite one document.
//
// @include RELATION_KINDS relation/followed
// @include DOCUMENT_FILTER document/filter
// @param   cites: ID  e.g. "68-nq-cp.chinh-phu.2021"
// @return  total: Int!
MATCH (:Document {key: $cites})<-[:RELATION_KINDS]-(document:Document)
WITH DISTINCT document
WHERE document.key <> $cites
  AND DOCUMENT_FILTER
RETURN count(*) AS total
