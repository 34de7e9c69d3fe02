// Links documents to the files that their facts were read from.
//
// @param   rows.key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.id: ID!  e.g. "002.txt"
// @param   rows.name: String!  e.g. "002.txt"
// @param   rows.sha256: String  e.g. null
// @param   rows.mediaType: String  e.g. "text/plain"
// @param   rows.reader: String  e.g. null
// @param   rows.readAt: DateTime  e.g. null
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
MERGE (source:Source {id: row.id})
SET
  source.name = row.name,
  source.sha256 = row.sha256,
  source.mediaType = row.mediaType,
  source.reader = row.reader,
  source.readAt = row.readAt
MERGE (document)-[:READ_FROM]->(source)
