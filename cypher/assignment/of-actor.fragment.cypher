// That an actor plays one of some parts in the task bound as `assignment`; null lets everything pass.
//
// @param actor: ID  e.g. null
// @param edges: [String!]!  e.g. ["LED_BY"]
($actor IS NULL OR EXISTS {
    MATCH (assignment)-[part:LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES]->(:Actor {id: $actor})
    WHERE type(part) IN $edges
  })
