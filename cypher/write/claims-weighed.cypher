// Marks which of several claims is preferred, and why.
//
// @param   rows.id: ID!  e.g. "k-1"
// @param   rows.preferred: Boolean!  e.g. true
// @param   rows.reason: String  e.g. null
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.preferred = row.preferred, claim.reason = row.reason, claim.isWeighed = row.reason IS NOT NULL
