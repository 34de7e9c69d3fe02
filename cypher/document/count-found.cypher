// How many: Documents that a search finds.
//
// @include DOCUMENTS_FOUND document/found
// @include DOCUMENT_FILTER document/filter
// @include CITING document/citing
// @return  total: Int!
CALL () {
  DOCUMENTS_FOUND
}
WITH document
WHERE DOCUMENT_FILTER
  AND CITING
RETURN count(*) AS total
