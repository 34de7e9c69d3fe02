// The documents and assignments that disagreements concern.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025#issuedOn"]
// @return  owner: ID!
// @return  document: ID
// @return  assignment: ID
UNWIND $owners AS owner
MATCH (:Discrepancy {id: owner})-[:BETWEEN]->(claim:Claim)
OPTIONAL MATCH (claim)-[:STATES|ABOUT]-(document:Document)
OPTIONAL MATCH (claim)-[:CARRIED_BY]->(assignment:Assignment)
RETURN DISTINCT
  owner,
  document.key AS document,
  assignment.id AS assignment
ORDER BY owner, document, assignment
