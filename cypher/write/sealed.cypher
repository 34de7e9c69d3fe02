// What of the given facts was written already.
//
// @param   ids: [ID!]!  e.g. ["document 495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @return  id: ID!
// @return  hash: String
UNWIND $ids AS id
MATCH (seal:Seal {id: id})
RETURN
  seal.id AS id,
  seal.hash AS hash
