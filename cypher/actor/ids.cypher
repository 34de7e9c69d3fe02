// The ids of all bodies or of all persons, page by page.
//
// @literal LABEL Organization|Person
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 1000
// @return  id: ID!
MATCH (actor:Actor)
WHERE actor.id > $after AND actor:LABEL
RETURN actor.id AS id
ORDER BY id
LIMIT $limit
