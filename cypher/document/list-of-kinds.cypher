// Documents of some kinds or presences, in one of the four orders: the first of each slice, and of those the first.
//
// @literal PLACE issuedSortDown|issuedSort|citedBySort|codeSort
// @include DOCUMENT_SLICES document/slices
// @include DOCUMENT_COLUMNS document/columns
// @return  place: String!
CALL () {
  DOCUMENT_SLICES
}
WITH document ORDER BY document.PLACE, document.key LIMIT $limit
RETURN
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY document.PLACE, document.key
