// Forgets who issued, signed and received documents and where their facts came from, before that is
// written anew from a corrected source.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
UNWIND $keys AS key
MATCH (document:Document {key: key})
REMOVE document.issuerKey
WITH document
MATCH (document)-[edge:ISSUED_BY|ACTED_THROUGH|ON_BEHALF_OF|SIGNED_BY|SENT_TO|RECEIVED_BY|READ_FROM]->()
DELETE edge
