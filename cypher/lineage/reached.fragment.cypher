// What walks reach, bound as `way`, `document`, `depth` and `onward`: the roots themselves at depth 0, every other
// document at its shortest distance. Relations point from the acting document to the one acted on:
// upstream follows them, downstream walks them backwards. Kinds and date are tested inside the hop. A
// root on a cycle would come back as its own end: it is left out. No order: code sorts, and a walk of
// more than `limit` documents is done again level by level. `onward` tells of a document at the last
// level how many relations lead on from it: more than lead to what was reached mean a cut there.
//
// @param   up: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   down: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   kinds: [RelationKind!]!  e.g. ["IMPLEMENTS"]
// @param   asOf: Date  e.g. "2021-12-31"
// @param   limit: Int!  e.g. 2001
// @include RELATION_KINDS relation/all
CALL () {
  UNWIND $up AS start
  MATCH (document:Document {key: start})
  RETURN 'UPSTREAM' AS way, document, 0 AS depth
UNION ALL
  UNWIND $down AS start
  MATCH (document:Document {key: start})
  RETURN 'DOWNSTREAM' AS way, document, 0 AS depth
UNION ALL
  UNWIND $up AS start
  CALL (start) {
    MATCH path = ANY SHORTEST (root:Document {key: start})
      ((near:Document)-[relation:RELATION_KINDS]->(far:Document)
        WHERE type(relation) IN $kinds AND ($asOf IS NULL OR far.issuedEarliest IS NULL OR far.issuedEarliest <= $asOf)
      ){1,DEPTH}(document:Document)
    WHERE document <> root
    RETURN document, length(path) AS depth
    LIMIT $limit
  }
  RETURN 'UPSTREAM' AS way, document, depth
UNION ALL
  UNWIND $down AS start
  CALL (start) {
    MATCH path = ANY SHORTEST (root:Document {key: start})
      ((near:Document)<-[relation:RELATION_KINDS]-(far:Document)
        WHERE type(relation) IN $kinds AND ($asOf IS NULL OR far.issuedEarliest IS NULL OR far.issuedEarliest <= $asOf)
      ){1,DEPTH}(document:Document)
    WHERE document <> root
    RETURN document, length(path) AS depth
    LIMIT $limit
  }
  RETURN 'DOWNSTREAM' AS way, document, depth
}
WITH way, document, min(depth) AS depth
WITH way, document, depth,
  CASE
    WHEN depth < DEPTH THEN null
    WHEN way = 'UPSTREAM' THEN COUNT { MATCH (document)-[on:RELATION_KINDS]->(far) WHERE type(on) IN $kinds AND ($asOf IS NULL OR far.issuedEarliest IS NULL OR far.issuedEarliest <= $asOf) }
    ELSE COUNT { MATCH (document)<-[on:RELATION_KINDS]-(far) WHERE type(on) IN $kinds AND ($asOf IS NULL OR far.issuedEarliest IS NULL OR far.issuedEarliest <= $asOf) }
  END AS onward
