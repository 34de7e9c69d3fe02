// Documents in one of the four orders, straight off the index that holds it. All order properties
// are text that sorts upwards (a count or a date downwards is stored as its complement). The index is
// named and the last key is tested in a CASE, because an OR makes the planner read all and sort it.
//
// @literal PLACE issuedSortDown|issuedSort|citedBySort|codeSort
// @include DOCUMENT_TRAITS document/traits
// @include DOCUMENT_COLUMNS document/columns
// @param   after: String!  e.g. ""
// @param   afterKey: ID!  e.g. ""
// @param   least: String!  e.g. ""
// @param   most: String!  e.g. "~"
// @param   limit: Int!  e.g. 26
// @return  place: String!
MATCH (document:Document)
USING INDEX document:Document(PLACE, key)
WHERE document.PLACE >= $least AND document.PLACE <= $most AND document.key >= ''
  AND CASE WHEN document.PLACE = $after THEN document.key > $afterKey ELSE true END
  AND DOCUMENT_TRAITS
RETURN
  document.PLACE AS place,
  DOCUMENT_COLUMNS
ORDER BY document.PLACE, document.key
LIMIT $limit
