// Documents by their present keys.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @include DOCUMENT_COLUMNS document/columns
UNWIND $keys AS wanted
MATCH (document:Document {key: wanted})
RETURN
  DOCUMENT_COLUMNS
