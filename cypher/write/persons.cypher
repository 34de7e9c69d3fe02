// Writes persons.
//
// @param   rows.id: ID!  e.g. "chu-xuan-dung"
// @param   rows.name: String!  e.g. "Chử Xuân Dũng"
// @param   rows.aliases: [String!]!  e.g. []
// @param   rows.posts: [String!]!  e.g. ["Phó Chủ tịch UBND Thành phố"]
UNWIND $rows AS row
MERGE (person:Actor {id: row.id})
SET person:Person,
  person.name = row.name,
  person.aliases = row.aliases,
  person.posts = row.posts
