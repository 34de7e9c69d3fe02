// How many documents pass the filters.
//
// @scan    counts its matches, only when totalCount is selected
// @include DOCUMENT_FILTER document/filter
// @return  total: Int!
MATCH (document:Document)
WHERE DOCUMENT_FILTER
RETURN count(*) AS total
