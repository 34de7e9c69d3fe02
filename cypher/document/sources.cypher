// Where the facts of documents came from.
//
// @param   owners: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @return  owner: ID!
// @return  name: String!
// @return  sha256: String
// @return  mediaType: String
// @return  readAt: DateTime
// @return  reader: String
UNWIND $owners AS owner
MATCH (:Document {key: owner})-[:READ_FROM]->(source:Source)
RETURN
  owner,
  source.name AS name,
  source.sha256 AS sha256,
  source.mediaType AS mediaType,
  source.readAt AS readAt,
  source.reader AS reader
ORDER BY owner, name, source.id
