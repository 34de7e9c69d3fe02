// Links bodies to what they belong to, once such links are cleared; the caller counts the rows, so that
// none is lost. No MERGE: of a type that a row gives it may look through every relation there is.
//
// @param   rows.from: ID!  e.g. "so-y-te-ha-noi"
// @param   rows.edge: String!  e.g. "PART_OF"
// @param   rows.to: ID!  e.g. "ubnd-tp-ha-noi"
// @return  written: Int!
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (from)-[:$(row.edge)]->(to)
RETURN count(*) AS written
