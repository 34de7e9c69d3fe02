// All edges that start at some documents, at their tasks or at their mentions, document by document.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include EDGES export/edges
// @return  document: ID!
// @return  edge: String!
// @return  start: ID!
// @return  end: ID
// @return  endKind: NodeKind
// @return  mentions: Int
// @return  isPartial: Boolean
// @return  kind: RelationKind
// @return  quote: String
// @return  place: String
// @return  name: String
// @return  post: String
// @return  role: String
// @return  purpose: String
// @return  capacity: String
// @return  position: Int
UNWIND $keys AS key
MATCH (document:Document {key: key})
EDGES
RETURN
  document.key AS document,
  edge,
  start,
  end,
  endKind,
  mentions,
  isPartial,
  kind,
  quote,
  place,
  name,
  post,
  role,
  purpose,
  capacity,
  position
ORDER BY document
