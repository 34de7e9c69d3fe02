// Documents that may have been issued within some days, when these are few, in one of the four orders.
// What leads is the days; their documents are sorted as a whole.
//
// @literal PLACE issuedSortDown|issuedSort|citedBySort|codeSort
// @include DOCUMENTS_IN_DAYS document/in-days
// @include DOCUMENT_TRAITS document/traits
// @include DOCUMENT_COLUMNS document/columns
// @param   after: String!  e.g. ""
// @param   afterKey: ID!  e.g. ""
// @param   anyType: Boolean!  e.g. true
// @param   types: [String!]!  e.g. []
// @param   presences: [Presence!]!  e.g. ["HELD"]
// @param   limit: Int!  e.g. 26
// @return  place: String!
CALL () {
  DOCUMENTS_IN_DAYS
}
WITH document
WHERE document.PLACE >= $after AND CASE WHEN document.PLACE = $after THEN document.key > $afterKey ELSE true END
  AND ($anyType OR document.type IN $types) AND document.presence IN $presences
  AND DOCUMENT_TRAITS
WITH document ORDER BY document.PLACE, document.key LIMIT $limit
RETURN
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY document.PLACE, document.key
