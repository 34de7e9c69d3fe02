// Writes the mentions in documents; what a person settled keeps its status.
//
// @param   rows.key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.id: ID!  e.g. "c-1"
// @param   rows.position: Int!  e.g. 0
// @param   rows.label: String  e.g. "C25"
// @param   rows.kind: RelationKind!  e.g. "ENDORSES"
// @param   rows.mode: CitationMode  e.g. null
// @param   rows.quote: String!  e.g. "tại Báo cáo số 779-BC/BCSD"
// @param   rows.cue: String  e.g. null
// @param   rows.start: Int  e.g. 0
// @param   rows.end: Int  e.g. 26
// @param   rows.place: String  e.g. "§1"
// @param   rows.provision: String  e.g. null
// @param   rows.dateClaim: Date  e.g. null
// @param   rows.issuerClaim: String  e.g. null
// @param   rows.isNumbered: Boolean!  e.g. true
// @param   rows.isPartial: Boolean!  e.g. false
// @param   rows.wanted: String  e.g. null
// @param   rows.status: ResolutionStatus!  e.g. "RESOLVED"
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
MERGE (citation:Citation {id: row.id})
MERGE (document)-[:HAS_CITATION]->(citation)
SET
  citation.position = row.position,
  citation.label = row.label,
  citation.kind = row.kind,
  citation.mode = row.mode,
  citation.quote = row.quote,
  citation.cue = row.cue,
  citation.start = row.start,
  citation.end = row.end,
  citation.place = row.place,
  citation.provision = row.provision,
  citation.dateClaim = row.dateClaim,
  citation.issuerClaim = row.issuerClaim,
  citation.isNumbered = row.isNumbered,
  citation.isPartial = row.isPartial,
  citation.wanted = row.wanted,
  citation.status = CASE WHEN citation.settledBy IS NULL THEN row.status ELSE citation.status END
