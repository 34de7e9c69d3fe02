// What sources say of the day of issue of documents, for all documents of which the given ones speak.
//
// @param   keys: [ID!]!  e.g. ["10227-vp-kgvx.van-phong-ubnd-tp-ha-noi.2021"]
// @return  subject: ID!
// @return  presence: Presence!
// @return  issuedOn: Date
// @return  id: ID!
// @return  value: String!
// @return  preferred: Boolean!
// @return  reason: String
// @return  isWeighed: Boolean!
// @return  isOwn: Boolean!
UNWIND $keys AS key
MATCH (:Document {key: key})-[:STATES]->(said:Claim {field: 'issuedOn'})
WITH DISTINCT said.subject AS subject
MATCH (document:Document {key: subject})
MATCH (claim:Claim {subject: subject})
WHERE claim.field = 'issuedOn'
RETURN
  subject,
  document.presence AS presence,
  document.issuedOn AS issuedOn,
  claim.id AS id,
  claim.value AS value,
  claim.preferred AS preferred,
  claim.reason AS reason,
  coalesce(claim.isWeighed, false) AS isWeighed,
  EXISTS { MATCH (document)-[:STATES]->(claim) } AS isOwn
ORDER BY subject, id
