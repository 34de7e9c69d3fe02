// Bodies by name, straight off the index; a CASE, because an OR may make the planner read all and sort it.
//
// @param   after: String!  e.g. ""
// @param   afterId: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  id: ID!
// @return  nameSort: String!
MATCH (organization:Organization)
WHERE organization.nameSort >= $after AND organization.id >= ''
  AND CASE WHEN organization.nameSort = $after THEN organization.id > $afterId ELSE true END
RETURN
  organization.id AS id,
  organization.nameSort AS nameSort
ORDER BY organization.nameSort, organization.id
LIMIT $limit
