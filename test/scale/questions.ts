import { writeCursor } from '../../src/domain/page.js';
import { coreKey } from '../support/made-core.js';
import { hubs } from '../support/made-hubs.js';

/** A question asked of a made graph at two sizes. A new one is a new row. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** How many statements it sends. */
  readonly statements: number;
  /** Statements that may cost more in a larger graph, or more than their rows would explain: by name, with the reason. */
  readonly exempt?: Readonly<Record<string, string>>;
}

const row = (name: string, query: string, statements: number, exempt?: Question['exempt']): Question => ({ name, query: `{ ${query} }`, statements, ...(exempt === undefined ? {} : { exempt }) });

const documents = (filter: string, rest = '') => `documents(filter: { ${filter} }${rest}) { nodes { key } pageInfo { hasNextPage endCursor } }`;
const tasks = (filter: string, rest = '') => `assignments(filter: { ${filter} }${rest}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
const walk = (of: string, direction: string, rest = '') => `lineage(of: "${of}", direction: ${direction}${rest}) { entries { depth document { key } path { id } } relations { id } cycles complete truncated { reason } }`;
const picture = (of: string, rest = '') => `assignmentGraph(of: "${of}"${rest}) { nodes { id } edges { id } complete truncated { reason } }`;
const paths = (from: string, to: string, rest: string) => `paths(from: "${from}", to: "${to}"${rest}) { paths { length relations { id } } searchedDepth complete truncated { reason } }`;
const around = (of: string, rest: string) => `subgraph(around: ["${of}"]${rest}) { nodes { id } edges { id } complete truncated { reason } }`;
const strong = ', relations: [IMPLEMENTS, BASED_ON, APPLIES, CITES, AMENDS], depth: 12';

const exempt = {
  sorts: 'sorts all that hang on the hub to give a page: no index holds the relations of one node in order',
  /** A word that every paper has is looked up before it is found with the others. */
  numbers: 'looks at all papers of one number and at all that the words find',
  counts: 'counts what hangs on the hub, which is the answer',
  days: 'reads what the days hold, while that is fewer than 2,000, to give a page in another order than theirs',
} as const;

const lookups: readonly Question[] = [
  row('a paper by key', `document(reference: "${coreKey(100)}") { key code title issuedOn }`, 1),
  row('a paper by number and symbol', 'document(reference: "600-TB/HU") { key }', 1),
  row('a law by name', `document(reference: "${hubs.law}") { key citedByCount }`, 1),
  row('a paper by a former key', 'document(reference: "x-hp.x.x.hien-phap-trang-khuyet") { key formerKeys }', 1),
  row('many references at once, the number 1 among them', `resolve(references: ["101-TB/HU", "1", "TB 1", "Luật Sơn Lâm", "Hiến pháp Trăng Khuyết", "???", "TB 99999"]) { status documents { key } candidates { document { key } } }`, 1, { 'document/by-references': 'looks at all papers of one number to give the 200 most cited' }),
  row('a task', `assignment(id: "core-600-0") { id summary due { text on } }`, 1),
  row('a body by name', 'organization(reference: "Huyện ủy Trăng Khuyết") { id name }', 2),
  row('a body by alias', 'organization(reference: "VPTU Sao Mai") { id name }', 2),
  row('a person', 'person(reference: "Trăng Văn Khuyết") { id posts }', 2),
  row('what the graph holds', 'coverage { held stubs planned citations unnumbered unresolved assignments organizations persons earliest latest version }', 1),
];

const lists: readonly Question[] = [
  ...['ISSUED_ON_DESC', 'ISSUED_ON_ASC', 'CITED_BY_DESC', 'CODE'].map((order) => row(`papers by ${order}`, `documents(orderBy: ${order}) { nodes { key } pageInfo { endCursor } }`, 1)),
  row('papers from the middle of the list', `documents(orderBy: ISSUED_ON_ASC, after: "${writeCursor('documents ISSUED_ON_ASC', ['2010-06-15', ''])}") { nodes { key } }`, 1),
  ...['HELD', 'STUB'].map((presence) => row(`papers that are ${presence}`, documents(`presence: [${presence}]`), 1)),
  row('papers that are planned', documents('presence: [PLANNED]'), 1),
  row('papers of a common kind', documents('types: ["CV"]'), 1),
  row('papers of a rare kind', documents('types: ["BGN"]'), 1),
  row('papers of a rare kind by code', documents('types: ["BGN", "HP"]', ', orderBy: CODE'), 1),
  row('papers since a day', documents('issuedFrom: "2020-01-01"'), 1),
  row('papers of an old month', documents('issuedFrom: "1996-03-01", issuedTo: "1996-03-31"'), 1),
  row('papers of an old month, first first', documents('issuedFrom: "2009-03-01", issuedTo: "2009-03-31"', ', orderBy: ISSUED_ON_ASC'), 1),
  row('papers of a month by number of citing papers', documents('issuedFrom: "2009-03-01", issuedTo: "2009-03-31"', ', orderBy: CITED_BY_DESC'), 2, { 'document/count-in-days': exempt.days, 'document/list-in-days citedBySort': exempt.days }),
  row('papers of a rare kind of some years', documents('types: ["BGN", "HP"], issuedFrom: "1990-01-01", issuedTo: "2010-12-31"'), 1),
  row('papers of a kind of an old month', documents('types: ["CV"], presence: [HELD], issuedFrom: "1996-03-01", issuedTo: "1996-03-31"'), 1),
  row('papers of many years by code', documents('issuedFrom: "1991-01-01"', ', orderBy: CODE'), 2, { 'document/count-in-days': exempt.days }),
  row('papers of a rare kind of many years by code', documents('types: ["BGN", "HP"], issuedFrom: "1991-01-01"', ', orderBy: CODE'), 2, { 'document/count-in-days': exempt.days }),
  row('papers of no month', documents('issuedTo: "1900-01-01"'), 1),
  row('papers that nobody cites', documents('isLegalBasis: false'), 1),
  row('papers that others cite', documents('isLegalBasis: true', ', orderBy: CITED_BY_DESC'), 1),
  row('papers of a body', documents('issuer: "Huyện ủy Trăng Khuyết"'), 2),
  row('papers of the body that issues most', documents('issuer: "Tỉnh ủy Sao Mai"'), 2, { 'document/list-of-issuer issuedSortDown': exempt.sorts }),
  row('papers that cite one', documents(`cites: "${coreKey(100)}"`), 2),
  row('papers that cite the law', documents(`cites: "${hubs.law}"`), 2, { 'document/list-citing issuedSortDown': exempt.sorts }),
  row('papers that cite the law, of one kind', documents(`cites: "${hubs.law}", types: ["CTr"]`, ', orderBy: CODE'), 2, { 'document/list-citing codeSort': exempt.sorts }),
  row('papers that one cites', documents(`citedBy: "${coreKey(501)}"`), 2),
  row('legal bases', 'legalBases { nodes { key citedByCount } }', 1),
  row('legal bases of a rare kind', 'legalBases(filter: { types: ["HP"] }) { nodes { key } }', 1),
  row('bodies', 'organizations { nodes { id name } pageInfo { endCursor } }', 2),
  row('mentions', 'citations { nodes { id } }', 1),
  ...['UNKNOWN', 'AMBIGUOUS', 'RESOLVED', 'UNREADABLE'].map((status) => row(`mentions that are ${status}`, `citations(status: ${status}) { nodes { id quote } }`, 1)),
  row('mentions in a paper', `citations(document: "${coreKey(700)}") { nodes { id } }`, 2),
  row('waiting mentions in a paper', `citations(document: "${coreKey(700)}", status: UNKNOWN) { nodes { id } }`, 2),
  row('disagreements', 'discrepancies { nodes { id } }', 1),
  row('disagreements on a paper', `discrepancies(of: "${coreKey(100)}") { nodes { id claims { value } } }`, 2),
  row('disagreements on the notice', `discrepancies(of: "${hubs.notice}") { nodes { id } }`, 2, { 'claim/list-discrepancies-of': exempt.counts }),
];

const assignments: readonly Question[] = [
  ...['DOCUMENT', 'DUE'].map((order) => row(`tasks by ${order}`, `assignments(orderBy: ${order}) { nodes { id } pageInfo { endCursor } }`, 1)),
  row('tasks of a kind', tasks('kinds: [CLOSING]'), 1),
  row('tasks due in an old month', tasks('dueFrom: "1999-05-01", dueTo: "1999-05-31"', ', orderBy: DUE'), 1),
  row('tasks due in an old month, by paper', tasks('dueFrom: "1999-05-01", dueTo: "1999-05-31"'), 2, { 'assignment/count-due': exempt.days, 'assignment/list-due': exempt.days }),
  row('tasks due since a day, by paper', tasks('dueFrom: "1999-05-01"'), 2, { 'assignment/count-due': exempt.days }),
  row('tasks due before all others', tasks('dueTo: "1950-01-01"'), 2),
  row('tasks due after all others', tasks('dueFrom: "2090-01-01"', ', orderBy: DUE'), 1),
  row('tasks without a day', tasks('hasDue: false'), 1),
  row('tasks without a day, by day', tasks('hasDue: false', ', orderBy: DUE'), 1),
  row('tasks of a paper', tasks(`document: "${coreKey(600)}"`), 2),
  row('tasks of a body', tasks('actor: "Phòng Tổng hợp Trăng Khuyết", role: COORDINATOR'), 2),
  row('tasks of a person', tasks('actor: "Trăng Văn Khuyết"'), 2),
  row('tasks of the office', tasks('actor: "Văn phòng Tỉnh ủy Sao Mai"'), 2, { 'assignment/list-of-actor orderSort': exempt.sorts }),
  row('tasks that the office leads, by day', tasks('actor: "Văn phòng Tỉnh ủy Sao Mai", role: LEAD', ', orderBy: DUE'), 2, { 'assignment/list-of-actor dueSort': exempt.sorts }),
  row('tasks that a person gives', tasks('assigner: "Trăng Văn Khuyết"'), 2),
  row('tasks that the committee gives', tasks('assigner: "Tỉnh ủy Sao Mai"'), 2, { 'assignment/list-of-assigner orderSort': exempt.sorts }),
];

const nested: readonly Question[] = [
  row('relations of a paper', `document(reference: "${coreKey(501)}") { relations(first: 50) { totalCount counts { kind direction count } nodes { id } } }`, 3),
  row('relations of the law', `document(reference: "${hubs.law}") { relations { nodes { id } pageInfo { endCursor } } }`, 2, { 'relation/of-documents': exempt.sorts }),
  row('counts of the law', `document(reference: "${hubs.law}") { relations { totalCount counts { kind count } } }`, 3, { 'relation/of-documents': exempt.sorts, 'relation/counts-of-documents': exempt.counts }),
  row('grounds, mentions and claims of a paper', `document(reference: "${coreKey(100)}") { legalBases { id } citations { id } claims { value } sources { name } signatures { name } recipients { name } receipts { number } orderedBy { id } assignments { nodes { id } } }`, 10),
  row('what the office issued, received and has to do', 'organization(reference: "Văn phòng Trăng Khuyết") { issued { totalCount nodes { key } } received { totalCount nodes { key } } assignments(role: LEAD) { totalCount nodes { id } } members { id } parent { id } }', 10),
  row('what the hub office received and has to do', 'organization(reference: "Văn phòng Tỉnh ủy Sao Mai") { received { nodes { key } } assignments { nodes { id } } }', 4, { 'document/of-actors SENT_TO': exempt.sorts, 'assignment/of-actors': exempt.sorts }),
  row('how much the hub office received and has to do', 'organization(reference: "Văn phòng Tỉnh ủy Sao Mai") { received { totalCount } assignments { totalCount } }', 6, { 'document/of-actors SENT_TO': exempt.sorts, 'assignment/of-actors': exempt.sorts, 'document/count-of-actors SENT_TO': exempt.counts, 'assignment/count-of-actors': exempt.counts }),
  row('what the committee issued', 'organization(reference: "Tỉnh ủy Sao Mai") { issued { nodes { key } } }', 3, { 'document/of-actors ISSUED_BY': exempt.sorts }),
  row('what a person signed', 'person(reference: "Trăng Văn Khuyết") { signed { nodes { key } } assignments { nodes { id } } }', 4),
];

const walks: readonly Question[] = [
  row('down a chain of eight', walk(coreKey(100), 'DOWNSTREAM', ', depth: 12'), 3),
  row('up a chain of eight', walk(coreKey(108), 'UPSTREAM', ', relations: [IMPLEMENTS, BASED_ON], depth: 12'), 3),
  row('both ways, cut by depth', walk(coreKey(104), 'BOTH', ', depth: 2'), 3),
  row('up a ladder of 4,096 ways', walk(coreKey(224), 'UPSTREAM', ', depth: 12'), 3),
  row('down a ladder of 4,096 ways', walk(coreKey(200), 'DOWNSTREAM', ', depth: 12'), 3),
  row('round a ring', walk(coreKey(310), 'UPSTREAM', ', relations: [CITES], depth: 12'), 3),
  row('a pair that amend each other', walk(coreKey(300), 'DOWNSTREAM', ', relations: [AMENDS]'), 3),
  row('over papers without a day, as of one', walk(coreKey(410), 'UPSTREAM', ', relations: [BASED_ON], asOf: "2019-12-31"'), 3),
  row('over parallel relations', walk(coreKey(500), 'DOWNSTREAM', strong), 3),
  row('what nobody read and what leads nowhere', `lineage(of: "${coreKey(700)}", direction: UPSTREAM, relations: [BASED_ON]) { unread { key } undated { key } unresolved { id } complete }`, 4),
  row('paths along a chain', paths(coreKey(108), coreKey(100), ', depth: 12'), 2),
  row('paths up a ladder of 4,096 ways', paths(coreKey(224), coreKey(200), ', depth: 12, first: 10'), 2),
  row('paths round a ring', paths(coreKey(310), coreKey(315), ', depth: 12'), 2),
  row('paths that are not there', paths(coreKey(108), coreKey(310), ''), 2),
  row('from a core paper to the law', paths(coreKey(108), hubs.law, ''), 2),
  row('a cascade of a paper', picture(coreKey(600)), 2),
  row('a cascade of a task', picture('core-602-0', ', depth: 12'), 2),
  row('a cascade of a person', picture('Trăng Văn Khuyết'), 2),
  row('around a paper', around(coreKey(104), ', depth: 2'), 2),
  row('around three papers, with all that hangs on them', around([600, 603, 410].map(coreKey).join('", "'), ', include: [DOCUMENT, ORGANIZATION, PERSON, ASSIGNMENT, CITATION]'), 2),
  row('around the foot of a ladder', around(coreKey(200), ', direction: DOWNSTREAM, depth: 12'), 2),
];

const searches: readonly Question[] = [
  ...['ISSUED_ON_DESC', 'CITED_BY_DESC', 'RELEVANCE'].map((order) => row(`papers found by a rare word, by ${order}`, `documents(search: "Trăng Khuyết 108", orderBy: ${order}) { nodes { key } }`, 1)),
  row('papers found by their number', 'documents(search: "105-TB/HU", first: 1) { nodes { key } }', 1, { 'document/list-found issuedSortDown': exempt.numbers }),
  row('papers found by a word with a filter', 'documents(search: "hiến pháp trăng", filter: { types: ["HP"] }) { nodes { key } }', 1),
  row('bodies found', 'organizations(search: "trang khuyet") { nodes { id name } }', 2),
  row('tasks found by words, of a paper', tasks(`document: "${coreKey(600)}", search: "thuc hien"`), 2),
  row('a pasted text', `resolveText(text: "Căn cứ Thông báo số 101-TB/HU và Luật Sơn Lâm; theo Kế hoạch số 999999/KH-XX") { citations { quote start end status documents { key } candidates { document { key } } } }`, 1),
];

export const questions: readonly Question[] = [...lookups, ...lists, ...assignments, ...nested, ...walks, ...searches];

/** Questions whose answer is as large as the hub that they are about: held to be answered, complete or marked as cut, in time. */
export const largeQuestions: readonly Question[] = [
  row('down from the law', walk(hubs.law, 'DOWNSTREAM', strong), 5),
  row('down from the notice', walk(hubs.notice, 'DOWNSTREAM', ', depth: 12'), 5),
  row('down from the notice as of an early day', walk(hubs.notice, 'DOWNSTREAM', ', depth: 12, asOf: "2006-01-01"'), 5),
  row('from the law down to a paper that rests on it', paths(hubs.law, hubs.notice, ''), 2),
  row('the cascade of the task that 3,000 carry down', picture(hubs.task), 2),
  row('the cascade of the office', picture('Văn phòng Tỉnh ủy Sao Mai'), 2),
  row('around the law, with all that hangs there', around(hubs.law, ', include: [DOCUMENT, ORGANIZATION, PERSON, ASSIGNMENT, CITATION]'), 8),
  row('around the notice', around(hubs.notice, ', depth: 2'), 6),
  ...['ISSUED_ON_DESC', 'CITED_BY_DESC', 'CODE', 'RELEVANCE'].map((order) => row(`papers found by a common word, by ${order}`, `documents(search: "thuc hien", orderBy: ${order}) { nodes { key } }`, 1)),
  row('tasks found by a common word', tasks('search: "thuc hien"'), 1),
  ...['documents', 'citations', 'assignments', 'discrepancies', 'legalBases'].map((list) => row(`the number of ${list}`, `${list}(first: 1) { totalCount }`, 2)),
  row('the number of organizations', 'organizations(first: 1) { totalCount }', 3),
  row('the number of papers that pass a filter', 'documents(filter: { presence: [HELD], types: ["QĐ"], issuedFrom: "2000-01-01" }, first: 1) { totalCount }', 2),
  row('the number of papers that cite the law', `documents(filter: { cites: "${hubs.law}" }, first: 1) { totalCount }`, 3),
  row('the number of tasks of the office', 'assignments(filter: { actor: "Văn phòng Tỉnh ủy Sao Mai" }, first: 1) { totalCount }', 3),
];
