// Documents that may have been issued within some days: those placed from `first` to `last` by their day, and those
// placed beyond whose day is bounded so that it may lie within (`unsure`).
//
// @param first: String!  e.g. "2021-12-01"
// @param last: String!  e.g. "2021-12-31"
// @param unsure.bounds: String!  e.g. "MONTH"
// @param unsure.least: String!  e.g. "2022-01-01"
// @param unsure.most: String!  e.g. "2022-01-31"
MATCH (document:Document)
  USING INDEX document:Document(issuedSort, key)
  WHERE document.issuedSort >= $first AND document.issuedSort <= $last AND document.key >= ''
  RETURN document
UNION ALL
  UNWIND $unsure AS range
  MATCH (document:Document)
  USING INDEX SEEK document:Document(issuedBounds, issuedSort, key)
  WHERE document.issuedBounds = range.bounds
    AND document.issuedSort >= range.least AND document.issuedSort <= range.most AND document.key >= ''
  RETURN document
