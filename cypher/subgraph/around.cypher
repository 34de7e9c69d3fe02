// The documents that walks from some documents reach, and what hangs on them, at most `most` rows.
//
// @literal DEPTH 1..12
// @include REACHED lineage/reached
// @include HANGING subgraph/hanging
// @param   most: Int!  e.g. 30001
// @return  way: OneWay!
// @return  key: ID!
// @return  depth: Int!
// @return  onward: Int
// @return  issuedSort: String!
// @return  edge: String
// @return  start: ID!
// @return  startKind: NodeKind!
// @return  end: ID
// @return  endKind: NodeKind
// @return  whole: ID
// @return  mentions: Int
// @return  isPartial: Boolean
CYPHER statefulShortestPlanningMode=all_if_possible
REACHED
HANGING
RETURN
  way,
  document.key AS key,
  depth,
  onward,
  document.issuedSort AS issuedSort,
  edge,
  start,
  startKind,
  end,
  endKind,
  whole,
  mentions,
  isPartial
LIMIT $most
