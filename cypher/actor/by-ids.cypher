// Bodies and persons by id, with the ids of what a body belongs to.
//
// @param   ids: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @return  id: ID!
// @return  name: String!
// @return  aliases: [String!]!
// @return  kind: OrganizationKind!
// @return  level: String
// @return  place: String
// @return  validFrom: Date
// @return  validTo: Date
// @return  parentId: ID
// @return  successorId: ID
// @return  posts: [String!]!
// @return  isPerson: Boolean!
UNWIND $ids AS wanted
MATCH (actor:Actor {id: wanted})
RETURN
  actor.id AS id,
  actor.name AS name,
  actor.aliases AS aliases,
  coalesce(actor.kind, 'OTHER') AS kind,
  actor.level AS level,
  actor.place AS place,
  actor.validFrom AS validFrom,
  actor.validTo AS validTo,
  head([(actor)-[:PART_OF]->(parent) | parent.id]) AS parentId,
  head([(actor)-[:SUCCEEDED_BY]->(successor) | successor.id]) AS successorId,
  coalesce(actor.posts, []) AS posts,
  actor:Person AS isPerson
