import { createHash } from 'node:crypto';
import { documentKey, numberKey } from '../domain/document-key.js';
import type { ActorFacts, AssignmentFacts, AssigneeFacts, CitationFacts, DocumentFacts } from '../domain/facts.js';
import { issuedSort } from '../domain/issue-date.js';
import { issuedBounds, sortedDown } from '../domain/issue-days.js';
import { nameKey } from '../domain/reference.js';
import { searchText } from '../domain/search.js';
import { fold } from '../domain/text.js';

/** Presence in order of how much is known: what was read stands over what was only cited. */
export const presenceRank = { PLANNED: 0, STUB: 1, HELD: 2 } as const;

export function organizationRows({ organizations }: ActorFacts) {
  return organizations.map((organization) => ({ ...organization, nameSort: nameKey(organization.name) }));
}

/** Every name under which an actor is found, without diacritics. */
export function actorNameRows({ organizations, persons }: ActorFacts) {
  return [...organizations, ...persons].flatMap(({ id, name, aliases }) => [...new Set([name, ...aliases].map(nameKey))].map((folded) => ({ id, folded })));
}

export function actorLinkRows({ organizations }: ActorFacts) {
  return organizations.flatMap(({ id, parent, successor, members }) => [
    ...(parent === null ? [] : [{ from: id, edge: 'PART_OF', to: parent }]),
    ...(successor === null ? [] : [{ from: id, edge: 'SUCCEEDED_BY', to: successor }]),
    ...[...new Set(members)].map((member) => ({ from: member, edge: 'MEMBER_OF', to: id })),
  ]);
}

export function documentRow(facts: DocumentFacts) {
  const { identity, issued } = facts;
  const sort = issuedSort(issued);
  return {
    key: documentKey(identity),
    presence: facts.presence,
    presenceRank: presenceRank[facts.presence],
    type: identity.type,
    number: identity.number,
    numberKey: identity.number === null ? null : numberKey(identity.number),
    symbol: identity.symbol,
    code: facts.code,
    codeSort: codeSort(facts),
    name: identity.name,
    nameKey: identity.name === null ? null : nameKey(identity.name),
    period: identity.period,
    title: facts.title,
    issuedOn: issued.on,
    issuedOnPrecision: issued.precision,
    issuedEarliest: issued.earliest,
    issuedLatest: issued.latest,
    issuedOnIsInferred: issued.isInferred,
    issuedSort: sort,
    issuedSortDown: sortedDown(sort),
    issuedBounds: issuedBounds(issued),
  };
}

/** Issuer, organ, voice, signers, recipients and receiving offices of one document. */
export function documentActorRows(key: string, facts: DocumentFacts) {
  const blank = { key, position: 0, place: 0, name: null, capacity: null, purpose: null, number: null, receivedOn: null, note: null };
  const single = (edge: string, actor: string | null) => (actor === null ? [] : [{ ...blank, edge, actor }]);
  return [
    ...single('ISSUED_BY', facts.identity.issuer),
    ...single('ACTED_THROUGH', facts.actingOrgan),
    ...single('ON_BEHALF_OF', facts.onBehalfOf),
    ...facts.signatures.flatMap(({ actor, name, capacity }, position) => (actor === null ? [] : [{ ...blank, edge: 'SIGNED_BY', actor, position, name, capacity }])),
    ...facts.recipients.flatMap(({ actors, name, purpose }, position) => actors.map((actor, place) => ({ ...blank, edge: 'SENT_TO', actor, position, place, name, purpose }))),
    ...facts.receipts.map(({ by, number, receivedOn, note }, position) => ({ ...blank, edge: 'RECEIVED_BY', actor: by, position, number, receivedOn, note })),
  ];
}

export function sourceRows(key: string, { source }: DocumentFacts) {
  return source === null ? [] : [{ key, id: source.sha256 ?? source.name, name: source.name, sha256: source.sha256, mediaType: source.mediaType, reader: source.reader, readAt: source.readAt }];
}

/** Mentions with their ids: from the citing key, the quote, and which occurrence it is. */
export function citationRows(key: string, facts: DocumentFacts) {
  const seen = new Map<string, number>();
  return facts.citations.map(({ documents, candidates, via, ...citation }, position) => {
    const occurrence = seen.get(citation.quote) ?? 0;
    seen.set(citation.quote, occurrence + 1);
    const { label, kind, mode, quote, cue, start, end, place, provision, dateClaim, issuerClaim, isNumbered, isPartial, wanted } = citation;
    const row = { key, id: `c-${digest([key, quote, occurrence])}`, position, label, kind, mode, quote, cue, start, end, place, provision, dateClaim, issuerClaim, isNumbered, isPartial, wanted: wanted == null || documents.length > 0 ? null : JSON.stringify(wanted), status: statusOf(documents, candidates) };
    return { row, documents, candidates, via };
  });
}

/**
 * Mentions under the ids that they had when the citing document went by a former key: what a person settled
 * of them moves along.
 */
export function citationGrowthRows(key: string, facts: DocumentFacts) {
  const now = citationRows(key, facts);
  return facts.formerKeys.filter((former) => former !== key).flatMap((former) => citationRows(former, facts).map(({ row }, index) => ({ former: row.id, id: now[index]?.row.id ?? row.id })));
}

export type CitationRow = ReturnType<typeof citationRows>[number];

export function citationTargetRows({ row: { id }, documents, candidates, via }: CitationRow) {
  const blank = { id, score: null, reasons: null };
  return [
    ...documents.map((target, position) => ({ ...blank, edge: 'REFERS_TO', target, position })),
    ...candidates.map(({ document, score, reasons }, position) => ({ id, edge: 'MAY_MEAN', target: document, position, score, reasons })),
    ...(via === null ? [] : [{ ...blank, edge: 'VIA', target: via, position: 0 }]),
  ];
}

export function assignmentRow(key: string, task: AssignmentFacts, position: number) {
  const { id, place, kind, modality, summary, quote, start, end, leadIsInherited, due } = task;
  const orderSort = `${key} ${String(position).padStart(6, '0')}`;
  const dueDay = due?.on ?? due?.until?.slice(0, 10) ?? null;
  return {
    key, id, orderSort, place, kind, modality, summary, quote, words: searchText(summary, quote), start, end, leadIsInherited,
    dueDay,
    dueSort: `${dueDay ?? '9999-99-99'} ${orderSort}`,
    dueText: due?.text ?? null,
    dueOn: due?.on ?? null,
    dueIsExclusive: due?.isExclusive ?? false,
    dueIsBestEffort: due?.isBestEffort ?? false,
    dueFrom: due?.from ?? null,
    dueUntil: due?.until ?? null,
    dueDuration: due?.duration ?? null,
    dueRecurrence: due?.recurrence ?? null,
    dueCondition: due?.condition ?? null,
    dueEvent: due?.event ?? null,
    dueUrgency: due?.urgency ?? null,
  };
}

/** Everyone who has a part in one task. */
export function partyRows(task: AssignmentFacts, assigners: readonly AssigneeFacts[]) {
  const part = (edge: string, assignees: readonly AssigneeFacts[]) => assignees.map(({ actor, name, post }, position) => ({ id: task.id, edge, actor, position, name, post, role: null }));
  return [
    ...part('ASSIGNED_BY', task.assigners ?? assigners),
    ...part('LED_BY', task.leads),
    ...part('THROUGH', task.chain),
    ...part('COORDINATED_BY', task.coordinators),
    ...task.reportsTo.map((actor, position) => ({ id: task.id, edge: 'REPORTS_TO', actor, position, name: null, post: null, role: null })),
    ...task.roles.map(({ role, name, actor }, position) => ({ id: task.id, edge: 'INVOLVES', actor, position, name, post: null, role })),
  ];
}

export function claimRows(key: string, facts: DocumentFacts, citations: readonly CitationRow[]) {
  const idOf = (label: string | null): string | null => citations.find(({ row }) => label !== null && row.label === label)?.row.id ?? null;
  return facts.claims.map(({ isOutside, citation, ...claim }) => ({
    key,
    edge: isOutside ? 'RECORDS' : 'STATES',
    layer: facts.presence,
    id: `k-${digest([key, claim.subject, claim.field, claim.value, claim.place, citation, claim.assignment, isOutside])}`,
    ...claim,
    citation: idOf(citation),
  }));
}

/** A short fingerprint of facts; the same facts give the same. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 20);
}

function statusOf(documents: readonly string[], candidates: CitationFacts['candidates']): 'RESOLVED' | 'AMBIGUOUS' | 'UNKNOWN' {
  if (documents.length > 0) return 'RESOLVED';
  return candidates.length > 0 ? 'AMBIGUOUS' : 'UNKNOWN';
}

/** Number first, so that 9 comes before 10; what has no number comes last. */
function codeSort({ identity, title }: DocumentFacts): string {
  if (identity.number === null) return `~ ${fold(identity.name ?? title ?? identity.type)}`;
  const [, digits = '', letter = ''] = /^(\d+)(.*)$/.exec(numberKey(identity.number)) ?? [];
  return `${digits.padStart(7, '0')}${letter} ${fold(identity.symbol ?? '')}`;
}
