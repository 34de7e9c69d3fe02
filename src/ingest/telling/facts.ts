import type { DocumentFacts } from '../../domain/facts.js';
import { issueDate } from '../../domain/issue-date.js';
import { byText } from '../../domain/text.js';
import type { ActorBook } from '../actor-book.js';
import type { Slot } from '../shelf.js';
import { meetingOf } from '../reading/identity.js';
import { headFacts } from './head.js';
import { citationFacts, dateClaims, referenceFacts, type ToldMention } from './mentions.js';
import { plannedBy, type PlannedDocument } from './planned.js';
import type { Placed } from './read.js';
import { taskFacts } from './tasks.js';

/** Everything that one paper says, as the write path takes it. */
export function documentFacts(placed: Placed, told: readonly ToldMention[], book: ActorBook, planned: PlannedDocument[], codeOf: (key: string) => string): DocumentFacts {
  const { document, file, fingerprint, slot, identified } = placed;
  const { identity, formerKeys, key } = slot.document;
  const plans = plannedBy(placed, book, planned);
  const keys = new Map([...plans].map(([reference, plan]) => [reference, plan.key]));
  const head = headFacts(placed, book);
  const assignments = taskFacts(key, document.assignments, keys, identified.scope, book);
  const citations = [...citationFacts(told, key), ...referenceFacts(document, told, keys)];
  const { issuedOn, code, title } = document.identity;
  const voice = head.onBehalfOf ?? head.actingOrgan ?? identity.issuer;
  const claim = { subject: key, about: code ?? title ?? key, preferred: true, place: null, citation: null, assignment: null, reason: null, isOutside: false };
  return {
    identity,
    formerKeys,
    code,
    title,
    presence: 'HELD',
    issued: issueDate({ on: issuedOn, earliest: issuedOn === null ? notBefore(placed) : null, latest: null, isInferred: false }),
    ...head,
    source: { name: file.name, sha256: file.sha256, mediaType: file.mediaType, reader: file.reader, readAt: file.readAt },
    citations,
    assigners: voice === null ? [] : [{ actor: voice, name: null, post: null }],
    assignments,
    claims: [...(issuedOn === null ? [] : [{ ...claim, field: 'issuedOn', value: issuedOn }]), ...dateClaims(citations, codeOf)],
    fingerprint,
  };
}

/** A paper without a date is no older than what it cites, and than the meeting that its title names. */
function notBefore({ document: { citations, identity } }: Placed): string | null {
  const days = [meetingOf(identity), ...citations.map((mention) => mention.issuedOn)].filter((day) => day != null);
  return days.sort(byText).at(-1) ?? null;
}

/** A paper that others only cite, with what their mentions tell of it. */
export function stubFacts({ document: { identity, formerKeys, issuedOn, title, actingOrgan, onBehalfOf }, isNew }: Slot, told: readonly ToldMention[], kept: DocumentFacts['claims'], book: ActorBook): DocumentFacts {
  const mentions = told.filter(({ wanted }) => wanted !== null);
  const organs = new Map(mentions.flatMap(({ wanted }) => (wanted?.organ == null ? [] : [[wanted.organ.id, wanted.organ] as const])));
  const [organ] = [...organs.values()].sort((a, b) => byText(a.id, b.id));
  return {
    identity,
    formerKeys,
    code: mentions.map(({ wanted }) => wanted?.code ?? null).filter((code) => code !== null).sort(byText)[0] ?? null,
    title,
    presence: 'STUB',
    issued: issueDate({ on: isNew ? (mostSaid(mentions.flatMap(({ wanted }) => wanted?.issuedOn ?? [])) ?? issuedOn) : issuedOn, earliest: null, latest: null, isInferred: false }),
    actingOrgan: actingOrgan ?? (organ === undefined || organs.size > 1 ? null : book.body(organ)),
    onBehalfOf,
    source: null,
    signatures: [],
    recipients: [],
    receipts: [],
    citations: [],
    assigners: [],
    assignments: [],
    claims: kept,
  };
}

/** A paper that is ordered; it has neither number nor date. */
export function plannedFacts({ identity, title, organ }: PlannedDocument): DocumentFacts {
  return { identity, formerKeys: [], code: null, title, presence: 'PLANNED', issued: issueDate({ on: null, earliest: null, latest: null, isInferred: false }), actingOrgan: organ, onBehalfOf: null, source: null, signatures: [], recipients: [], receipts: [], citations: [], assigners: [], assignments: [], claims: [] };
}

/** The value that stands most often; of several the least. */
export function mostSaid(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? null;
}
