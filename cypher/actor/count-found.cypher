// How many: Bodies that a search finds.
//
// @param   query: String!  e.g. "+so +y"
// @return  total: Int!
CALL db.index.fulltext.queryNodes('actor_words', $query) YIELD node AS name
MATCH (name)-[:NAMES]->(organization:Organization)
RETURN count(DISTINCT organization) AS total
