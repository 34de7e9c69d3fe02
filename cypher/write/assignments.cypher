// Writes the assignments that documents order. One that another document orders already is not taken
// over: the caller counts the rows.
//
// @param   rows.key: ID!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025"
// @param   rows.id: ID!  e.g. "A495-13"
// @param   rows.orderSort: String!  e.g. "495-tb-tu.thanh-uy-ha-noi.2020-2025 000013"
// @param   rows.place: String  e.g. "§2 dash 5"
// @param   rows.kind: AssignmentKind!  e.g. "TASK"
// @param   rows.modality: Modality!  e.g. "ASSIGN"
// @param   rows.summary: String  e.g. "…"
// @param   rows.quote: String  e.g. null
// @param   rows.words: String!  e.g. " giao "
// @param   rows.start: Int  e.g. 0
// @param   rows.end: Int  e.g. 10
// @param   rows.leadIsInherited: Boolean!  e.g. true
// @param   rows.dueSort: String!  e.g. "9999-99-99 495"
// @param   rows.dueDay: Date  e.g. null
// @param   rows.dueText: String  e.g. null
// @param   rows.dueOn: Date  e.g. null
// @param   rows.dueIsExclusive: Boolean!  e.g. false
// @param   rows.dueIsBestEffort: Boolean!  e.g. false
// @param   rows.dueFrom: DateTime  e.g. null
// @param   rows.dueUntil: DateTime  e.g. null
// @param   rows.dueDuration: String  e.g. null
// @param   rows.dueRecurrence: String  e.g. null
// @param   rows.dueCondition: String  e.g. null
// @param   rows.dueEvent: String  e.g. null
// @param   rows.dueUrgency: String  e.g. null
// @return  written: Int!
UNWIND $rows AS row
MATCH (document:Document {key: row.key})
MERGE (assignment:Assignment {id: row.id})
WITH row, document, assignment
WHERE NOT EXISTS { MATCH (other:Document)-[:ASSIGNS]->(assignment) WHERE other <> document }
MERGE (document)-[:ASSIGNS]->(assignment)
SET assignment += row {.id, .orderSort, .place, .kind, .modality, .summary, .quote, .words, .start, .end, .leadIsInherited, .dueSort, .dueDay,
  .dueText, .dueOn, .dueIsExclusive, .dueIsBestEffort, .dueFrom, .dueUntil, .dueDuration, .dueRecurrence, .dueCondition, .dueEvent, .dueUrgency}
RETURN count(*) AS written
