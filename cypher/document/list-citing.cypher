// Documents that cite one document.
// What leads is the pattern; its documents are sorted as a whole.
//
// @literal PLACE issuedSortDown|issuedSort|citedBySort|codeSort
// @include RELATION_KINDS relation/followed
// @include DOCUMENT_FILTER document/filter
// @param   cites: ID  e.g. "68-nq-cp.chinh-phu.2021"
// @include DOCUMENT_COLUMNS document/columns
// @param   after: String!  e.g. ""
// @param   afterKey: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  place: String!
MATCH (:Document {key: $cites})<-[:RELATION_KINDS]-(document:Document)
WITH DISTINCT document
WHERE document.key <> $cites
  AND (document.PLACE > $after OR (document.PLACE = $after AND document.key > $afterKey))
  AND DOCUMENT_FILTER
RETURN
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY document.PLACE, document.key
LIMIT $limit
