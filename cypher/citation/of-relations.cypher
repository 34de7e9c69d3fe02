// The mentions that prove relations, in the order of the text.
//
// @param   relations.id: ID!  e.g. "IMPLEMENTS|a|b"
// @param   relations.kind: RelationKind!  e.g. "IMPLEMENTS"
// @param   relations.from: ID!  e.g. "a"
// @param   relations.to: ID!  e.g. "b"
// @include CITATION_COLUMNS citation/columns
// @return  owner: ID!
UNWIND $relations AS relation
MATCH (citing:Document {key: relation.from})-[:HAS_CITATION]->(citation:Citation {kind: relation.kind})-[:REFERS_TO]->(:Document {key: relation.to})
RETURN
  relation.id AS owner,
  CITATION_COLUMNS
ORDER BY owner, citation.position, id
