// What came of documents: relations point from the acting document to the one acted on, so downstream walks them backwards.
// Every document within the depth, at its distance, and in the same trip the relations of the chosen
// kinds that start at it or at the root. Kinds and date are tested inside the hop. A root on a cycle
// would come back as its own end: it is left out. No order here: code sorts, and a walk of more than
// `limit` documents is done again level by level. The planning mode makes the search spread from the
// root even where the plan was made for a graph that was nearly empty, and so took its end as given.
//
// @literal DEPTH 1..12
// @param   key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   kinds: [RelationKind!]!  e.g. ["IMPLEMENTS"]
// @param   asOf: Date  e.g. "2021-12-31"
// @param   limit: Int!  e.g. 2001
// @include RELATION_KINDS relation/all
// @return  key: ID!
// @return  depth: Int!
// @return  issuedSort: String!
// @return  kind: RelationKind
// @return  to: ID
// @return  mentions: Int
// @return  isPartial: Boolean
CYPHER statefulShortestPlanningMode=all_if_possible
CALL () {
  MATCH (root:Document {key: $key})
  RETURN root AS document, 0 AS depth
UNION
  MATCH path = ANY SHORTEST (root:Document {key: $key})
    ((near:Document)<-[relation:RELATION_KINDS]-(far:Document)
      WHERE type(relation) IN $kinds AND ($asOf IS NULL OR far.issuedEarliest IS NULL OR far.issuedEarliest <= $asOf)
    ){1,DEPTH}(document:Document)
  WHERE document <> root
  RETURN document, length(path) AS depth
  LIMIT $limit
}
OPTIONAL MATCH (document)-[relation:RELATION_KINDS]->(to:Document)
WHERE type(relation) IN $kinds
RETURN
  document.key AS key,
  depth,
  document.issuedSort AS issuedSort,
  type(relation) AS kind,
  to.key AS to,
  relation.mentions AS mentions,
  relation.isPartial AS isPartial
