// What a list in order looks at beside its place, on the node bound as `document`: the days, as the filter of lists
// (document/filter) has them, and how often it is cited. No parameter is ever null: a null beside a text is
// another query to the planner, which takes longer over each than the query does.
//
// @param from: String!  e.g. ""
// @param to: String!  e.g. "~"
// @param citedLeast: String!  e.g. ""
// @param citedMost: String!  e.g. "999999999"
coalesce(document.issuedLatest, CASE WHEN document.issuedEarliest IS NULL THEN '' ELSE '9999' END) >= $from
  AND coalesce(document.issuedEarliest, CASE WHEN document.issuedLatest IS NULL THEN '9999' ELSE '' END) <= $to
  AND document.citedBySort >= $citedLeast AND document.citedBySort <= $citedMost
