// The flat columns of one document, bound as `document`.
//
// @return key: ID!
// @return formerKeys: [ID!]!
// @return code: String
// @return number: String
// @return symbol: String
// @return type: String!
// @return title: String
// @return name: String
// @return period: String!
// @return issuedOn: Date
// @return issuedOnPrecision: DatePrecision!
// @return issuedEarliest: Date
// @return issuedLatest: Date
// @return issuedOnIsInferred: Boolean!
// @return issuedSort: String!
// @return codeSort: String!
// @return presence: Presence!
// @return citedByCount: Int!
// @return issuerKey: ID
// @return actingOrganId: ID
// @return onBehalfOfId: ID
document.key AS key,
  coalesce(document.formerKeys, []) AS formerKeys,
  document.code AS code,
  document.number AS number,
  document.symbol AS symbol,
  document.type AS type,
  document.title AS title,
  document.name AS name,
  document.period AS period,
  document.issuedOn AS issuedOn,
  document.issuedOnPrecision AS issuedOnPrecision,
  document.issuedEarliest AS issuedEarliest,
  document.issuedLatest AS issuedLatest,
  document.issuedOnIsInferred AS issuedOnIsInferred,
  document.issuedSort AS issuedSort,
  document.codeSort AS codeSort,
  document.presence AS presence,
  document.citedByCount AS citedByCount,
  document.issuerKey AS issuerKey,
  head([(document)-[:ACTED_THROUGH]->(organ) | organ.id]) AS actingOrganId,
  head([(document)-[:ON_BEHALF_OF]->(voice) | voice.id]) AS onBehalfOfId
