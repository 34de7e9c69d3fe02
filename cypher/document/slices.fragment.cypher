// The first documents of each kind beside each presence, and of each presence alone: one seek a slice into the index
// that holds it in order, no longer than a page.
//
// @include DOCUMENT_TRAITS document/traits
// @param after: String!  e.g. ""
// @param afterKey: ID!  e.g. ""
// @param least: String!  e.g. ""
// @param most: String!  e.g. "~"
// @param limit: Int!  e.g. 26
// @param kinds.type: String!  e.g. "TB"
// @param kinds.presence: Presence!  e.g. "HELD"
// @param layers: [Presence!]!  e.g. ["PLANNED"]
UNWIND $kinds AS kind
  CALL (kind) {
    MATCH (document:Document)
    USING INDEX document:Document(type, presence, PLACE, key)
    WHERE document.type = kind.type AND document.presence = kind.presence
      AND document.PLACE >= $least AND document.PLACE <= $most AND document.key >= ''
      AND CASE WHEN document.PLACE = $after THEN document.key > $afterKey ELSE true END
      AND DOCUMENT_TRAITS
    RETURN document
    ORDER BY document.type, document.presence, document.PLACE, document.key
    LIMIT $limit
  }
  RETURN document
UNION ALL
  UNWIND $layers AS layer
  CALL (layer) {
    MATCH (document:Document)
    USING INDEX document:Document(presence, PLACE, key)
    WHERE document.presence = layer
      AND document.PLACE >= $least AND document.PLACE <= $most AND document.key >= ''
      AND CASE WHEN document.PLACE = $after THEN document.key > $afterKey ELSE true END
      AND DOCUMENT_TRAITS
    RETURN document
    ORDER BY document.presence, document.PLACE, document.key
    LIMIT $limit
  }
  RETURN document
