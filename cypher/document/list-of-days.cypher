// Documents that may have been issued within some days, in the order of the days. What is placed from `least` to
// `most` lies within them: it comes off the index of the order, or slice by slice. What is placed beyond and may lie
// within them is known to be so by how its day is bounded: `unsure` are those places, an index holds such papers alone,
// and another those of each kind (`unsureKinds`).
//
// @literal PLACE issuedSortDown|issuedSort
// @include DOCUMENT_SLICES document/slices
// @include DOCUMENT_TRAITS document/traits
// @include DOCUMENT_COLUMNS document/columns
// @param   whole: [Int!]!  e.g. [1]
// @param   presences: [Presence!]!  e.g. ["HELD"]
// @param   unsure.bounds: String!  e.g. "MONTH"
// @param   unsure.least: String!  e.g. "2022-01-01"
// @param   unsure.most: String!  e.g. "2022-01-31"
// @param   unsureKinds.type: String!  e.g. "TB"
// @param   unsureKinds.presence: Presence!  e.g. "HELD"
// @param   unsureKinds.bounds: String!  e.g. "MONTH"
// @param   unsureKinds.least: String!  e.g. "2022-01-01"
// @param   unsureKinds.most: String!  e.g. "2022-01-31"
// @return  place: String!
CALL () {
  UNWIND $whole AS each
  CALL () {
    MATCH (document:Document)
    USING INDEX document:Document(PLACE, key)
    WHERE document.PLACE >= $least AND document.PLACE <= $most AND document.key >= ''
      AND CASE WHEN document.PLACE = $after THEN document.key > $afterKey ELSE true END
      AND DOCUMENT_TRAITS
    RETURN document
    ORDER BY document.PLACE, document.key
    LIMIT $limit
  }
  RETURN document
UNION ALL
  DOCUMENT_SLICES
UNION ALL
  UNWIND $unsure AS range
  CALL (range) {
    MATCH (document:Document)
    USING INDEX SEEK document:Document(issuedBounds, PLACE, key)
    WHERE document.issuedBounds = range.bounds
      AND document.PLACE >= range.least AND document.PLACE <= range.most AND document.key >= ''
      AND CASE WHEN document.PLACE = $after THEN document.key > $afterKey ELSE true END
      AND document.presence IN $presences
      AND DOCUMENT_TRAITS
    RETURN document
    ORDER BY document.issuedBounds, document.PLACE, document.key
    LIMIT $limit
  }
  RETURN document
UNION ALL
  UNWIND $unsureKinds AS range
  CALL (range) {
    MATCH (document:Document)
    USING INDEX SEEK document:Document(issuedBounds, type, presence, PLACE, key)
    WHERE document.issuedBounds = range.bounds AND document.type = range.type AND document.presence = range.presence
      AND document.PLACE >= range.least AND document.PLACE <= range.most AND document.key >= ''
      AND CASE WHEN document.PLACE = $after THEN document.key > $afterKey ELSE true END
      AND DOCUMENT_TRAITS
    RETURN document
    ORDER BY document.issuedBounds, document.type, document.presence, document.PLACE, document.key
    LIMIT $limit
  }
  RETURN document
}
WITH document ORDER BY document.PLACE, document.key LIMIT $limit
RETURN
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY document.PLACE, document.key
