// Bodies by name.
//
// @param   after: String!  e.g. ""
// @param   afterId: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  id: ID!
// @return  nameSort: String!
MATCH (organization:Organization)
WHERE organization.nameSort >= $after AND organization.id >= ''
  AND (organization.nameSort > $after OR organization.id > $afterId)
RETURN
  organization.id AS id,
  organization.nameSort AS nameSort
ORDER BY organization.nameSort, organization.id
LIMIT $limit
