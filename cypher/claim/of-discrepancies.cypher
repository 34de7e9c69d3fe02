// The claims that disagree.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025#issuedOn"]
// @include CLAIM_COLUMNS claim/columns
// @return  owner: ID!
UNWIND $owners AS owner
MATCH (:Discrepancy {id: owner})-[:BETWEEN]->(claim:Claim)
RETURN
  owner,
  CLAIM_COLUMNS
ORDER BY owner, preferred DESC, value, id
