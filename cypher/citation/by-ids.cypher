// Mentions by id.
//
// @param   ids: [ID!]!  e.g. ["c-1"]
// @include CITATION_COLUMNS citation/columns
UNWIND $ids AS wanted
MATCH (citing:Document)-[:HAS_CITATION]->(citation:Citation {id: wanted})
RETURN
  CITATION_COLUMNS
