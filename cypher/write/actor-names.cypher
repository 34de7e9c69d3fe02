// Writes the names, without diacritics, under which actors are found; several may share one.
//
// @param   rows.id: ID!  e.g. "ubnd-tp-ha-noi"
// @param   rows.folded: String!  e.g. "ubnd tp ha noi"
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
MERGE (name:ActorName {folded: row.folded})
MERGE (name)-[:NAMES]->(actor)
