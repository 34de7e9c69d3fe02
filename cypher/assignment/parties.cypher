// Who has which part in assignments: one row for each part, in the order of the text.
//
// @param   owners: [ID!]!  e.g. ["A495-13"]
// @return  owner: ID!
// @return  edge: String!
// @return  actorId: ID!
// @return  name: String
// @return  post: String
// @return  role: String
UNWIND $owners AS owner
MATCH (:Assignment {id: owner})-[part:ASSIGNED_BY|LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]->(actor:Actor)
RETURN
  owner,
  type(part) AS edge,
  actor.id AS actorId,
  part.name AS name,
  part.post AS post,
  part.role AS role
ORDER BY owner, edge, part.position, actorId
