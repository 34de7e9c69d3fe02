// Links assignments to the documents that they order; the caller counts the rows.
//
// @param   rows.id: ID!  e.g. "A495-03"
// @param   rows.document: ID!  e.g. "x-ct.ubnd-tp-ha-noi.x.chi-thi-moi-ve-phong-chong-dich"
// @return  written: Int!
UNWIND $rows AS row
MATCH (assignment:Assignment {id: row.id})
MATCH (document:Document {key: row.document})
MERGE (assignment)-[:PRODUCES]->(document)
RETURN count(*) AS written
