// Links assignments to the documents that they order, by a former key too; the caller counts the rows.
//
// @param   rows.id: ID!  e.g. "A495-03"
// @param   rows.document: ID!  e.g. "x-ct.ubnd-tp-ha-noi.x.chi-thi-moi-ve-phong-chong-dich"
// @return  written: Int!
UNWIND $rows AS row
MATCH (assignment:Assignment {id: row.id})
WITH row, assignment, COLLECT { MATCH (:FormerKey {key: row.document})-[:OF]->(grown:Document) RETURN grown.key } AS grown
MATCH (document:Document {key: CASE WHEN size(grown) = 1 THEN grown[0] ELSE row.document END})
MERGE (assignment)-[:PRODUCES]->(document)
RETURN count(*) AS written
