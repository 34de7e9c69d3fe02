// Bodies and persons whose id, or whose name or alias without diacritics, is one of those given.
//
// @param   ids: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @param   names: [String!]!  e.g. ["cong an tp ha noi"]
// @return  id: ID!
// @return  name: String!
// @return  aliases: [String!]!
// @return  place: String
// @return  isPerson: Boolean!
CALL () {
  UNWIND $ids AS wanted
  MATCH (actor:Actor {id: wanted})
  RETURN actor
UNION
  UNWIND $names AS wanted
  MATCH (:ActorName {folded: wanted})-[:NAMES]->(actor:Actor)
  RETURN actor
}
RETURN
  actor.id AS id,
  actor.name AS name,
  actor.aliases AS aliases,
  actor.place AS place,
  actor:Person AS isPerson
ORDER BY id
