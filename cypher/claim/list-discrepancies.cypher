// Fields on which sources disagree, by id, each with the claims between which it is, the preferred first.
//
// @include CLAIM_COLUMNS claim/columns
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  owner: ID!
// @return  ownerAbout: String!
MATCH (discrepancy:Discrepancy)
WHERE discrepancy.id > $after
WITH discrepancy
ORDER BY discrepancy.id
LIMIT $limit
MATCH (discrepancy)-[:BETWEEN]->(claim:Claim)
RETURN
  discrepancy.id AS owner,
  discrepancy.about AS ownerAbout,
  CLAIM_COLUMNS
ORDER BY owner, preferred DESC, value, id
