// What hangs on documents.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include HANGING subgraph/hanging
// @return  edge: String
// @return  start: ID!
// @return  startKind: NodeKind!
// @return  end: ID
// @return  endKind: NodeKind
// @return  whole: ID
// @return  mentions: Int
// @return  isPartial: Boolean
UNWIND $keys AS key
MATCH (document:Document {key: key})
HANGING
RETURN
  edge,
  start,
  startKind,
  end,
  endKind,
  whole,
  mentions,
  isPartial
