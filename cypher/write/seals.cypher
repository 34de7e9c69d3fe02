// Marks what was written, so that the same facts are not written twice.
//
// @param   rows.id: ID!  e.g. "document 495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.hash: String!  e.g. "0"
UNWIND $rows AS row
MERGE (seal:Seal {id: row.id})
SET seal.hash = row.hash
