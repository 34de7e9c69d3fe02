// The next bodies and persons after an id, for an export. The index gives them in order: nothing is sorted.
//
// @literal LABEL Organization|Person
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 500
// @include ACTOR_COLUMNS export/actor-columns
MATCH (actor:Actor)
WHERE actor.id > $after AND actor:LABEL
WITH actor
ORDER BY actor.id
LIMIT $limit
RETURN
  ACTOR_COLUMNS
ORDER BY id
