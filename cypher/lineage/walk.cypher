// The documents that walks along relations reach, and in the same trip all relations of the chosen kinds
// that start at them. The planning mode makes the search spread from the roots even where the plan was
// made for a graph that was nearly empty, and so took its end as given.
//
// @literal DEPTH 1..12
// @include REACHED lineage/reached
// @include RELATION_KINDS relation/all
// @return  way: OneWay!
// @return  key: ID!
// @return  depth: Int!
// @return  onward: Int
// @return  issuedSort: String!
// @return  kind: RelationKind
// @return  to: ID
// @return  mentions: Int
// @return  isPartial: Boolean
CYPHER statefulShortestPlanningMode=all_if_possible
REACHED
OPTIONAL MATCH (document)-[relation:RELATION_KINDS]->(to:Document)
WHERE type(relation) IN $kinds
RETURN
  way,
  document.key AS key,
  depth,
  onward,
  document.issuedSort AS issuedSort,
  type(relation) AS kind,
  to.key AS to,
  relation.mentions AS mentions,
  relation.isPartial AS isPartial
