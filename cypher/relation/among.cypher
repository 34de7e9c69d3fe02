// Relations of chosen kinds that start at the given documents; where they end is looked at in code,
// because what one text cites is few.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   kinds: [RelationKind!]!  e.g. ["IMPLEMENTS"]
// @include RELATION_KINDS relation/all
// @return  kind: RelationKind!
// @return  from: ID!
// @return  to: ID!
// @return  mentions: Int!
// @return  isPartial: Boolean!
UNWIND $keys AS key
MATCH (from:Document {key: key})-[relation:RELATION_KINDS]->(to:Document)
WHERE type(relation) IN $kinds
RETURN
  type(relation) AS kind,
  from.key AS from,
  to.key AS to,
  relation.mentions AS mentions,
  relation.isPartial AS isPartial
ORDER BY from, to, kind
