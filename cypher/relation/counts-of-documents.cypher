// How many relations of each kind documents have, either way.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include RELATION_KINDS relation/all
// @return  owner: ID!
// @return  kind: RelationKind!
// @return  isUpstream: Boolean!
// @return  total: Int!
UNWIND $owners AS owner
MATCH (document:Document {key: owner})-[relation:RELATION_KINDS]-(:Document)
RETURN
  owner,
  type(relation) AS kind,
  startNode(relation) = document AS isUpstream,
  count(*) AS total
ORDER BY owner, isUpstream DESC, kind
