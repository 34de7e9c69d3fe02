// Links assignments to the higher ones that they carry down; the caller counts the rows.
//
// @param   rows.id: ID!  e.g. "A788-13"
// @param   rows.higher: ID!  e.g. "A495-13"
// @return  written: Int!
UNWIND $rows AS row
MATCH (lower:Assignment {id: row.id})
MATCH (higher:Assignment {id: row.higher})
MERGE (lower)-[:DERIVED_FROM]->(higher)
RETURN count(*) AS written
