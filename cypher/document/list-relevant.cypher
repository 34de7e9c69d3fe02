// Documents that a search finds, best first: those of the number that was typed, those in whose title the words
// stand one after the other, then by the score of the index and by how often they are cited.
//
// @include DOCUMENTS_FOUND document/found
// @include DOCUMENT_FILTER document/filter
// @include CITING document/citing
// @include DOCUMENT_COLUMNS document/columns
// @param   phrase: String!  e.g. " phong chong"
// @param   limit: Int!  e.g. 26
CALL () {
  DOCUMENTS_FOUND
}
WITH document, score, CASE WHEN part = '0' THEN 0 WHEN split(document.words, '|')[0] CONTAINS $phrase THEN 1 ELSE 2 END AS rank
WHERE DOCUMENT_FILTER
  AND CITING
WITH document, score, rank ORDER BY rank, score DESC, document.citedBySort, document.key LIMIT $limit
RETURN
  DOCUMENT_COLUMNS
ORDER BY rank, score DESC, document.citedBySort, document.key
