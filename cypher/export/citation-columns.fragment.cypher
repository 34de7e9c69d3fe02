// All that an export says of what is bound as `citation`, in the document bound as `citing`, by way of the one bound as
// `between`, of which the write path keeps at most one; columns bear the names of its fields.
//
// @return  id: ID!
// @return  document: ID!
// @return  quote: String!
// @return  start: Int
// @return  end: Int
// @return  place: String
// @return  relationKind: RelationKind!
// @return  mode: CitationMode
// @return  cue: String
// @return  provision: String
// @return  dateClaim: Date
// @return  issuerClaim: String
// @return  isNumbered: Boolean!
// @return  status: ResolutionStatus!
// @return  settledBy: String
// @return  settledAt: DateTime
// @return  via: ID
citation.id AS id,
  citing.key AS document,
  citation.quote AS quote,
  citation.start AS start,
  citation.end AS end,
  citation.place AS place,
  citation.kind AS relationKind,
  citation.mode AS mode,
  citation.cue AS cue,
  citation.provision AS provision,
  citation.dateClaim AS dateClaim,
  citation.issuerClaim AS issuerClaim,
  citation.isNumbered AS isNumbered,
  citation.status AS status,
  citation.settledBy AS settledBy,
  citation.settledAt AS settledAt,
  between.key AS via
