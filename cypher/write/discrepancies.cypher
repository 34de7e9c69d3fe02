// Keeps one node for each field on which sources give different values, and none for the others. The
// lock on the subject comes first, so that of two writers the second sees what the first said.
//
// @param   subjects: [String!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
UNWIND $subjects AS subject
MERGE (lock:Seal {id: 'subject ' + subject})
SET lock.hash = subject
WITH subject
CALL (subject) {
  MATCH (former:Discrepancy {subject: subject})
  DETACH DELETE former
}
MATCH (claim:Claim {subject: subject})
WITH subject, claim.field AS field, claim ORDER BY claim.id
WITH subject, field, collect(claim) AS claims, count(DISTINCT claim.value) AS values
WHERE values > 1
MERGE (discrepancy:Discrepancy {id: subject + '#' + field})
SET discrepancy.subject = subject, discrepancy.field = field, discrepancy.about = claims[0].about
WITH discrepancy, claims
UNWIND claims AS claim
MERGE (discrepancy)-[:BETWEEN]->(claim)
