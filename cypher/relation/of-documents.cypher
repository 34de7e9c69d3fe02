// Relations of documents, outgoing first, then by the document at the other end; a page for each.
// A relation to itself counts as outgoing.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   upstream: Boolean!  e.g. true
// @param   downstream: Boolean!  e.g. true
// @param   kinds: [RelationKind!]!  e.g. ["IMPLEMENTS"]
// @param   after: String!  e.g. ""
// @param   limit: Int!  e.g. 26
// @include RELATION_KINDS relation/all
// @return  owner: ID!
// @return  place: String!
// @return  kind: RelationKind!
// @return  from: ID!
// @return  to: ID!
// @return  mentions: Int!
// @return  isPartial: Boolean!
UNWIND $owners AS owner
CALL (owner) {
  MATCH (document:Document {key: owner})-[relation:RELATION_KINDS]-(other:Document)
  WHERE type(relation) IN $kinds
  WITH relation, other, startNode(relation) = document AS isUpstream
  WHERE (isUpstream AND $upstream) OR (NOT isUpstream AND $downstream)
  WITH relation, CASE WHEN isUpstream THEN '1 ' ELSE '2 ' END + other.key + ' ' + type(relation) AS place
  WHERE place > $after
  RETURN relation, place
  ORDER BY place
  LIMIT $limit
}
RETURN
  owner,
  place,
  type(relation) AS kind,
  startNode(relation).key AS from,
  endNode(relation).key AS to,
  relation.mentions AS mentions,
  relation.isPartial AS isPartial
ORDER BY owner, place
