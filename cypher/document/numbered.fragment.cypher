// True of a document, bound as `document` and of one of the numbers, that a typed number means: kind and symbol
// fit, the year is not another one, and what else was typed stands in its words.
//
// @param numbers: [String!]!  e.g. ["495"]
// @param numberTypes: [String!]!  e.g. ["TB"]
// @param numberSymbol: String  e.g. "(?iu)tb.*"
// @param numberYear: String  e.g. "2021"
// @param numberWords: [String!]!  e.g. [" uy"]
(size($numberTypes) = 0 OR document.type IN $numberTypes)
  AND ($numberSymbol IS NULL OR coalesce(document.symbol, '') =~ $numberSymbol)
  AND ($numberYear IS NULL OR CASE
    WHEN document.issuedOn IS NOT NULL THEN left(document.issuedOn, 4) = $numberYear
    ELSE document.period = 'x' OR (left(document.period, 4) <= $numberYear AND right(document.period, 4) >= $numberYear)
  END)
  AND all(word IN $numberWords WHERE coalesce(document.words, '') CONTAINS word)
