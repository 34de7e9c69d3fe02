// The assignments that documents order, in the order of the text, a page for each.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
// @include ASSIGNMENT_COLUMNS assignment/columns
// @return  owner: ID!
UNWIND $owners AS owner
CALL (owner) {
  MATCH (ordering:Document {key: owner})-[:ASSIGNS]->(assignment:Assignment)
  WHERE assignment.orderSort > $after
  RETURN ordering, assignment
  ORDER BY assignment.orderSort
  LIMIT $limit
}
RETURN
  owner,
  ASSIGNMENT_COLUMNS
ORDER BY owner, orderSort
