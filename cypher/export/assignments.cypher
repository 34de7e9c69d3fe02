// Assignments with all that an export says of them: those of some ids, or the next ones after an id; columns bear the
// names of its fields. Of the two ways the one that is not asked for gives nothing: no ids, or null as `after`.
//
// @param   refs: [ID!]!  e.g. ["A495-13"]
// @param   after: ID  e.g. ""
// @param   limit: Int!  e.g. 500
// @return  ref: ID!
// @return  document: ID!
// @return  quote: String
// @return  start: Int
// @return  end: Int
// @return  place: String
// @return  assignmentKind: AssignmentKind!
// @return  modality: Modality!
// @return  summary: String
// @return  leadIsInherited: Boolean!
// @return  assigners: [ID!]!
// @return  dueText: String
// @return  dueOn: Date
// @return  dueIsExclusive: Boolean
// @return  dueIsBestEffort: Boolean
// @return  dueFrom: DateTime
// @return  dueUntil: DateTime
// @return  dueDuration: String
// @return  dueRecurrence: String
// @return  dueCondition: String
// @return  dueEvent: String
// @return  dueUrgency: String
CALL () {
  UNWIND $refs AS ref
  MATCH (assignment:Assignment {id: ref})
  RETURN assignment
UNION ALL
  MATCH (assignment:Assignment)
  WHERE assignment.id > $after
  RETURN assignment
  ORDER BY assignment.id
  LIMIT $limit
}
MATCH (ordering:Document)-[:ASSIGNS]->(assignment)
RETURN
  assignment.id AS ref,
  ordering.key AS document,
  assignment.quote AS quote,
  assignment.start AS start,
  assignment.end AS end,
  assignment.place AS place,
  assignment.kind AS assignmentKind,
  assignment.modality AS modality,
  assignment.summary AS summary,
  assignment.leadIsInherited AS leadIsInherited,
  COLLECT { MATCH (assignment)-[tie:ASSIGNED_BY]->(actor) RETURN 'actor/' + actor.id AS assigner ORDER BY tie.position, assigner } AS assigners,
  assignment.dueText AS dueText,
  assignment.dueOn AS dueOn,
  CASE WHEN assignment.dueText IS NOT NULL THEN assignment.dueIsExclusive END AS dueIsExclusive,
  CASE WHEN assignment.dueText IS NOT NULL THEN assignment.dueIsBestEffort END AS dueIsBestEffort,
  assignment.dueFrom AS dueFrom,
  assignment.dueUntil AS dueUntil,
  assignment.dueDuration AS dueDuration,
  assignment.dueRecurrence AS dueRecurrence,
  assignment.dueCondition AS dueCondition,
  assignment.dueEvent AS dueEvent,
  assignment.dueUrgency AS dueUrgency
