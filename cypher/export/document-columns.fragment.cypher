// All that an export says of what is bound as `document`, with its `issuer`, its `organ` and its `voice`, of which the write
// path keeps at most one each; columns bear the names of its fields.
//
// @return  ownName: String
// @return  period: String!
// @return  key: ID!
// @return  formerKeys: [ID!]
// @return  code: String
// @return  number: String
// @return  symbol: String
// @return  type: String!
// @return  title: String
// @return  issuedOn: Date
// @return  issuedOnPrecision: DatePrecision!
// @return  issuedEarliest: Date
// @return  issuedLatest: Date
// @return  issuedOnIsInferred: Boolean!
// @return  presence: Presence!
// @return  citedByCount: Int!
// @return  issuer: ID
// @return  issuerName: String
// @return  actingOrgan: ID
// @return  onBehalfOf: ID
// @return  sources: [String!]!
document.name AS ownName,
  document.period AS period,
  document.key AS key,
  document.formerKeys AS formerKeys,
  document.code AS code,
  document.number AS number,
  document.symbol AS symbol,
  document.type AS type,
  document.title AS title,
  document.issuedOn AS issuedOn,
  document.issuedOnPrecision AS issuedOnPrecision,
  document.issuedEarliest AS issuedEarliest,
  document.issuedLatest AS issuedLatest,
  document.issuedOnIsInferred AS issuedOnIsInferred,
  document.presence AS presence,
  document.citedByCount AS citedByCount,
  'actor/' + document.issuerKey AS issuer,
  issuer.name AS issuerName,
  'actor/' + organ.id AS actingOrgan,
  'actor/' + voice.id AS onBehalfOf,
  COLLECT { MATCH (document)-[:READ_FROM]->(source) RETURN source.name + coalesce(' sha256:' + source.sha256, '') AS source ORDER BY source } AS sources
