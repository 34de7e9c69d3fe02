// Mentions with all that an export says of them: those of some ids, or the next ones after an id; columns bear the
// names of its fields. Of the two ways the one that is not asked for gives nothing: no ids, or null as `after`.
//
// @param   refs: [ID!]!  e.g. ["c-1"]
// @param   after: ID  e.g. ""
// @param   limit: Int!  e.g. 500
// @return  ref: ID!
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
CALL () {
  UNWIND $refs AS ref
  MATCH (citation:Citation {id: ref})
  RETURN citation
UNION ALL
  MATCH (citation:Citation)
  WHERE citation.id > $after
  RETURN citation
  ORDER BY citation.id
  LIMIT $limit
}
MATCH (citing:Document)-[:HAS_CITATION]->(citation)
OPTIONAL MATCH (citation)-[:VIA]->(between:Document)
RETURN
  citation.id AS ref,
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
