// Forgets under which names and in which wholes actors stand, before both are written anew.
//
// @param   ids: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
OPTIONAL MATCH (actor)<-[name:NAMES]-()
OPTIONAL MATCH (actor)-[whole:PART_OF|SUCCEEDED_BY|MEMBER_OF]->()
DELETE name, whole
