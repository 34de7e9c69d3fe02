// How many mentions there are.
//
// @scan    answered from the store's own count, or from the index of one status
// @param   status: ResolutionStatus  e.g. null
// @return  total: Int!
MATCH (citation:Citation)
WHERE $status IS NULL OR citation.status = $status
RETURN count(*) AS total
