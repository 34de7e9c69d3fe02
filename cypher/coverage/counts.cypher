// What the graph holds: counts that the store keeps or an index gives, and the dates at its ends.
//
// @scan    counts by index; asked only when coverage is
// @return  held: Int!
// @return  stubs: Int!
// @return  planned: Int!
// @return  citations: Int!
// @return  unnumbered: Int!
// @return  unresolved: Int!
// @return  assignments: Int!
// @return  organizations: Int!
// @return  persons: Int!
// @return  earliest: Date
// @return  latest: Date
// @return  version: String
RETURN
  COUNT { MATCH (n:Document) WHERE n.presence = 'HELD' } AS held,
  COUNT { MATCH (n:Document) WHERE n.presence = 'STUB' } AS stubs,
  COUNT { MATCH (n:Document) WHERE n.presence = 'PLANNED' } AS planned,
  COUNT { MATCH (n:Citation) WHERE n.isNumbered = true } AS citations,
  COUNT { MATCH (n:Citation) WHERE n.isNumbered = false } AS unnumbered,
  COUNT { MATCH (n:Citation) WHERE n.status IN ['AMBIGUOUS', 'UNKNOWN', 'UNREADABLE'] } AS unresolved,
  COUNT { (:Assignment) } AS assignments,
  COUNT { (:Organization) } AS organizations,
  COUNT { (:Person) } AS persons,
  head(COLLECT { MATCH (n:Document) WHERE n.issuedOn > '' RETURN n.issuedOn ORDER BY n.issuedOn LIMIT 1 }) AS earliest,
  head(COLLECT { MATCH (n:Document) WHERE n.issuedOn > '' RETURN n.issuedOn ORDER BY n.issuedOn DESC LIMIT 1 }) AS latest,
  head(COLLECT { MATCH (seal:Seal {id: 'graph'}) RETURN seal.hash }) AS version
