/** How far a mention has been led to a document (tình trạng xác định). */
export type ResolutionStatus = 'RESOLVED' | 'AMBIGUOUS' | 'UNKNOWN' | 'UNREADABLE';

/** What an actor is to a task; CHAIN: the task's chain holds the actor, its lead included. */
export type AssignmentRole = 'LEAD' | 'CHAIN' | 'COORDINATOR' | 'REPORTS_TO' | 'OTHER';

/** How a part of an assignment is kept in the graph, and which role of the API it is. */
export const partyEdges = [
  { edge: 'LED_BY', role: 'LEAD' },
  { edge: 'THROUGH', role: 'CHAIN' },
  { edge: 'COORDINATED_BY', role: 'COORDINATOR' },
  { edge: 'REPORTS_TO', role: 'REPORTS_TO' },
  { edge: 'INVOLVES', role: 'OTHER' },
] as const satisfies readonly { edge: string; role: AssignmentRole }[];

export type PartyEdge = (typeof partyEdges)[number]['edge'] | 'ASSIGNED_BY';
