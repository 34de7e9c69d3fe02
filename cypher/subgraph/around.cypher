// The documents that walks from some documents reach, and what hangs on them, at most `most` rows. A document
// that both walks reach is one: lists tell how each did.
//
// @literal DEPTH 1..12
// @include REACHED lineage/reached
// @include HANGING subgraph/hanging
// @param   most: Int!  e.g. 30001
// @return  key: ID!
// @return  ways: [OneWay!]!
// @return  depths: [Int!]!
// @return  onwards: [Int!]!
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
WITH document, collect(way) AS ways, collect(depth) AS depths, collect(coalesce(onward, 0)) AS onwards
HANGING
RETURN
  document.key AS key,
  ways,
  depths,
  onwards,
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
