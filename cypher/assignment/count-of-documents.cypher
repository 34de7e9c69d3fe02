// How many assignments documents order.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @return  owner: ID!
// @return  total: Int!
UNWIND $owners AS owner
OPTIONAL MATCH (:Document {key: owner})-[:ASSIGNS]->(assignment:Assignment)
RETURN
  owner,
  count(assignment) AS total
