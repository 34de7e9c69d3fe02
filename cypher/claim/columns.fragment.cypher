// The flat columns of one claim, bound as `claim`.
//
// @return id: ID!
// @return subject: String!
// @return about: String!
// @return field: String!
// @return value: String!
// @return preferred: Boolean!
// @return place: String
// @return reason: String
// @return document: ID
// @return citation: ID
// @return assignment: ID
// @return quote: String
// @return aboutDocument: ID
claim.id AS id,
  claim.subject AS subject,
  claim.about AS about,
  claim.field AS field,
  claim.value AS value,
  claim.preferred AS preferred,
  claim.place AS place,
  claim.reason AS reason,
  head([(claim)<-[:STATES]-(stating) | stating.key]) AS document,
  head([(claim)-[:CARRIED_BY]->(citation:Citation) | citation.id]) AS citation,
  head([(claim)-[:CARRIED_BY]->(assignment:Assignment) | assignment.id]) AS assignment,
  head([(claim)-[:CARRIED_BY]->(citation:Citation) | citation.quote]) AS quote,
  head([(claim)-[:ABOUT]->(subject:Document) | subject.key]) AS aboutDocument
