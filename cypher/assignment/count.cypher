// How many assignments pass the filters.
//
// @scan    counts its matches, only when totalCount is selected
// @include ASSIGNMENT_FILTER assignment/filter
// @return  total: Int!
MATCH (assignment:Assignment)
WHERE ASSIGNMENT_FILTER
RETURN count(*) AS total
