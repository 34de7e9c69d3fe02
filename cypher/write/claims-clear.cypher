// Forgets what one layer of knowledge (read, cited or planned) said of fields; what another said stays: a
// date known from outside the texts outlives the reading of the document.
//
// @param   rows.key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.layer: Presence!  e.g. "HELD"
// @return  subject: String!
UNWIND $rows AS row
MATCH (:Document {key: row.key})-[:STATES|RECORDS]->(claim:Claim {layer: row.layer})
WITH claim, claim.subject AS subject
DETACH DELETE claim
RETURN DISTINCT
  subject
