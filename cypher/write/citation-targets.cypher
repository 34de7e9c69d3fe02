// Links mentions to the documents that they name, go by way of, or may mean, once such links are cleared.
// The caller counts the rows: a target that does not exist is refused.
//
// @param   rows.id: ID!  e.g. "c-1"
// @param   rows.edge: String!  e.g. "REFERS_TO"
// @param   rows.target: ID!  e.g. "779-bc-bcsdd.ban-can-su-ddang-ubnd-tp-ha-noi.2020-2025"
// @param   rows.position: Int!  e.g. 0
// @param   rows.score: Float  e.g. null
// @param   rows.reasons: [ReasonCode!]  e.g. null
// @return  written: Int!
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
WITH row, citation, COLLECT { MATCH (:FormerKey {key: row.target})-[:OF]->(grown:Document) RETURN grown.key } AS grown
MATCH (target:Document {key: CASE WHEN size(grown) = 1 THEN grown[0] ELSE row.target END})
WITH citation, target, row.edge AS edge, collect(row) AS rows
FOREACH (row IN CASE WHEN citation.settledBy IS NULL OR edge = 'VIA' THEN rows[..1] ELSE [] END |
  CREATE (citation)-[link:$(row.edge)]->(target)
  SET link.position = row.position, link.score = row.score, link.reasons = row.reasons
)
RETURN sum(size(rows)) AS written
