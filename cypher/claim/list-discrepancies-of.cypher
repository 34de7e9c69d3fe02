// Fields on which sources disagree, that concern one document: it says one of the values, or they are said of it.
//
// @param   document: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  id: ID!
// @return  field: String!
// @return  about: String!
MATCH (:Document {key: $document})-[:STATES|ABOUT]-(:Claim)<-[:BETWEEN]-(discrepancy:Discrepancy)
WHERE discrepancy.id > $after
WITH DISTINCT discrepancy
RETURN
  discrepancy.id AS id,
  discrepancy.field AS field,
  discrepancy.about AS about
ORDER BY id
LIMIT $limit
