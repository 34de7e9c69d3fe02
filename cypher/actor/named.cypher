// Bodies and persons that a reading may mean: by id, or by a name without diacritics, with all names that
// they bear, without diacritics, and the province of the body above them.
//
// @param   ids: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @param   names: [String!]!  e.g. ["ubnd thanh pho"]
// @return  id: ID!
// @return  name: String!
// @return  names: [String!]!
// @return  kind: String
// @return  level: String
// @return  place: String
// @return  province: String
// @return  isPerson: Boolean!
// @return  posts: [String!]!
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
  COLLECT { MATCH (name:ActorName)-[:NAMES]->(actor) RETURN name.folded ORDER BY name.folded } AS names,
  actor.kind AS kind,
  actor.level AS level,
  actor.place AS place,
  head(COLLECT { MATCH (actor)-[:PART_OF]->{1,3}(whole:Organization {level: 'province'}) RETURN whole.place ORDER BY whole.id LIMIT 1 }) AS province,
  actor:Person AS isPerson,
  coalesce(actor.posts, []) AS posts
ORDER BY id
