// Which read papers carry out which other read papers, for all that are touched: pairs of which one end is
// given, and all that the lower ends carry out besides; and how many papers stand between.
//
// @param   keys: [ID!]!  e.g. ["788-cv-bcsdd.ban-can-su-ddang-ubnd-tp-ha-noi.2020-2025"]
// @return  lower: ID!
// @return  higher: ID!
// @return  between: Int!
CALL () {
  UNWIND $keys AS key
  MATCH (lower:Document {key: key})
  RETURN lower
UNION
  UNWIND $keys AS key
  MATCH (:Document {key: key})<-[:IMPLEMENTS|DIRECTS_EXECUTION_OF]-(lower:Document)
  RETURN lower
}
MATCH (lower)-[:IMPLEMENTS|DIRECTS_EXECUTION_OF]->(higher:Document)
WHERE lower.presence = 'HELD' AND higher.presence = 'HELD' AND lower <> higher
RETURN DISTINCT
  lower.key AS lower,
  higher.key AS higher,
  COUNT { MATCH (lower)-[:IMPLEMENTS|DIRECTS_EXECUTION_OF]->(middle:Document)-[:IMPLEMENTS|DIRECTS_EXECUTION_OF]->(higher) WHERE middle.presence = 'HELD' RETURN DISTINCT middle } AS between
ORDER BY lower, higher
