// All edges that start at the documents after one key up to another, at their tasks or at their mentions, document by
// document. The index gives the documents in order: nothing is sorted.
//
// @param   after: ID!  e.g. ""
// @param   last: ID!  e.g. "zz"
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
MATCH (document:Document)
WHERE document.key > $after AND document.key <= $last
WITH document
ORDER BY document.key
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
