// Who signed, in the order of the text.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @return  owner: ID!
// @return  name: String!
// @return  capacity: String
// @return  actorId: ID
UNWIND $owners AS owner
MATCH (:Document {key: owner})-[signed:SIGNED_BY]->(actor:Actor)
RETURN
  owner,
  signed.name AS name,
  signed.capacity AS capacity,
  actor.id AS actorId
ORDER BY owner, signed.position, actorId
