// Writes documents. What was read stands over what was only cited, and that over what is only planned:
// a lower presence adds what is missing and overwrites nothing. A key that has grown is followed, unless
// several documents grew from it; what is part of the key then stays.
//
// @param   rows.key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.presence: Presence!  e.g. "HELD"
// @param   rows.presenceRank: Int!  e.g. 2
// @param   rows.type: String!  e.g. "TB"
// @param   rows.number: String  e.g. "495"
// @param   rows.numberKey: String  e.g. "495"
// @param   rows.symbol: String  e.g. "TB/TU"
// @param   rows.code: String  e.g. "495-TB/TU"
// @param   rows.codeSort: String!  e.g. "000495 tb/tu"
// @param   rows.name: String  e.g. null
// @param   rows.nameKey: String  e.g. null
// @param   rows.period: String!  e.g. "2020-2025"
// @param   rows.title: String  e.g. "Kết luận"
// @param   rows.issuedOn: Date  e.g. "2021-09-20"
// @param   rows.issuedOnPrecision: DatePrecision!  e.g. "DAY"
// @param   rows.issuedEarliest: Date  e.g. "2021-09-20"
// @param   rows.issuedLatest: Date  e.g. "2021-09-20"
// @param   rows.issuedOnIsInferred: Boolean!  e.g. false
// @param   rows.issuedSort: String!  e.g. "2021-09-20"
// @param   rows.issuedSortDown: String!  e.g. "7978-90-79"
// @param   rows.issuedBounds: String  e.g. null
// @param   uncited: String!  e.g. "999999999"
// @return  given: ID!
// @return  key: ID!
// @return  owns: Boolean!
UNWIND $rows AS row
WITH row, COLLECT { MATCH (:FormerKey {key: row.key})-[:OF]->(grown:Document) RETURN grown.key } AS grown
WITH row, CASE WHEN size(grown) = 1 THEN grown[0] ELSE row.key END AS key
MERGE (document:Document {key: key})
ON CREATE SET
  document.presenceRank = -1,
  document.formerKeys = [],
  document.citedByCount = 0,
  document.citedBySort = $uncited
WITH row, document, row.presenceRank >= document.presenceRank AS owns
SET
  document.presence = CASE WHEN owns THEN row.presence ELSE document.presence END,
  document.presenceRank = CASE WHEN owns THEN row.presenceRank ELSE document.presenceRank END,
  document.type = CASE WHEN owns AND row.key = document.key THEN row.type ELSE document.type END,
  document.number = coalesce(document.number, row.number),
  document.numberKey = coalesce(document.numberKey, row.numberKey),
  document.symbol = CASE WHEN owns THEN coalesce(row.symbol, document.symbol) ELSE document.symbol END,
  document.code = CASE WHEN owns THEN coalesce(row.code, document.code) ELSE coalesce(document.code, row.code) END,
  document.codeSort = CASE WHEN owns THEN row.codeSort ELSE document.codeSort END,
  document.name = CASE WHEN owns THEN coalesce(row.name, document.name) ELSE coalesce(document.name, row.name) END,
  document.nameKey = CASE WHEN owns THEN coalesce(row.nameKey, document.nameKey) ELSE coalesce(document.nameKey, row.nameKey) END,
  document.period = CASE WHEN owns AND row.key = document.key THEN row.period ELSE document.period END,
  document.title = CASE WHEN owns THEN coalesce(row.title, document.title) ELSE coalesce(document.title, row.title) END
FOREACH (date IN CASE WHEN owns THEN [row] ELSE [] END |
  SET
    document.issuedOn = date.issuedOn,
    document.issuedOnPrecision = date.issuedOnPrecision,
    document.issuedEarliest = date.issuedEarliest,
    document.issuedLatest = date.issuedLatest,
    document.issuedOnIsInferred = date.issuedOnIsInferred,
    document.issuedSort = date.issuedSort,
    document.issuedSortDown = date.issuedSortDown,
    document.issuedBounds = date.issuedBounds
)
RETURN
  row.key AS given,
  document.key AS key,
  owns
