// What documents are found by: their texts, those of their issuers, and the words that are kept of them so far.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @return  key: ID!
// @return  type: String!
// @return  code: String
// @return  name: String
// @return  title: String
// @return  period: String!
// @return  issuer: String
// @return  place: String
// @return  words: String
UNWIND $keys AS wanted
MATCH (document:Document {key: wanted})
OPTIONAL MATCH (issuer:Actor {id: document.issuerKey})
RETURN
  document.key AS key,
  document.type AS type,
  document.code AS code,
  document.name AS name,
  document.title AS title,
  document.period AS period,
  issuer.name AS issuer,
  issuer.place AS place,
  document.words AS words
ORDER BY key
