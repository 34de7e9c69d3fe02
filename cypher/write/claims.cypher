// Writes what sources say of fields. STATES: the document says it. RECORDS: it is known from elsewhere
// and kept with the document. A subject whose key has grown is followed; told are the subjects as written.
//
// @param   rows.key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.edge: String!  e.g. "STATES"
// @param   rows.layer: Presence!  e.g. "HELD"
// @param   rows.id: ID!  e.g. "claim-1"
// @param   rows.subject: String!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.about: String!  e.g. "495-TB/TU"
// @param   rows.field: String!  e.g. "issuedOn"
// @param   rows.value: String!  e.g. "2021-09-20"
// @param   rows.preferred: Boolean!  e.g. true
// @param   rows.place: String  e.g. null
// @param   rows.reason: String  e.g. null
// @param   rows.citation: ID  e.g. null
// @param   rows.assignment: ID  e.g. null
// @return  subject: String!
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
WITH row, document, COLLECT { MATCH (:FormerKey {key: row.subject})-[:OF]->(grown:Document) RETURN grown.key } AS grown
MERGE (claim:Claim {id: row.id})
SET claim += row {.layer, .about, .field, .value, .preferred, .place, .reason}, claim.isWeighed = false, claim.subject = CASE WHEN size(grown) = 1 THEN grown[0] ELSE row.subject END
FOREACH (stating IN CASE row.edge WHEN 'STATES' THEN [document] ELSE [] END | MERGE (stating)-[:STATES]->(claim))
FOREACH (keeping IN CASE row.edge WHEN 'RECORDS' THEN [document] ELSE [] END | MERGE (keeping)-[:RECORDS]->(claim))
WITH row, claim
OPTIONAL MATCH (subject:Document {key: claim.subject})
OPTIONAL MATCH (actor:Actor {id: claim.subject})
OPTIONAL MATCH (citation:Citation {id: row.citation})
OPTIONAL MATCH (assignment:Assignment {id: row.assignment})
FOREACH (to IN [x IN [subject, actor] WHERE x IS NOT NULL] | MERGE (claim)-[:ABOUT]->(to))
FOREACH (to IN [x IN [citation, assignment] WHERE x IS NOT NULL] | MERGE (claim)-[:CARRIED_BY]->(to))
RETURN DISTINCT claim.subject AS subject
