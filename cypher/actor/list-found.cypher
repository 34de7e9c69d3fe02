// Bodies that a search finds: those called so, those with a name that begins so, then the others, each by name.
//
// @param   query: String!  e.g. "+so +y"
// @param   phrase: String!  e.g. " so y "
// @param   afterPart: String!  e.g. "0"
// @param   after: String!  e.g. ""
// @param   afterId: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  id: ID!
// @return  part: String!
// @return  nameSort: String!
CALL db.index.fulltext.queryNodes('actor_words', $query) YIELD node AS name
MATCH (name)-[:NAMES]->(organization:Organization)
WITH organization, min(CASE
  WHEN name.folded = trim($phrase) THEN CASE WHEN name.folded = organization.nameSort THEN '0' ELSE '1' END
  WHEN ' ' + name.folded + ' ' STARTS WITH $phrase THEN '2'
  ELSE '3'
END) AS part
WHERE part > $afterPart OR (part = $afterPart AND (organization.nameSort > $after OR (organization.nameSort = $after AND organization.id > $afterId)))
RETURN
  organization.id AS id,
  part,
  organization.nameSort AS nameSort
ORDER BY part, nameSort, id
LIMIT $limit
