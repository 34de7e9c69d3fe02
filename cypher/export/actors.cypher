// Bodies and persons of some ids, for an export.
//
// @param   ids: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
// @include ACTOR_COLUMNS export/actor-columns
UNWIND $ids AS wanted
MATCH (actor:Actor {id: wanted})
RETURN
  ACTOR_COLUMNS
ORDER BY id
