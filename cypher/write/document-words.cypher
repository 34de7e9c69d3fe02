// Keeps the words by which documents are found; the index follows with the same transaction.
//
// @param   rows.key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.words: String!  e.g. " ket luan | 495 tb tu "
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
SET document.words = row.words
