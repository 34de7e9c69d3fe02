// How many documents may have been issued within some days, counted no further than `enough`.
//
// @include DOCUMENTS_IN_DAYS document/in-days
// @param   enough: Int!  e.g. 2000
// @return  total: Int!
CALL () {
  DOCUMENTS_IN_DAYS
}
WITH document LIMIT $enough
RETURN count(*) AS total
