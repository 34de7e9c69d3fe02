// All that an export says of what is bound as `actor`; columns bear the names of its fields.
//
// @return  id: ID!
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
actor.id AS id,
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
