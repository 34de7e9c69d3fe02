// The ids of all mentions, page by page.
//
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 1000
// @return  id: ID!
MATCH (citation:Citation)
WHERE citation.id > $after
RETURN citation.id AS id
ORDER BY id
LIMIT $limit
