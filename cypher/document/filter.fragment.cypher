// The filters of a list of documents, on the node bound as `document`; null lets everything pass.
// A date that is only bounded passes when it may lie in the range; an undated paper lies in none.
// What they cite is not tested here: it leads, or stands in document/citing.
//
// @param presence: [Presence!]  e.g. ["HELD"]
// @param types: [String!]  e.g. ["TB"]
// @param issuer: ID  e.g. null
// @param issuedFrom: Date  e.g. "2021-01-01"
// @param issuedTo: Date  e.g. "2021-12-31"
// @param citedBy: ID  e.g. null
// @param isLegalBasis: Boolean  e.g. null
// @include RELATION_KINDS relation/followed
($presence IS NULL OR document.presence IN $presence)
  AND ($types IS NULL OR document.type IN $types)
  AND ($issuer IS NULL OR document.issuerKey = $issuer)
  AND ($issuedFrom IS NULL OR coalesce(document.issuedLatest, CASE WHEN document.issuedEarliest IS NULL THEN '' ELSE '9999' END) >= $issuedFrom)
  AND ($issuedTo IS NULL OR coalesce(document.issuedEarliest, CASE WHEN document.issuedLatest IS NULL THEN '9999' ELSE '' END) <= $issuedTo)
  AND ($isLegalBasis IS NULL OR $isLegalBasis = (document.citedByCount > 0))
  AND ($citedBy IS NULL OR EXISTS { (document)<-[:RELATION_KINDS]-(:Document {key: $citedBy}) })
