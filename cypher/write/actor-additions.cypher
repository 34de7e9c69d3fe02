// Adds printed names and posts to actors that stand in the graph; nothing is taken away.
//
// @param   rows.id: ID!  e.g. "ubnd-tp-ha-noi"
// @param   rows.aliases: [String!]!  e.g. ["UBND TP HN"]
// @param   rows.posts: [String!]!  e.g. []
// @param   rows.folded: [String!]!  e.g. ["ubnd tp hn"]
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
SET actor.aliases = reduce(known = coalesce(actor.aliases, []), alias IN row.aliases | CASE WHEN alias IN known OR alias = actor.name THEN known ELSE known + alias END)
FOREACH (person IN CASE WHEN size(row.posts) > 0 THEN [actor] ELSE [] END |
  SET person.posts = reduce(known = coalesce(person.posts, []), post IN row.posts | CASE WHEN post IN known THEN known ELSE known + post END)
)
FOREACH (folded IN row.folded |
  MERGE (name:ActorName {folded: folded})
  MERGE (name)-[:NAMES]->(actor)
)
