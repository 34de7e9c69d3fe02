import type { ActorFacts, DocumentFacts } from '../../src/domain/facts.js';
import { relationTypes } from '../../src/domain/relation.js';
import { actors, assignmentFacts, citationFacts, claimFacts, dueFacts, facts, keyOf, organization, person, stub } from './facts.js';

/** How many of each kind a crowd of documents speaks of. */
const bodies = 200;
const people = 50;
/** Days that are not known. */
const unsure = [['2015-05-01', '2015-05-31'], ['2015-01-01', '2015-12-31'], ['2015-05-03', '2015-05-04'], ['2015-05-03', null], [null, '2015-05-03']] as const;
const sourceOf = (at: number) => ({ name: `${at}.txt`, sha256: String(at).padStart(64, '0'), mediaType: 'text/plain', reader: 'crowd', readAt: '2021-01-01T00:00:00Z' });

/**
 * Invented papers by the thousand in which everything occurs that facts can say, so that a planner sees
 * a graph as it will be: one in ten read, the rest only cited, a few of them by many.
 */
export function crowd(size: number): { readonly actors: ActorFacts; readonly documents: readonly DocumentFacts[] } {
  const cited = Array.from({ length: size }, (_, at) => stubAt(at));
  const held = Array.from({ length: size / 10 }, (_, at) => heldAt(at, cited));
  return { actors: crowdActors(), documents: [...cited, ...held] };
}

function crowdActors(): ActorFacts {
  const organizations = Array.from({ length: bodies }, (_, at) =>
    organization({
      id: `o${at}`,
      name: `Body ${at}`,
      aliases: [`B ${at}`],
      level: 'province',
      place: `Place ${at % 60}`,
      parent: at === 0 ? null : `o${Math.floor(at / 10)}`,
      validFrom: '2001-01-01',
      validTo: at % 9 === 0 ? '2025-01-01' : null,
      successor: at % 9 === 1 ? `o${at - 1}` : null,
      members: at % 50 === 2 ? [`o${at + 1}`, `o${at + 2}`] : [],
    }),
  );
  return actors(organizations, Array.from({ length: people }, (_, at) => person({ id: `p${at}`, name: `Person ${at}`, posts: ['Chair'] })));
}

function stubAt(at: number): DocumentFacts {
  const isPlanned = at % 40 === 3;
  return stub({
    ...(at % 25 === 0 ? { type: 'LUAT', number: null, symbol: null, name: `Law ${at}`, title: `Law ${at}` } : { number: String(1000 + at), type: at % 2 === 0 ? 'TB' : 'QD' }),
    ...(isPlanned ? { presence: 'PLANNED' } : at % 7 === 0 ? {} : { issued: at % 6 === 1 ? (unsure[at % 5] ?? dayAt(at)) : dayAt(at) }),
    formerKeys: at % 30 === 1 ? [`${1000 + at}-x.x.x`] : [],
    issuer: `o${at % bodies}`,
    onBehalfOf: at % 10 === 0 ? 'p1' : null,
  });
}

function heldAt(at: number, cited: readonly DocumentFacts[]): DocumentFacts {
  const near = (step: number): DocumentFacts => cited[(at * 7 + step * step * 13) % (step < 3 ? 40 : cited.length)] as DocumentFacts;
  const about = keyOf(near(1));
  return facts({
    number: String(at + 1),
    symbol: 'KH/UB',
    type: 'KH',
    title: `Plan ${at}`,
    // Tasks carry down those of earlier plans.
    issued: `${2010 + Math.floor(at / 300)}-${String((Math.floor(at / 25) % 12) + 1).padStart(2, '0')}-${String((at % 25) + 1).padStart(2, '0')}`,
    issuer: `o${at % bodies}`,
    actingOrgan: 'o1',
    source: sourceOf(at),
    signatures: [{ name: `Person ${at % people}`, capacity: 'KT', actor: `p${at % people}` }],
    recipients: [{ name: 'bodies', purpose: 'để thực hiện', actors: [`o${(at + 1) % bodies}`, `o${(at + 2) % bodies}`] }],
    receipts: [{ by: `o${(at + 3) % bodies}`, number: String(at), receivedOn: '2021-05-05', note: 'seen' }],
    citations: [
      ...Array.from({ length: 6 }, (_, step) =>
        citationFacts({ kind: (relationTypes[(at + step) % relationTypes.length] as (typeof relationTypes)[number]).kind, documents: [near(step)], label: `C${step}`, mode: 'RULE', cue: 'theo', start: step, end: step + 1, place: '§1', provision: 'Điều 1', dateClaim: '2021-01-01', issuerClaim: 'UB', via: step === 4 ? about : null }),
      ),
      citationFacts({ quote: `unknown ${at}`, isNumbered: false }),
      citationFacts({ quote: `either ${at}`, candidates: [{ document: about, score: 0.5, reasons: ['SAME_NUMBER'] }] }),
    ],
    assigners: [{ actor: 'o1', name: null, post: 'Chair' }],
    assignments: [0, 1, 2].map((task) => taskAt(at, task, about)),
    claims: [
      claimFacts({ subject: about, value: `2021-02-${String((at % 3) + 10)}`, preferred: at % 3 === 0, place: '§1', citation: 'C1', reason: 'said so' }),
      claimFacts({ subject: `o${at % bodies}`, field: 'name', value: 'Body', assignment: `T${at}-0`, isOutside: true }),
    ],
  });
}

function taskAt(at: number, task: number, ordered: string) {
  const due = dueFacts({ text: 'trước 15/9', on: dayAt(at + task), from: '2021-09-01T00:00:00+07:00', until: '2021-09-20T00:00:00+07:00', duration: 'P15D', recurrence: 'P1D', condition: 'khi', event: 'sau', urgency: 'ngay' });
  return assignmentFacts({
    id: `T${at}-${task}`,
    place: `§${task}`,
    quote: 'Giao …',
    start: 1,
    end: 9,
    leads: [`o${(at * 3 + task) % bodies}`],
    chain: [`o${(at * 3 + task) % bodies}`, `o${(at + 9) % bodies}`],
    coordinators: [`o${(at + 5) % bodies}`],
    roles: [{ role: 'giám sát', name: 'body', actor: 'o2' }],
    reportsTo: ['o3'],
    due: task === 2 ? null : due,
    derivedFrom: at > 0 && task === 0 ? [`T${Math.floor(at / 2)}-0`] : [],
    produces: task === 1 ? [ordered] : [],
  });
}

function dayAt(at: number): string {
  return `20${10 + (at % 15)}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
}
