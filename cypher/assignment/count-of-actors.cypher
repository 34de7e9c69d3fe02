// In how many assignments actors play one of the given parts.
//
// @param   owners: [ID!]!  e.g. ["cong-an-tp-ha-noi"]
// @param   edges: [String!]!  e.g. ["LED_BY"]
// @return  owner: ID!
// @return  total: Int!
UNWIND $owners AS owner
OPTIONAL MATCH (:Actor {id: owner})<-[part:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]-(assignment:Assignment)
WHERE type(part) IN $edges
RETURN
  owner,
  count(DISTINCT assignment) AS total
