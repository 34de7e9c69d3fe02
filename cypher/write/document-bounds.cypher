// Tells of documents that an older version has written how their day is bounded (see src/domain/issue-days.ts).
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
UNWIND $keys AS key
MATCH (document:Document {key: key})
WHERE document.issuedBounds IS NULL AND document.issuedOnPrecision IN ['MONTH', 'YEAR', 'BOUNDED']
SET document.issuedBounds = CASE
  WHEN document.issuedOnPrecision <> 'BOUNDED' THEN document.issuedOnPrecision
  WHEN document.issuedLatest IS NULL THEN 'SINCE'
  WHEN document.issuedEarliest IS NULL THEN 'UNTIL'
  ELSE 'BETWEEN'
END
