// Documents that actors issued, received or signed, latest first, a page for each actor.
//
// @literal EDGE ISSUED_BY|SENT_TO|SIGNED_BY
// @param   owners: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @param   after: String!  e.g. ""
// @param   afterKey: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  owner: ID!
// @return  place: String!
// @include DOCUMENT_COLUMNS document/columns
UNWIND $owners AS owner
CALL (owner) {
  MATCH (:Actor {id: owner})<-[:EDGE]-(document:Document)
  WITH DISTINCT document
  WHERE document.issuedSortDown > $after OR (document.issuedSortDown = $after AND document.key > $afterKey)
  RETURN document
  ORDER BY document.issuedSortDown, document.key
  LIMIT $limit
}
RETURN
  owner,
  document.issuedSortDown AS place,
  DOCUMENT_COLUMNS
ORDER BY owner, place, key
