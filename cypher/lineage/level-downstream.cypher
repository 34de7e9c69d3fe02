// One more level of a walk downstream that is too large to be sorted whole: the documents next to the
// frontier that were not seen yet, by date and key, no more than there is room for.
//
// @param   frontier: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   seen: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   kinds: [RelationKind!]!  e.g. ["IMPLEMENTS"]
// @param   asOf: Date  e.g. "2021-12-31"
// @param   limit: Int!  e.g. 2001
// @include RELATION_KINDS relation/all
// @return  key: ID!
// @return  issuedSort: String!
UNWIND $frontier AS at
MATCH (near:Document {key: at})
USING INDEX near:Document(key)
MATCH (near)<-[relation:RELATION_KINDS]-(far)
WHERE type(relation) IN $kinds
  AND ($asOf IS NULL OR far.issuedEarliest IS NULL OR far.issuedEarliest <= $asOf)
  AND NOT far.key IN $seen
WITH DISTINCT far
RETURN
  far.key AS key,
  far.issuedSort AS issuedSort
ORDER BY issuedSort, key
LIMIT $limit
