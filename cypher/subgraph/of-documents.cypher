// What hangs on documents, at most `most` rows.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include HANGING subgraph/hanging
// @param   most: Int!  e.g. 30001
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
LIMIT $most
