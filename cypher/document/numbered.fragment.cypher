// True of a document, bound as `document`, that the typed number bound as `wanted` means: kind and symbol fit, the
// year is not another one, and what else was typed stands in its words.
//
// @param numbers.number: String!  e.g. "495"
// @param numbers.types: [String!]!  e.g. ["TB"]
// @param numbers.symbol: String  e.g. "(?iu)tb.*"
// @param numbers.year: String  e.g. "2021"
// @param numbers.words: [String!]!  e.g. [" uy"]
coalesce(document.numberKey, '') = wanted.number
  AND (size(wanted.types) = 0 OR document.type IN wanted.types)
  AND (wanted.symbol IS NULL OR coalesce(document.symbol, '') =~ wanted.symbol)
  AND (wanted.year IS NULL OR CASE
    WHEN document.issuedOn IS NOT NULL THEN left(document.issuedOn, 4) = wanted.year
    ELSE document.period = 'x' OR (left(document.period, 4) <= wanted.year AND right(document.period, 4) >= wanted.year)
  END)
  AND all(word IN wanted.words WHERE coalesce(document.words, '') CONTAINS word)
