// Of what documents speak in their claims so far.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @return  subject: String!
UNWIND $keys AS key
MATCH (:Document {key: key})-[:STATES|RECORDS]->(claim:Claim)
RETURN DISTINCT
  claim.subject AS subject
ORDER BY subject
