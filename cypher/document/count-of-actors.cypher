// How many documents actors issued, received or signed.
//
// @literal EDGE ISSUED_BY|SENT_TO|SIGNED_BY
// @param   owners: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @return  owner: ID!
// @return  total: Int!
UNWIND $owners AS owner
OPTIONAL MATCH (:Actor {id: owner})<-[:EDGE]-(document:Document)
RETURN
  owner,
  count(DISTINCT document) AS total
