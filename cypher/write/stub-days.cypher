// Gives documents that are only cited the day that the preferred claim tells.
//
// @param   rows.key: ID!  e.g. "68-nq-cp.chinh-phu.2021"
// @param   rows.issuedOn: Date!  e.g. "2021-07-01"
// @param   rows.issuedSort: String!  e.g. "2021-07-01"
// @param   rows.issuedSortDown: String!  e.g. "7978-92-98"
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
WHERE document.presence = 'STUB'
SET
  document.issuedOn = row.issuedOn,
  document.issuedOnPrecision = 'DAY',
  document.issuedEarliest = row.issuedOn,
  document.issuedLatest = row.issuedOn,
  document.issuedOnIsInferred = false,
  document.issuedSort = row.issuedSort,
  document.issuedSortDown = row.issuedSortDown,
  document.issuedBounds = null
