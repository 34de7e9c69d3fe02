// The assignments in which actors play one of the given parts, a page for each actor.
//
// @param   owners: [ID!]!  e.g. ["cong-an-tp-ha-noi"]
// @param   edges: [String!]!  e.g. ["LED_BY"]
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
// @include ASSIGNMENT_COLUMNS assignment/columns
// @return  owner: ID!
UNWIND $owners AS owner
CALL (owner) {
  MATCH (:Actor {id: owner})<-[part:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]-(assignment:Assignment)
  WHERE type(part) IN $edges AND assignment.orderSort > $after
  WITH DISTINCT assignment
  ORDER BY assignment.orderSort
  LIMIT $limit
  MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
  RETURN ordering, assignment
}
RETURN
  owner,
  ASSIGNMENT_COLUMNS
ORDER BY owner, orderSort
