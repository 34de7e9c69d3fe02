// Bodies and persons with all that an export says of them: those of some ids, or the next ones after an id; columns
// bear the names of its fields. Of the two ways the one that is not asked for gives nothing: no ids, or null as `after`.
//
// @param   refs: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @param   after: ID  e.g. ""
// @param   label: String!  e.g. "Organization"
// @param   limit: Int!  e.g. 500
// @return  ref: ID!
// @return  isPerson: Boolean!
// @return  name: String!
// @return  aliases: [String!]
// @return  organizationKind: OrganizationKind
// @return  level: String
// @return  validFrom: Date
// @return  validTo: Date
// @return  parent: ID
// @return  successor: ID
// @return  posts: [String!]
// @return  place: String
CALL () {
  UNWIND $refs AS ref
  MATCH (actor:Actor {id: ref})
  RETURN actor
UNION ALL
  MATCH (actor:Actor)
  WHERE actor.id > $after AND $label IN labels(actor)
  RETURN actor
  ORDER BY actor.id
  LIMIT $limit
}
RETURN
  actor.id AS ref,
  actor:Person AS isPerson,
  actor.name AS name,
  actor.aliases AS aliases,
  actor.kind AS organizationKind,
  actor.level AS level,
  actor.validFrom AS validFrom,
  actor.validTo AS validTo,
  'actor/' + head([(actor)-[:PART_OF]->(parent) | parent.id]) AS parent,
  'actor/' + head([(actor)-[:SUCCEEDED_BY]->(successor) | successor.id]) AS successor,
  actor.posts AS posts,
  actor.place AS place
