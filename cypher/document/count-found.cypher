// How many: Documents that a search finds.
//
// @include DOCUMENTS_FOUND document/found
// @include DOCUMENT_FILTER document/filter
// @return  total: Int!
CALL () {
  DOCUMENTS_FOUND
}
WITH document
WHERE DOCUMENT_FILTER
RETURN count(*) AS total
