// Intake stamps and slips of offices that received documents (số đến, ngày đến).
//
// @param   owners: [ID!]!  e.g. ["484-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @return  owner: ID!
// @return  by: ID!
// @return  number: String
// @return  receivedOn: Date
// @return  note: String
UNWIND $owners AS owner
MATCH (:Document {key: owner})-[receipt:RECEIVED_BY]->(office:Actor)
RETURN
  owner,
  office.id AS by,
  receipt.number AS number,
  receipt.receivedOn AS receivedOn,
  receipt.note AS note
ORDER BY owner, receivedOn, receipt.position, office.id
