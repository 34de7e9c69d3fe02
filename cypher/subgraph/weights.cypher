// How many rows of what hangs on documents there are, document by document.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include HANGING subgraph/hanging
// @return  key: ID!
// @return  rows: Int!
UNWIND $keys AS key
MATCH (document:Document {key: key})
HANGING
RETURN
  key,
  count(*) AS rows
