// Documents in one of the four orders, straight off the index that holds it. All order properties
// are text that sorts upwards (a count or a date downwards is stored as its complement).
//
// @literal PLACE issuedSortDown|issuedSort|citedBySort|codeSort
// @include DOCUMENT_FILTER document/filter
// @include DOCUMENT_COLUMNS document/columns
// @param   after: String!  e.g. ""
// @param   afterKey: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  place: String!
MATCH (document:Document)
WHERE document.PLACE >= $after AND document.key >= ''
  AND (document.PLACE > $after OR document.key > $afterKey)
  AND DOCUMENT_FILTER
RETURN
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY document.PLACE, document.key
LIMIT $limit
