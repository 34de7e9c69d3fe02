// Documents that a search finds, in one of the four orders: those of the number that was typed come first,
// each part in the order that was asked for.
//
// @literal PLACE issuedSortDown|issuedSort|citedBySort|codeSort
// @include DOCUMENTS_FOUND document/found
// @include DOCUMENT_FILTER document/filter
// @include CITING document/citing
// @include DOCUMENT_COLUMNS document/columns
// @param   afterPart: String!  e.g. "0"
// @param   after: String!  e.g. ""
// @param   afterKey: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  part: String!
// @return  place: String!
CALL () {
  DOCUMENTS_FOUND
}
WITH document, part
WHERE (part > $afterPart OR (part = $afterPart AND (document.PLACE > $after OR (document.PLACE = $after AND document.key > $afterKey))))
  AND DOCUMENT_FILTER
  AND CITING
WITH document, part ORDER BY part, document.PLACE, document.key LIMIT $limit
RETURN
  part,
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY part, document.PLACE, document.key
