// How many assignments are due within some days, counted no further than `enough`.
//
// @param   least: String!  e.g. "2021-09-01"
// @param   most: String!  e.g. "2021-09-30~"
// @param   enough: Int!  e.g. 2000
// @return  total: Int!
MATCH (assignment:Assignment)
WHERE assignment.dueSort > $least AND assignment.dueSort < $most
WITH assignment LIMIT $enough
RETURN count(*) AS total
