// Links documents that have arrived to what was said of them before.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
UNWIND $keys AS key
MATCH (document:Document {key: key})
MATCH (claim:Claim {subject: key})
MERGE (claim)-[:ABOUT]->(document)
