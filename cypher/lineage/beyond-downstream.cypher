// Which documents of a frontier have more downstream of them that the walk did not see: where it was cut.
// No label at the far end, which only a document can be: a plan for a nearly empty graph would start there.
//
// @param   frontier: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   seen: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   kinds: [RelationKind!]!  e.g. ["IMPLEMENTS"]
// @param   asOf: Date  e.g. "2021-12-31"
// @include RELATION_KINDS relation/all
// @return  key: ID!
UNWIND $frontier AS at
MATCH (near:Document {key: at})
WHERE EXISTS {
  MATCH (near)<-[relation:RELATION_KINDS]-(far)
  WHERE type(relation) IN $kinds
    AND ($asOf IS NULL OR far.issuedEarliest IS NULL OR far.issuedEarliest <= $asOf)
    AND NOT far.key IN $seen
}
RETURN
  near.key AS key
ORDER BY key
