// Forgets under which names actors stand, what they belong to and who belongs to them, before that is
// written anew. What others say of them stays: that they are in a set, or the parent of somebody.
//
// @param   ids: [ID!]!  e.g. ["ubnd-tp-ha-noi"]
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)<-[name:NAMES]-()
  DELETE name
}
CALL (actor) {
  MATCH (actor)-[whole:PART_OF|SUCCEEDED_BY]->()
  DELETE whole
}
CALL (actor) {
  MATCH (actor)<-[member:MEMBER_OF]-()
  DELETE member
}
