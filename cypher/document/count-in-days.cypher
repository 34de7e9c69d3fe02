// How many documents may have been issued within some days, counted no further than `limit`.
//
// @include DOCUMENTS_IN_DAYS document/in-days
// @param   limit: Int!  e.g. 2000
// @return  total: Int!
CALL () {
  DOCUMENTS_IN_DAYS
}
WITH document LIMIT $limit
RETURN count(*) AS total
