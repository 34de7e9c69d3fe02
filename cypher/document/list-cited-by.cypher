// Documents that one document cites.
// What leads is the pattern; its documents are sorted as a whole.
//
// @literal PLACE issuedSortDown|issuedSort|citedBySort|codeSort
// @include RELATION_KINDS relation/followed
// @include DOCUMENT_FILTER document/filter
// @include DOCUMENT_COLUMNS document/columns
// @param   after: String!  e.g. ""
// @param   afterKey: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  place: String!
MATCH (:Document {key: $citedBy})-[:RELATION_KINDS]->(document:Document)
WITH DISTINCT document
WHERE document.key <> $citedBy
  AND (document.PLACE > $after OR (document.PLACE = $after AND document.key > $afterKey))
  AND DOCUMENT_FILTER
RETURN
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY document.PLACE, document.key
LIMIT $limit
