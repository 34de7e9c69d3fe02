// To whom documents were sent: one row for each body or person that a line of the list names.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @return  owner: ID!
// @return  position: Int!
// @return  name: String!
// @return  purpose: String
// @return  actorId: ID!
UNWIND $owners AS owner
MATCH (:Document {key: owner})-[sent:SENT_TO]->(actor:Actor)
RETURN
  owner,
  sent.position AS position,
  sent.name AS name,
  sent.purpose AS purpose,
  actor.id AS actorId
ORDER BY owner, position, sent.place, actorId
