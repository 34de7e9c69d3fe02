// What sources say of documents, field by field, the preferred value first.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include CLAIM_COLUMNS claim/columns
// @return  owner: ID!
UNWIND $owners AS owner
MATCH (:Document {key: owner})<-[:ABOUT]-(claim:Claim)
RETURN
  owner,
  CLAIM_COLUMNS
ORDER BY owner, field, preferred DESC, value, id
