// Documents that a search means, each once, as `document`: those of the number that was typed, then those in
// which all words stand, with the score of the index.
//
// @param   query: String!  e.g. "+phong +chong"
// @include DOCUMENT_NUMBERED document/numbered
UNWIND $numbers AS wanted
  MATCH (document:Document {numberKey: wanted.number})
  WHERE DOCUMENT_NUMBERED
  RETURN document, '0' AS part, 0.0 AS score
UNION ALL
  CALL db.index.fulltext.queryNodes('document_words', $query) YIELD node AS document, score
  WHERE none(wanted IN $numbers WHERE DOCUMENT_NUMBERED)
  RETURN document, '1' AS part, score
