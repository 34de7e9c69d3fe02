// Gives a document its grown key: the node stays, with all that points at it, and the old key goes on
// being a reference. Where both keys are nodes already, they become one: what points at the one that is
// known less moves over to the other, and what that one said is forgotten. Told are the documents that it
// cited and the subjects of which it spoke, so that both are counted anew.
//
// @param   rows.key: ID!  e.g. "15-nq-hddnd.hddnd-tp-ha-noi.2021"
// @param   rows.formerKey: ID!  e.g. "15-nq-hddnd.hddnd-tp-ha-noi.x"
// @include RELATION_KINDS relation/all
// @return  touched: [ID!]!
// @return  subjects: [String!]!
UNWIND $rows AS row
MERGE (former:FormerKey {key: row.formerKey})
WITH row, former
OPTIONAL MATCH (old:Document {key: row.formerKey})
OPTIONAL MATCH (grown:Document {key: row.key})
WITH row, former, old, grown, coalesce(old.presenceRank > grown.presenceRank, grown IS NULL) AS oldStays
WITH row, former,
  CASE WHEN oldStays THEN old ELSE grown END AS kept,
  CASE WHEN old IS NULL OR grown IS NULL OR old = grown THEN null WHEN oldStays THEN grown ELSE old END AS gone
WHERE kept IS NOT NULL
WITH row, former, kept, gone,
  COLLECT { MATCH (gone)-[:RELATION_KINDS]->(cited:Document) RETURN cited.key } AS touched,
  COLLECT { MATCH (gone)-[:STATES|RECORDS]->(claim:Claim) RETURN claim.subject } AS subjects
CALL (kept, gone) {
  MATCH (pointing)-[edge:REFERS_TO|VIA|MAY_MEAN|PRODUCES|ABOUT|OF]->(gone)
  WHERE NOT EXISTS {
    MATCH (pointing)-[known:REFERS_TO|VIA|MAY_MEAN|PRODUCES|ABOUT|OF]->(kept)
    WHERE type(known) = type(edge)
  }
  CREATE (pointing)-[moved:$(type(edge))]->(kept)
  SET moved = properties(edge)
}
CALL (row) {
  MATCH (claim:Claim {subject: row.formerKey})
  SET claim.subject = row.key
}
CALL (row) {
  MATCH (discrepancy:Discrepancy {subject: row.formerKey})
  DETACH DELETE discrepancy
}
CALL (gone) {
  MATCH (gone)-[:HAS_CITATION|ASSIGNS|STATES|RECORDS]->(said)
  DETACH DELETE said
}
WITH row, former, kept, gone, touched, subjects, kept.formerKeys + coalesce(gone.formerKeys, []) + row.formerKey AS keys
DETACH DELETE gone
WITH row, former, kept, touched, subjects, keys
SET kept.key = row.key,
  kept.formerKeys = reduce(known = [], key IN keys | CASE WHEN key IN known THEN known ELSE known + key END)
MERGE (former)-[:OF]->(kept)
RETURN
  touched,
  subjects
