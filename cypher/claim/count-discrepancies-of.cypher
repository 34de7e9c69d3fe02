// On how many fields that concern one document sources disagree.
//
// @param   document: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @return  total: Int!
MATCH (:Document {key: $document})-[:STATES|ABOUT]-(:Claim)<-[:BETWEEN]-(discrepancy:Discrepancy)
RETURN count(DISTINCT discrepancy) AS total
