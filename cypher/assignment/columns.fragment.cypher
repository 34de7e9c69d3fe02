// The flat columns of one assignment, bound as `assignment`, of the document bound as `ordering`.
//
// @return id: ID!
// @return document: ID!
// @return place: String
// @return kind: AssignmentKind!
// @return modality: Modality!
// @return summary: String
// @return quote: String
// @return start: Int
// @return end: Int
// @return leadIsInherited: Boolean!
// @return orderSort: String!
// @return dueSort: String!
// @return dueText: String
// @return dueOn: Date
// @return dueIsExclusive: Boolean!
// @return dueIsBestEffort: Boolean!
// @return dueFrom: DateTime
// @return dueUntil: DateTime
// @return dueDuration: String
// @return dueRecurrence: String
// @return dueCondition: String
// @return dueEvent: String
// @return dueUrgency: String
assignment.id AS id,
  ordering.key AS document,
  assignment.place AS place,
  assignment.kind AS kind,
  assignment.modality AS modality,
  assignment.summary AS summary,
  assignment.quote AS quote,
  assignment.start AS start,
  assignment.end AS end,
  assignment.leadIsInherited AS leadIsInherited,
  assignment.orderSort AS orderSort,
  assignment.dueSort AS dueSort,
  assignment.dueText AS dueText,
  assignment.dueOn AS dueOn,
  coalesce(assignment.dueIsExclusive, false) AS dueIsExclusive,
  coalesce(assignment.dueIsBestEffort, false) AS dueIsBestEffort,
  assignment.dueFrom AS dueFrom,
  assignment.dueUntil AS dueUntil,
  assignment.dueDuration AS dueDuration,
  assignment.dueRecurrence AS dueRecurrence,
  assignment.dueCondition AS dueCondition,
  assignment.dueEvent AS dueEvent,
  assignment.dueUrgency AS dueUrgency
