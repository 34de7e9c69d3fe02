// Links documents to bodies and persons: issuer, organ, voice, signers, recipients, receiving offices.
// The caller counts the rows, so that no unknown actor is passed over in silence.
//
// @param   rows.key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.edge: String!  e.g. "SENT_TO"
// @param   rows.actor: ID!  e.g. "ubnd-tp-ha-noi"
// @param   rows.position: Int!  e.g. 0
// @param   rows.place: Int!  e.g. 0
// @param   rows.name: String  e.g. null
// @param   rows.capacity: String  e.g. null
// @param   rows.purpose: String  e.g. "để b/c"
// @param   rows.number: String  e.g. null
// @param   rows.receivedOn: Date  e.g. null
// @param   rows.note: String  e.g. null
// @return  written: Int!
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
MATCH (actor:Actor {id: row.actor})
CREATE (document)-[edge:$(row.edge)]->(actor)
SET
  edge.position = row.position,
  edge.place = row.place,
  edge.name = row.name,
  edge.capacity = row.capacity,
  edge.purpose = row.purpose,
  edge.number = row.number,
  edge.receivedOn = row.receivedOn,
  edge.note = row.note
FOREACH (issuer IN CASE WHEN row.edge = 'ISSUED_BY' THEN [actor.id] ELSE [] END |
  SET document.issuerKey = issuer
)
RETURN count(*) AS written
