// How a day is bounded that is not known (see src/domain/issue-days.ts), for what an older version has written.
MATCH (document:Document)
WHERE document.issuedBounds IS NULL AND document.issuedOnPrecision IN ['MONTH', 'YEAR', 'BOUNDED']
CALL (document) {
  SET document.issuedBounds = CASE
    WHEN document.issuedOnPrecision <> 'BOUNDED' THEN document.issuedOnPrecision
    WHEN document.issuedLatest IS NULL THEN 'SINCE'
    WHEN document.issuedEarliest IS NULL THEN 'UNTIL'
    ELSE 'BETWEEN'
  END
} IN TRANSACTIONS OF 2000 ROWS;
