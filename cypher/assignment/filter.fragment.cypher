// The filters of a list of assignments, on the node bound as `assignment`; null lets everything pass. Who and what they
// are tied to is looked at where that does not lead (assignment/of-actor, assignment/of-assigner). Tasks without any
// date never lie in a range. `words` are those of a search, each with the blanks that part it from others.
//
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
