import type { DocumentFacts } from '../../src/domain/facts.js';
import { relationTypes, type RelationKind } from '../../src/domain/relation.js';
import { actors, assignmentFacts, citationFacts, claimFacts, dueFacts, facts, keyOf, organization, person, stub, type FactsThatDiffer } from './facts.js';
import { titleOf, topicOf } from './made-words.js';

/**
 * The part of a made graph that is the same at every size: what is asked of it has one answer, so what the answer
 * costs may not grow. Numbers tell what a paper stands in: 1xx a chain, 2xx a ladder, 3xx cycles, 4xx papers whose
 * day is not known, 5xx parallel relations, 6xx a cascade of tasks.
 */
const committee = 'huyen-uy-trang-khuyet';
const office = 'van-phong-trang-khuyet';
const chair = 'trang-van-khuyet';

export const coreActors = actors(
  [
    organization({ id: committee, name: 'Huyện ủy Trăng Khuyết', aliases: ['HU Trăng Khuyết'], kind: 'PARTY', level: 'district', place: 'Trăng Khuyết', validFrom: '1999-01-01' }),
    organization({ id: office, name: 'Văn phòng Trăng Khuyết', kind: 'OFFICE', level: 'district', place: 'Trăng Khuyết', parent: committee, validTo: '2023-01-01', successor: 'phong-tong-hop-trang-khuyet' }),
    organization({ id: 'phong-tong-hop-trang-khuyet', name: 'Phòng Tổng hợp Trăng Khuyết', level: 'district', parent: committee }),
    organization({ id: 'cac-xa-trang-khuyet', name: 'các xã của Trăng Khuyết', kind: 'SET', members: [office, 'phong-tong-hop-trang-khuyet'] }),
  ],
  [person({ id: chair, name: 'Trăng Văn Khuyết', aliases: ['T. V. Khuyết'], posts: ['Bí thư Huyện ủy'] })],
);

const paper = (number: number, cites: readonly (readonly [RelationKind, number])[], differ: FactsThatDiffer = {}): DocumentFacts =>
  facts({
    number: String(number), symbol: 'TB/HU', issuer: committee, period: '2019', issued: `2019-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`, title: titleOf(number),
    citations: cites.map(([kind, to], at) => citationFacts({ kind, documents: [coreKey(to)], quote: `Thông báo số ${to}-TB/HU`, start: at * 30, end: at * 30 + 20 })),
    ...differ,
  });

/** Key of a core paper by its number. */
export function coreKey(number: number): string {
  return `${number}-tb-hu.${committee}.2019`;
}

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** 100 ← 101 ← … ← 108, each told by two mentions. */
const chain = numbers(9).map((at) => paper(100 + at, at === 0 ? [] : [['IMPLEMENTS', 99 + at], ['IMPLEMENTS', 99 + at], ['BASED_ON', 100]]));

/** Two papers on each of 13 rungs, both implementing both of the rung below: 2^12 ways from 224 down to 200. */
const ladder = numbers(26).map((at) => paper(200 + at, at < 2 ? [] : [['IMPLEMENTS', 198 + at - (at % 2)], ['IMPLEMENTS', 199 + at - (at % 2)]]));

/** Three pairs that cite each other (300 and 301 …), and a ring of ten from 310 on. */
const cycles = [
  ...numbers(6).map((at) => paper(300 + at, [['AMENDS', 300 + (at ^ 1)]])),
  ...numbers(10).map((at) => paper(310 + at, [['CITES', 310 + ((at + 1) % 10)]])),
];

/** 400: no day; 401–405: known to the year, the month, between two days, not before, not after; 410 rests on all. */
const unsure = [
  ...([[null, null], ['2019-01-01', '2019-12-31'], ['2019-05-01', '2019-05-31'], ['2019-03-04', '2019-03-09'], ['2019-06-01', null], [null, '2019-06-30']] as const).map((issued, at) => paper(400 + at, [], { issued, presence: at % 2 === 0 ? 'STUB' : 'HELD' })),
  paper(410, numbers(6).map((at) => ['BASED_ON', 400 + at])),
];

/** 501 acts on 500 in every way there is. */
const parallel = [paper(500, []), paper(501, relationTypes.map(({ kind }) => [kind, 500]))];

/** Ordered, not yet issued; and a law that goes by its name, of the one kind that nothing else is of. */
const planned = stub({ presence: 'PLANNED', type: 'BGN', number: null, symbol: null, name: 'bản ghi nhớ về bến phà', issuer: committee, period: 'x', title: 'Bản ghi nhớ về bến phà' });
const named = stub({ type: 'HP', number: null, symbol: null, name: 'Hiến pháp Trăng Khuyết', issuer: null, period: '1990', formerKeys: ['x-hp.x.x.hien-phap-trang-khuyet'] });

/** 600 orders a task that 601 to 604 carry down, one below the other; 605 carries down two at once. */
const cascade = numbers(6).map((at) => paper(600 + at, at === 0 ? [] : [['IMPLEMENTS', 599 + at]], {
  actingOrgan: committee,
  onBehalfOf: chair,
  source: { name: `${600 + at}.txt`, sha256: String(600 + at).padStart(64, '0'), mediaType: 'text/plain', reader: 'made', readAt: '2024-01-01T00:00:00Z' },
  signatures: [{ name: 'Trăng Văn Khuyết', capacity: 'Bí thư', actor: chair }],
  recipients: [{ name: 'Văn phòng và các xã', purpose: 'để thực hiện', actors: [office, 'cac-xa-trang-khuyet'] }],
  receipts: [{ by: office, number: String(at + 1), receivedOn: '2019-12-01', note: 'đến' }],
  assigners: [{ actor: chair, name: null, post: 'Bí thư' }],
  assignments: [0, 1].map((task) => assignmentFacts({
    id: `core-${600 + at}-${task}`, place: `mục ${task + 1}`, summary: `Thực hiện ${topicOf(at)}`, quote: `Giao thực hiện ${topicOf(at)}`, start: task * 50, end: task * 50 + 40, kind: task === 1 ? 'CLOSING' : 'TASK',
    leads: [office], chain: [office, 'cac-xa-trang-khuyet'], coordinators: ['phong-tong-hop-trang-khuyet'], reportsTo: [committee], roles: [{ role: 'giám sát', name: 'Huyện ủy', actor: committee }],
    due: task === 0 ? dueFacts({ text: 'trước 15/9', on: '2019-09-15', isExclusive: true, urgency: 'khẩn' }) : dueFacts({ text: 'trong tháng 9', from: '2019-09-01T00:00:00+07:00', until: '2019-09-30T00:00:00+07:00', duration: 'P1M', recurrence: 'P7D', condition: 'khi có mưa', event: 'sau lễ' }),
    derivedFrom: at === 0 ? [] : at === 5 ? ['core-600-1', 'core-604-0'] : [`core-${599 + at}-${task}`],
    produces: task === 1 ? [keyOf(planned)] : [],
  })),
  claims: [claimFacts({ subject: coreKey(100), value: `2019-02-0${(at % 2) + 1}`, preferred: at === 0, place: 'mục 1', reason: 'nói rõ hơn' }), claimFacts({ subject: office, field: 'name', value: 'Văn phòng', assignment: `core-${600 + at}-0`, isOutside: true })],
}));

/** 700 speaks of what nobody knows, of what may be two papers, of two at once, and by way of another. */
const unsettled = paper(700, [['PLANS', 100]], {
  citations: [
    citationFacts({ documents: [keyOf(named)], kind: 'BASED_ON', label: 'C1', mode: 'RULE', cue: 'Căn cứ', place: 'căn cứ', provision: 'Điều 1', isPartial: true }),
    citationFacts({ documents: [coreKey(100), coreKey(101)], kind: 'ENCLOSES', via: coreKey(102), dateClaim: '2019-02-01', issuerClaim: 'Huyện ủy' }),
    citationFacts({ kind: 'PLANS', documents: [keyOf(planned)], isNumbered: false }),
    citationFacts({ quote: 'Thông báo số 999-TB/HU', wanted: { type: 'TB', number: '999', symbol: 'TB/HU', name: null, issuer: null, period: 'x' } }),
    citationFacts({ quote: 'các chỉ đạo của cấp trên', isNumbered: false }),
    citationFacts({ quote: 'Thông báo tháng 5', candidates: [{ document: coreKey(402), score: 0.5, reasons: ['SAME_NUMBER'] }, { document: coreKey(403), score: 0.25, reasons: ['SAME_NUMBER'] }] }),
  ],
  claims: [claimFacts({ subject: coreKey(402), value: '2019-05-05', citation: 'C1' })],
});

export const corePapers: readonly DocumentFacts[] = [planned, named, ...chain, ...ladder, ...cycles, ...unsure, ...parallel, ...cascade, unsettled];
