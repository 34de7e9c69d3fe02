// Links mentions to the documents that they name, go by way of, or may mean. The caller counts the
// rows: a target that does not exist is refused.
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
FOREACH (open IN CASE WHEN citation.settledBy IS NULL OR row.edge = 'VIA' THEN [1] ELSE [] END |
  MERGE (citation)-[edge:$(row.edge)]->(target)
  SET edge.position = row.position, edge.score = row.score, edge.reasons = row.reasons
)
RETURN count(*) AS written
