// Fields on which sources disagree, by id.
//
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 26
// @return  id: ID!
// @return  field: String!
// @return  about: String!
MATCH (discrepancy:Discrepancy)
WHERE discrepancy.id > $after
RETURN
  discrepancy.id AS id,
  discrepancy.field AS field,
  discrepancy.about AS about
ORDER BY discrepancy.id
LIMIT $limit
