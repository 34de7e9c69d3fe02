import type { NodeKind } from './picture.js';

/** What values of a field are; `date` is YYYY-MM-DD, `dateTime` RFC 3339 with zone, `strings` a list. */
export type FieldType = 'string' | 'integer' | 'boolean' | 'date' | 'dateTime' | 'strings';

/** A property of exported nodes or edges, by its name in the API where the API has it. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** What it says, for tools that show it. */
  readonly says: string;
}

export interface NodeField extends Field {
  readonly of: readonly NodeKind[];
}

function fields(of: readonly NodeKind[], rows: readonly (readonly [name: string, type: FieldType, says: string])[]): readonly NodeField[] {
  return rows.map(([name, type, says]) => ({ name, type, says, of }));
}

/** What nodes may tell, in the order of columns; a name stands once, whatever nodes it is of. */
export const nodeFields: readonly NodeField[] = [
  ...fields(['DOCUMENT'], [
    ['key', 'string', 'stable key of the document'],
    ['formerKeys', 'strings', 'keys from when less was known'],
    ['code', 'string', 'number and symbol as printed (số, ký hiệu)'],
    ['number', 'string', 'number (số)'],
    ['symbol', 'string', 'symbol (ký hiệu)'],
    ['type', 'string', 'kind of document, abbreviated (loại văn bản)'],
    ['typeName', 'string', 'kind of document in words'],
    ['title', 'string', 'title (trích yếu)'],
    ['issuedOn', 'date', 'day of issue (ngày ban hành)'],
    ['issuedOnPrecision', 'string', 'how well the day is known: DAY MONTH YEAR BOUNDED NONE'],
    ['issuedEarliest', 'date', 'first day on which it may have been issued'],
    ['issuedLatest', 'date', 'last day on which it may have been issued'],
    ['issuedOnIsInferred', 'boolean', 'no text says the day; it is known from elsewhere'],
    ['presence', 'string', 'HELD: its text was read; STUB: only cited; PLANNED: ordered, not yet issued'],
    ['isLegalBasis', 'boolean', 'another document cites it'],
    ['citedByCount', 'integer', 'how many documents of the whole graph cite it, whatever day is asked about'],
    ['issuer', 'string', 'id of the issuing body (cơ quan ban hành)'],
    ['issuerName', 'string', 'name of the issuing body'],
    ['actingOrgan', 'string', 'id of the organ that acted'],
    ['onBehalfOf', 'string', 'id of the body or person whose voice it is'],
    ['sources', 'strings', 'files that it was read from'],
    ['depth', 'integer', 'relations on the shortest way from the root of the lineage'],
    ['direction', 'string', 'which walk from the root reached it: UPSTREAM DOWNSTREAM BOTH'],
  ]),
  ...fields(['ORGANIZATION', 'PERSON'], [
    ['name', 'string', 'name'],
    ['aliases', 'strings', 'other names'],
  ]),
  ...fields(['ORGANIZATION'], [
    ['organizationKind', 'string', 'PARTY STATE FRONT JOINT OFFICE POLICE MILITARY OTHER SET'],
    ['level', 'string', 'level of administration'],
    ['validFrom', 'date', 'first day of its existence'],
    ['validTo', 'date', 'last day of its existence'],
    ['parent', 'string', 'id of the body that it belongs to'],
    ['successor', 'string', 'id of the body that followed it'],
  ]),
  ...fields(['PERSON'], [['posts', 'strings', 'posts as printed (chức vụ)']]),
  ...fields(['ASSIGNMENT', 'CITATION'], [
    ['document', 'string', 'key of the document that orders or mentions'],
    ['quote', 'string', 'its words in the text'],
    ['start', 'integer', 'where the words begin in the text, in UTF-16 units'],
    ['end', 'integer', 'where the words end in the text'],
  ]),
  ...fields(['ASSIGNMENT', 'CITATION', 'ORGANIZATION'], [['place', 'string', 'place in the text; of a body where it is']]),
  ...fields(['ASSIGNMENT'], [
    ['assignmentKind', 'string', 'TASK BLANKET DECISION GUIDANCE REQUIREMENT ACCOUNTABILITY CLOSING'],
    ['modality', 'string', 'ASSIGN REQUIRE REQUEST DELEGATE NONE'],
    ['summary', 'string', 'the task in a reader’s words'],
    ['leadIsInherited', 'boolean', 'who leads is said above the task, not in it'],
    ['assigners', 'strings', 'ids of those who give the task'],
    ['assignerNames', 'strings', 'their names as printed, one for each of `assigners`'],
    ['dueText', 'string', 'when, as printed (thời hạn)'],
    ['dueOn', 'date', 'last day'],
    ['dueIsExclusive', 'boolean', 'before that day, not on it'],
    ['dueIsBestEffort', 'boolean', 'to be striven for (phấn đấu)'],
    ['dueFrom', 'dateTime', 'begin of the window'],
    ['dueUntil', 'dateTime', 'end of the window'],
    ['dueDuration', 'string', 'ISO 8601 duration'],
    ['dueRecurrence', 'string', 'how often'],
    ['dueCondition', 'string', 'on what condition'],
    ['dueEvent', 'string', 'after what event'],
    ['dueUrgency', 'string', 'how urgent, as printed'],
  ]),
  ...fields(['CITATION'], [
    ['relationKind', 'string', 'relation that the mention tells'],
    ['mode', 'string', 'DIRECTION GUIDANCE RULE MANDATE'],
    ['cue', 'string', 'words near by that tell the relation'],
    ['provision', 'string', 'provision that is cited (điều, khoản)'],
    ['dateClaim', 'date', 'day that the words give the cited document'],
    ['issuerClaim', 'string', 'issuer that the words give the cited document'],
    ['isNumbered', 'boolean', 'a numbered or named document is meant'],
    ['status', 'string', 'RESOLVED AMBIGUOUS UNKNOWN UNREADABLE'],
    ['settledBy', 'string', 'who decided what is meant'],
    ['settledAt', 'dateTime', 'when that was decided'],
    ['via', 'string', 'key of the document by way of which it is cited'],
  ]),
];

/** What edges may tell, in the order of columns: of relations their proof, of ties to bodies and persons how they are named there. */
export const edgeFields: readonly Field[] = [
  { name: 'mentions', type: 'integer', says: 'how many mentions prove the relation' },
  { name: 'isPartial', type: 'boolean', says: 'every mention concerns a part only' },
  { name: 'citations', type: 'strings', says: 'ids of the mentions that prove it, in the order of the text' },
  { name: 'quotes', type: 'strings', says: 'their words, one for each of `citations`' },
  { name: 'places', type: 'strings', says: 'their places, one for each of `citations`; empty: not known' },
  { name: 'position', type: 'integer', says: 'place in the text among ties of its kind, from 0; of THROUGH the place in the chain' },
  { name: 'names', type: 'strings', says: 'names as printed' },
  { name: 'posts', type: 'strings', says: 'posts as printed' },
  { name: 'roles', type: 'strings', says: 'roles as printed' },
  { name: 'purposes', type: 'strings', says: 'what it was sent for' },
  { name: 'capacities', type: 'strings', says: 'in what capacity it was signed' },
];
