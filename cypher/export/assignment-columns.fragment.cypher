// All that an export says of what is bound as `assignment`, of the document bound as `ordering`; columns bear the names of its fields.
//
// @return  id: ID!
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
// @return  assignerNames: [String!]!
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
assignment.id AS id,
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
  COLLECT { MATCH (assignment)-[tie:ASSIGNED_BY]->(actor) RETURN coalesce(tie.name, actor.name) AS assigner ORDER BY tie.position, actor.id } AS assignerNames,
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
