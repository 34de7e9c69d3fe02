// The filters of a list of assignments, on the node bound as `assignment`; null lets everything pass.
// `edges` are the kinds of part that the actor may play. Tasks without any date never lie in a range. `words`
// are those of a search, each with the blanks that part it from others.
//
// @param actor: ID  e.g. null
// @param edges: [String!]!  e.g. ["LED_BY"]
// @param assigner: ID  e.g. null
// @param document: ID  e.g. null
// @param kinds: [AssignmentKind!]  e.g. ["TASK"]
// @param dueFrom: Date  e.g. null
// @param dueTo: Date  e.g. "2021-09-15"
// @param hasDue: Boolean  e.g. null
// @param words: [String!]  e.g. null
($kinds IS NULL OR assignment.kind IN $kinds)
  AND ($dueFrom IS NULL OR (assignment.dueDay IS NOT NULL AND assignment.dueDay >= $dueFrom))
  AND ($dueTo IS NULL OR (assignment.dueDay IS NOT NULL AND assignment.dueDay <= $dueTo))
  AND ($hasDue IS NULL OR $hasDue = (assignment.dueText IS NOT NULL))
  AND ($words IS NULL OR all(word IN $words WHERE assignment.words CONTAINS word))
  AND ($document IS NULL OR EXISTS { (:Document {key: $document})-[:ASSIGNS]->(assignment) })
  AND ($assigner IS NULL OR EXISTS { (assignment)-[:ASSIGNED_BY]->(:Actor {id: $assigner}) })
  AND ($actor IS NULL OR EXISTS {
    MATCH (assignment)-[part:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]->(:Actor {id: $actor})
    WHERE type(part) IN $edges
  })
