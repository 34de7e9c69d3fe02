import type { ActorFacts, DocumentFacts } from '../../src/domain/facts.js';
import { relationTypes, type RelationKind } from '../../src/domain/relation.js';
import { citationFacts, claimFacts, facts, keyOf, organization, person, stub } from './facts.js';
import { coreActors, corePapers } from './made-core.js';
import { hubs, type Sizes } from './made-hubs.js';
import { tasksOf } from './made-tasks.js';
import { dayAt, pick, placeIn, placeName, share, titleOf, topicOf } from './made-words.js';

/** Of fifty papers in a row 17 were read, two are only planned, the others cited. */
const row = 50;
const read = 17;

/**
 * An invented graph of about `size` documents, as `writeFacts` takes it; the same size gives the same graph. A third of
 * the papers were read: only a text cites, and the law is cited by 30,000 of 100,000. Degrees are skewed as in life:
 * a few papers, bodies and words are everywhere, most hardly anywhere.
 */
export function madeGraph(size = 100_000): { readonly actors: ActorFacts; readonly documents: readonly DocumentFacts[] } {
  const papers = Math.floor((size - corePapers.length - 2) / row) * row;
  const sizes: Sizes = { papers, held: (papers / row) * read, bodies: Math.max(20, Math.floor(size / 50)), persons: Math.max(10, Math.floor(size / 333)) };
  const law = stub({ type: 'LUAT', number: null, symbol: null, name: hubs.law, issuer: null, period: '2003', issued: '2003-03-03', title: hubs.law });
  const notice = facts({ number: '9001', symbol: 'TB/TU', issuer: hubs.committee, issued: '2004-04-04', period: '2000-2005', title: titleOf(9_001), assigners: [{ actor: hubs.committee, name: null, post: null }], assignments: tasksOf('notice', 0, sizes, '') });
  const cited = Array.from({ length: papers }, (_, at) => (at % row < read ? null : citedAt(at, sizes)));
  const keys = cited.flatMap((paper) => (paper?.presence === 'STUB' ? [keyOf(paper)] : []));
  const planned = cited.flatMap((paper) => (paper?.presence === 'PLANNED' ? [keyOf(paper)] : []));
  const shelf: Shelf = { sizes, law: keyOf(law), notice: keyOf(notice), keys, planned, held: Array.from({ length: sizes.held }, (_, at) => keyOf(heldHead(at, sizes))) };
  return {
    actors: { organizations: [...coreActors.organizations, ...bodies(sizes)], persons: [...coreActors.persons, ...people(sizes)] },
    documents: [...corePapers, law, notice, ...cited.flatMap((paper) => paper ?? []), ...Array.from({ length: sizes.held }, (_, at) => heldAt(at, shelf))],
  };
}

function bodies({ bodies: length }: Sizes) {
  const forms = ['Ủy ban nhân dân', 'Sở', 'Ban Quản lý', 'Văn phòng', 'Công an', 'Hội đồng nhân dân'] as const;
  return [
    organization({ id: hubs.committee, name: 'Tỉnh ủy Sao Mai', kind: 'PARTY', level: 'province', place: 'Sao Mai' }),
    organization({ id: hubs.office, name: 'Văn phòng Tỉnh ủy Sao Mai', aliases: ['VPTU Sao Mai'], kind: 'OFFICE', level: 'province', place: 'Sao Mai', parent: hubs.committee }),
    ...Array.from({ length }, (_, at) => organization({ id: `o${at}`, name: `${pick(forms, at, 11)} ${placeName(at)}`, aliases: at % 3 === 0 ? [`UB ${placeName(at)}`] : [], level: at % 20 === 0 ? 'province' : 'district', place: placeName(at % 60), parent: at === 0 ? hubs.committee : `o${Math.floor(at / 10)}`, members: at % 100 === 7 ? [`o${at - 1}`, `o${at - 2}`] : [] })),
  ];
}

function people({ persons: length }: Sizes) {
  return [
    person({ id: hubs.signer, name: 'Mai Văn Sao', posts: ['Chủ tịch'] }),
    ...Array.from({ length }, (_, at) => person({ id: `p${at}`, name: `${placeName(at)} ${at}`, posts: [pick(['Chủ tịch', 'Phó Chủ tịch', 'Giám đốc'], at, 12)] })),
  ];
}

/** One in ten papers is of one committee; a number counts within its body. */
function numbered(at: number, { bodies: length, papers }: Sizes) {
  const body = at % length;
  const [issuer, sequence] = at % 10 === 3 ? [hubs.committee, Math.floor(at / 10)] : [`o${body}`, Math.floor(at / length) + Math.floor(share(body, 13) ** 3 * 900)];
  const type = pick(['CV', 'QĐ', 'TB', 'KH', 'BC', 'NQ', 'NĐ', 'TT', 'CT', 'HD', 'TTr', 'CTr'], at, 14, 2);
  const day = dayAt((at + share(at, 15)) / papers);
  return { type, issuer, day, period: day.slice(0, 4), number: String(sequence + 1), symbol: `${type}-UB` };
}

function citedAt(at: number, sizes: Sizes): DocumentFacts {
  const { day, ...head } = numbered(at, sizes);
  if (at % row < read + 2) return stub({ ...head, presence: 'PLANNED', number: null, symbol: null, name: `${topicOf(at)} ${at}`, period: 'x', title: titleOf(at) });
  if (at % 200 === 170) return stub({ type: 'LUAT', number: null, symbol: null, name: `Luật ${topicOf(at)} ${at}`, issuer: null, period: head.period, issued: day, title: `Luật ${topicOf(at)}` });
  return stub({
    ...head,
    ...dated(at, day),
    // Of every third paper that is only cited nobody has said who issued it.
    ...(at % 3 === 2 ? { issuer: null, number: String(10_000 + at) } : {}),
    title: at % 3 === 0 ? titleOf(at) : null,
    formerKeys: at % 100 === 31 ? [`${head.number}-x.x.x${at}`] : [],
  });
}

/** Of every hundred papers seven have no day, three a month, two a year, two no more than a bound. */
function dated(at: number, day: string): { readonly issued?: string | readonly [string | null, string | null] } {
  const lot = placeIn(100, at, 16);
  if (lot < 7) return {};
  if (lot < 10) return { issued: [`${day.slice(0, 7)}-01`, new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)] };
  if (lot < 12) return { issued: [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`] };
  return { issued: lot === 12 ? [day, null] : lot === 13 ? [null, day] : day };
}

interface Shelf {
  readonly sizes: Sizes;
  readonly law: string;
  readonly notice: string;
  readonly keys: readonly string[];
  readonly planned: readonly string[];
  readonly held: readonly string[];
}

/** Identity and date of the paper that was read as number `at`. */
function heldHead(at: number, sizes: Sizes): DocumentFacts {
  const place = Math.floor(at / read) * row + (at % read);
  const { day, ...head } = numbered(place, sizes);
  return facts({ ...head, ...dated(place, day), title: titleOf(place) });
}

function heldAt(at: number, shelf: Shelf): DocumentFacts {
  const { sizes } = shelf;
  const head = heldHead(at, sizes);
  const body = (salt: number): string => `o${placeIn(sizes.bodies, at, salt, 2)}`;
  return {
    ...head,
    actingOrgan: at % 10 === 1 ? body(21) : null,
    onBehalfOf: at % 50 === 1 ? hubs.signer : null,
    source: at % 4 === 0 ? { name: `${at}.txt`, sha256: String(at).padStart(64, '0'), mediaType: 'text/plain', reader: 'made', readAt: '2024-01-01T00:00:00Z' } : null,
    signatures: at % 3 === 0 ? [{ name: 'người ký', capacity: 'KT', actor: at % 9 === 0 ? hubs.signer : `p${placeIn(sizes.persons, at, 22)}` }] : [],
    recipients: at % 17 < 10 ? [{ name: 'Văn phòng và đơn vị', purpose: 'để thực hiện', actors: at % 3 === 0 ? [hubs.office, body(23)] : [hubs.office] }] : [],
    receipts: at % 20 === 0 ? [{ by: hubs.office, number: String(at), receivedOn: '2024-05-05', note: null }] : [],
    citations: citationsOf(at, shelf),
    assigners: at % 4 === 0 ? [{ actor: head.identity.issuer ?? hubs.committee, name: null, post: null }] : [],
    assignments: tasksOf('read', at, sizes, at % 17 === 3 ? (shelf.planned[at % shelf.planned.length] as string) : ''),
    claims: at % 100 === 0 ? [claimFacts({ subject: pick(shelf.keys, at, 24), value: '2001-01-01' }), claimFacts({ subject: shelf.notice, value: `2004-04-0${(at % 3) + 1}`, preferred: at === 0 })] : [],
  };
}

function citationsOf(at: number, { keys, planned, held, law, notice }: Shelf): DocumentFacts['citations'] {
  const mention = (kind: RelationKind, to: string, quote: string) => citationFacts({ kind, documents: [to], quote, start: at % 97, end: (at % 97) + 25 });
  const when = (is: boolean, some: () => DocumentFacts['citations']): DocumentFacts['citations'] => (is ? some() : []);
  return [
    ...when(at % 34 < 30, () => [mention('BASED_ON', law, 'Căn cứ Luật Sơn Lâm')]),
    ...when(at % 8 === 0, () => [{ ...mention('BASED_ON', law, 'Điều 5 Luật Sơn Lâm'), provision: 'Điều 5' }]),
    ...when(at % 7 === 0, () => [mention('IMPLEMENTS', notice, 'thực hiện Thông báo số 9001-TB/TU')]),
    ...when(at % 70 === 0, () => [mention('REVIEWS', notice, 'kết quả thực hiện Thông báo 9001'), mention('CITES', notice, 'Thông báo 9001')]),
    ...when(at % 9 !== 0, () => [mention('IMPLEMENTS', held[at - 1] as string, 'thực hiện văn bản trên')]),
    ...when(at % 9 === 8, () => [mention('IMPLEMENTS', held[at - 3] as string, 'thực hiện cả văn bản này')]),
    ...when(at % 500 === 499, () => [mention('AMENDS', held[at - 1] as string, 'sửa đổi'), mention('CITES', held[(at + 1) % held.length] as string, 'dẫn')]),
    mention('BASED_ON', pick(keys, at, 31, 4), 'Căn cứ văn bản'),
    mention('APPLIES', pick(keys, at, 32, 2), 'theo văn bản'),
    at % 2 === 1 ? mention('CITES', pick(keys, at, 33), 'nêu tại văn bản') : mention((relationTypes[placeIn(20, at, 34)] as (typeof relationTypes)[number]).kind, pick(keys, at, 35), 'về văn bản'),
    ...when(at % 17 === 3, () => [mention('PLANS', planned[at % planned.length] as string, 'giao ban hành')]),
    ...when(at % 5 === 0, () => [citationFacts({ quote: 'Công văn số 0', wanted: { type: 'CV', number: '0', symbol: null, name: null, issuer: null, period: 'x' } })]),
    ...when(at % 8 === 2, () => [citationFacts({ quote: 'các chỉ đạo nêu trên', isNumbered: false })]),
    ...when(at % 40 === 1, () => [citationFacts({ quote: 'Thông báo số 1', candidates: [36, 37].map((salt) => ({ document: pick(keys, at, salt), score: 0.5, reasons: ['SAME_NUMBER'] as const })) })]),
  ];
}
