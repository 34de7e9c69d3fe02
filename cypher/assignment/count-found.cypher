// How many: Assignments that a search finds.
//
// @include ASSIGNMENT_FILTER assignment/filter
// @param   query: String!  e.g. "+hoc +sinh"
// @return  total: Int!
CALL db.index.fulltext.queryNodes('assignment_words', $query) YIELD node AS assignment
WHERE ASSIGNMENT_FILTER
RETURN count(*) AS total
