// Gives a document its grown key: the node stays, with all that points at it, and the old key goes on
// being a reference. Where a node of the new key exists already, the old one's inbound mentions,
// tasks and claims move over to it first.
//
// @param   rows.key: ID!  e.g. "15-nq-hddnd.hddnd-tp-ha-noi.2021"
// @param   rows.formerKey: ID!  e.g. "15-nq-hddnd.hddnd-tp-ha-noi.x"
UNWIND $rows AS row
MERGE (former:FormerKey {key: row.formerKey})
WITH row, former
OPTIONAL MATCH (old:Document {key: row.formerKey})
OPTIONAL MATCH (grown:Document {key: row.key})
CALL (row, former, old, grown) {
  WITH * WHERE old IS NOT NULL AND grown IS NULL
  SET old.key = row.key
}
CALL (old, grown) {
  WITH * WHERE old IS NOT NULL AND grown IS NOT NULL AND old <> grown
  MATCH (pointing)-[edge:REFERS_TO|VIA|MAY_MEAN|PRODUCES|ABOUT]->(old)
  MERGE (pointing)-[moved:$(type(edge))]->(grown)
  SET moved = properties(edge)
}
CALL (old, grown) {
  WITH * WHERE old IS NOT NULL AND grown IS NOT NULL AND old <> grown
  DETACH DELETE old
}
WITH row, former
MATCH (document:Document {key: row.key})
MERGE (former)-[:OF]->(document)
SET document.formerKeys = CASE
  WHEN row.formerKey IN coalesce(document.formerKeys, []) THEN document.formerKeys
  ELSE coalesce(document.formerKeys, []) + row.formerKey
END
