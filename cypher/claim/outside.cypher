// What is known of documents from elsewhere than a text: it is kept when the document is written anew.
//
// @param   keys: [ID!]!  e.g. ["16-ct-ttg.thu-tuong-chinh-phu.2020"]
// @return  key: ID!
// @return  subject: String!
// @return  about: String!
// @return  field: String!
// @return  value: String!
// @return  preferred: Boolean!
// @return  place: String
// @return  reason: String
UNWIND $keys AS key
MATCH (:Document {key: key})-[:RECORDS]->(claim:Claim {layer: 'STUB'})
RETURN
  key,
  claim.subject AS subject,
  claim.about AS about,
  claim.field AS field,
  claim.value AS value,
  claim.preferred AS preferred,
  claim.place AS place,
  claim.reason AS reason
ORDER BY key, claim.id
