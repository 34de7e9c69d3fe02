// Links assignments to the bodies and persons that have a part in them; the caller counts the rows.
//
// @param   rows.id: ID!  e.g. "A495-13"
// @param   rows.edge: String!  e.g. "LED_BY"
// @param   rows.actor: ID!  e.g. "ubnd-tp-ha-noi"
// @param   rows.position: Int!  e.g. 0
// @param   rows.name: String  e.g. null
// @param   rows.post: String  e.g. null
// @param   rows.role: String  e.g. null
// @return  written: Int!
UNWIND $rows AS row
MATCH (assignment:Assignment {id: row.id})
MATCH (actor:Actor {id: row.actor})
CREATE (assignment)-[part:$(row.edge)]->(actor)
SET part.position = row.position, part.name = row.name, part.post = row.post, part.role = row.role
RETURN count(*) AS written
