// Documents that keys, former keys, numbers, names or days of issue may mean; at most 200 of each, those
// of the kind and symbol that were asked for first.
// One statement for a whole list of references, because a person may paste many.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   numbers.number: String!  e.g. "495"
// @param   numbers.types: [String!]!  e.g. ["TB"]
// @param   numbers.symbol: String  e.g. "TB/TU"
// @param   names: [String!]!  e.g. ["luat thu do"]
// @param   days: [Date!]!  e.g. ["2021-09-07"]
// @include DOCUMENT_COLUMNS document/columns
// @return  issuerNames: [String!]!
// @return  numberKey: String
// @return  nameKey: String
CALL () {
  UNWIND $keys AS wanted
  MATCH (document:Document {key: wanted})
  RETURN document
UNION
  UNWIND $keys AS wanted
  MATCH (:FormerKey {key: wanted})-[:OF]->(document:Document)
  RETURN document
UNION
  UNWIND $numbers AS wanted
  CALL (wanted) {
    MATCH (document:Document {numberKey: wanted.number})
    RETURN document
    ORDER BY
      size(wanted.types) = 0 OR document.type IN wanted.types DESC,
      wanted.symbol IS NULL OR toLower(document.symbol) = toLower(wanted.symbol) DESC,
      document.citedBySort,
      document.key
    LIMIT 200
  }
  RETURN document
UNION
  UNWIND $names AS wanted
  CALL (wanted) {
    MATCH (document:Document {nameKey: wanted})
    RETURN document ORDER BY document.key LIMIT 200
  }
  RETURN document
UNION
  UNWIND $days AS wanted
  CALL (wanted) {
    MATCH (document:Document {issuedOn: wanted})
    RETURN document ORDER BY document.key LIMIT 200
  }
  RETURN document
}
OPTIONAL MATCH (document)-[:ISSUED_BY]->(issuer)
RETURN
  CASE WHEN issuer IS NULL THEN [] ELSE [issuer.name] + issuer.aliases END AS issuerNames,
  document.numberKey AS numberKey,
  document.nameKey AS nameKey,
  DOCUMENT_COLUMNS
ORDER BY document.key
