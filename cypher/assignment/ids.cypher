// The ids of all assignments, page by page.
//
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 1000
// @return  id: ID!
MATCH (assignment:Assignment)
WHERE assignment.id > $after
RETURN assignment.id AS id
ORDER BY id
LIMIT $limit
