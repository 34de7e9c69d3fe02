// Documents with all that an export says of them: those of some keys, or the next ones after a key; columns bear the
// names of its fields. Of the two ways the one that is not asked for gives nothing: no keys, or null as `after`.
//
// @param   refs: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   after: ID  e.g. ""
// @param   limit: Int!  e.g. 500
// @return  ref: ID!
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
// @return  actingOrgan: ID
// @return  onBehalfOf: ID
// @return  sources: [String!]!
CALL () {
  UNWIND $refs AS ref
  MATCH (document:Document {key: ref})
  RETURN document
UNION ALL
  MATCH (document:Document)
  WHERE document.key > $after
  RETURN document
  ORDER BY document.key
  LIMIT $limit
}
OPTIONAL MATCH (document)-[:ACTED_THROUGH]->(organ:Actor)
OPTIONAL MATCH (document)-[:ON_BEHALF_OF]->(voice:Actor)
RETURN
  document.key AS ref,
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
  'actor/' + organ.id AS actingOrgan,
  'actor/' + voice.id AS onBehalfOf,
  COLLECT { MATCH (document)-[:READ_FROM]->(source) RETURN source.name + coalesce(' sha256:' + source.sha256, '') AS source ORDER BY source } AS sources
