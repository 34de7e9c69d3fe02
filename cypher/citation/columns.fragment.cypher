// The flat columns of one mention, bound as `citation`, in the document bound as `citing`.
//
// @return id: ID!
// @return label: String
// @return from: ID!
// @return kind: RelationKind!
// @return mode: CitationMode
// @return quote: String!
// @return cue: String
// @return start: Int
// @return end: Int
// @return place: String
// @return provision: String
// @return dateClaim: Date
// @return issuerClaim: String
// @return isNumbered: Boolean!
// @return status: ResolutionStatus!
// @return settledBy: String
// @return settledAt: DateTime
// @return via: ID
// @return documents: [ID!]!
citation.id AS id,
  citation.label AS label,
  citing.key AS from,
  citation.kind AS kind,
  citation.mode AS mode,
  citation.quote AS quote,
  citation.cue AS cue,
  citation.start AS start,
  citation.end AS end,
  citation.place AS place,
  citation.provision AS provision,
  citation.dateClaim AS dateClaim,
  citation.issuerClaim AS issuerClaim,
  citation.isNumbered AS isNumbered,
  citation.status AS status,
  citation.settledBy AS settledBy,
  citation.settledAt AS settledAt,
  head([(citation)-[:VIA]->(between) | between.key]) AS via,
  COLLECT { MATCH (citation)-[named:REFERS_TO]->(cited) RETURN cited.key ORDER BY named.position } AS documents
