// Documents that may have been issued within some days, when these are few, in one of the four orders.
// What leads is the days; their documents are sorted as a whole.
//
// @literal PLACE issuedSortDown|issuedSort|citedBySort|codeSort
// @include DOCUMENTS_IN_DAYS document/in-days
// @include DOCUMENT_FILTER document/filter
// @include DOCUMENT_COLUMNS document/columns
// @param   after: String!  e.g. ""
// @param   afterKey: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  place: String!
CALL () {
  DOCUMENTS_IN_DAYS
}
WITH document
WHERE (document.PLACE > $after OR (document.PLACE = $after AND document.key > $afterKey))
  AND DOCUMENT_FILTER
WITH document ORDER BY document.PLACE, document.key LIMIT $limit
RETURN
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY document.PLACE, document.key
