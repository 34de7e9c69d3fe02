// Fields on which sources disagree, that concern one document: it says one of the values, or they are said
// of it; by id, each with the claims between which it is, the preferred first.
//
// @include CLAIM_COLUMNS claim/columns
// @param   document: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  owner: ID!
// @return  ownerAbout: String!
MATCH (:Document {key: $document})-[:STATES|ABOUT]-(:Claim)<-[:BETWEEN]-(discrepancy:Discrepancy)
WHERE discrepancy.id > $after
WITH DISTINCT discrepancy
ORDER BY discrepancy.id
LIMIT $limit
MATCH (discrepancy)-[:BETWEEN]->(claim:Claim)
RETURN
  discrepancy.id AS owner,
  discrepancy.about AS ownerAbout,
  CLAIM_COLUMNS
ORDER BY owner, preferred DESC, value, id
