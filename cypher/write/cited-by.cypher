// Counts anew how many documents cite the given ones, by any kind that is followed by default, and
// labels legal bases. The lock comes first, so that two writers cannot both count too few.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include RELATION_KINDS relation/followed
UNWIND $keys AS key
MATCH (document:Document {key: key})
SET document.lock = true
REMOVE document.lock
WITH document
WITH document, COUNT { MATCH (document)<-[:RELATION_KINDS]-(citing:Document) WHERE citing <> document RETURN DISTINCT citing } AS total
SET document.citedByCount = total,
  document.citedBySort = right('000000000' + toString(999999999 - total), 9)
FOREACH (basis IN CASE WHEN total > 0 THEN [document] ELSE [] END | SET basis:LegalBasis)
FOREACH (other IN CASE WHEN total = 0 THEN [document] ELSE [] END | REMOVE other:LegalBasis)
