import { z } from 'zod';
import { reasonTypes, type ReasonCode } from '../domain/candidate.js';
import { documentTypes } from '../domain/document-type.js';
import { issueDate } from '../domain/issue-date.js';
import { relationTypes, type RelationKind } from '../domain/relation.js';
import type { ActorFacts, DocumentFacts } from '../domain/facts.js';
import { parseDay } from '../domain/date.js';

/** A field that may be left out; what is left out is not known. */
const maybe = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);
const list = <T extends z.ZodType>(type: T) => z.array(type).default([]);
const flag = z.boolean().default(false);

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id: lower-case ASCII with hyphens, đ as dd');
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*){2,3}$/, 'must be a document key, e.g. 495-tb-tu.thanh-uy-ha-noi.2020-2025');
const moment = z.iso.datetime({ offset: true, message: 'must be a moment with zone, e.g. 2021-09-21T06:00:00+07:00' });
const day = z.string().refine(isDay, 'must be a day of the calendar as YYYY-MM-DD');
const type = z.enum(documentTypes.map((row) => row.code) as [string, ...string[]]);
const relationKind = z.enum(relationTypes.map((row) => row.kind) as [RelationKind, ...RelationKind[]]);
const reason = z.enum(reasonTypes.map((row) => row.code) as [ReasonCode, ...ReasonCode[]]);
const offset = z.int().nonnegative();

const assignee = z.union([
  id.transform((actor) => ({ actor, name: null, post: null })),
  z.strictObject({ actor: id, name: maybe(text), post: maybe(text) }),
]);

const due = z.strictObject({
  text,
  on: maybe(day),
  isExclusive: flag,
  isBestEffort: flag,
  from: maybe(moment),
  until: maybe(moment),
  duration: maybe(z.iso.duration()),
  recurrence: maybe(text),
  condition: maybe(text),
  event: maybe(text),
  urgency: maybe(text),
});

const citation = z.strictObject({
  label: maybe(text),
  kind: relationKind,
  mode: maybe(z.enum(['DIRECTION', 'GUIDANCE', 'RULE', 'MANDATE'])),
  isNumbered: z.boolean().default(true),
  isPartial: flag,
  documents: list(key),
  candidates: list(z.strictObject({ document: key, score: z.number().min(0).max(1), reasons: z.array(reason) })),
  via: maybe(key),
  quote: z.string().min(1),
  cue: maybe(text),
  start: maybe(offset),
  end: maybe(offset),
  place: maybe(text),
  provision: maybe(text),
  dateClaim: maybe(day),
  issuerClaim: maybe(text),
});

const assignment = z.strictObject({
  id: text,
  place: maybe(text),
  kind: z.enum(['TASK', 'BLANKET', 'DECISION', 'GUIDANCE', 'REQUIREMENT', 'ACCOUNTABILITY', 'CLOSING']),
  modality: z.enum(['ASSIGN', 'REQUIRE', 'REQUEST', 'DELEGATE', 'NONE']),
  summary: maybe(text),
  quote: maybe(text),
  start: maybe(offset),
  end: maybe(offset),
  leads: list(assignee),
  leadIsInherited: flag,
  chain: list(assignee),
  coordinators: list(assignee),
  roles: list(z.strictObject({ role: text, name: maybe(text), actor: id })),
  reportsTo: list(id),
  due: maybe(due),
  derivedFrom: list(text),
  produces: list(key),
}).refine(({ summary, quote }) => summary !== null || quote !== null, 'must have a summary or a quote');

const claim = z.strictObject({
  subject: text,
  about: text,
  field: text,
  value: text,
  preferred: z.boolean(),
  place: maybe(text),
  citation: maybe(text),
  assignment: maybe(text),
  reason: maybe(text),
  outside: z.boolean().optional(),
});

const document = z.strictObject({
  type,
  number: maybe(z.string().regex(/^\d{1,6}[A-Z]?$/, 'must be a number such as 495 or 12A')),
  symbol: maybe(text),
  code: maybe(text),
  name: maybe(text),
  issuer: maybe(id),
  period: z.string().regex(/^(x|\d{4}(-\d{4})?)$/, 'must be a year, a term such as 2020-2025, or x'),
  formerKeys: list(key),
  title: maybe(text),
  presence: z.enum(['HELD', 'STUB', 'PLANNED']),
  issuedOn: maybe(day),
  issuedEarliest: maybe(day),
  issuedLatest: maybe(day),
  issuedOnIsInferred: flag,
  actingOrgan: maybe(id),
  onBehalfOf: maybe(id),
});

/** One document with all that it says. */
export const documentFile = z.strictObject({
  document,
  source: maybe(z.strictObject({ name: text, sha256: maybe(z.string().regex(/^[0-9a-f]{64}$/)), mediaType: maybe(text), firstLine: maybe(offset), lastLine: maybe(offset) })),
  signatures: list(z.strictObject({ name: text, capacity: maybe(text), actor: id })),
  recipients: list(z.strictObject({ name: text, block: maybe(text), purpose: maybe(text), actors: z.array(id).min(1) })),
  receipts: list(z.strictObject({ by: id, number: maybe(text), receivedOn: maybe(day), note: maybe(text) })),
  citations: list(citation),
  assigners: list(assignee),
  assignments: list(assignment),
  claims: list(claim),
}).transform(toFacts);

/** Documents that are only cited or planned, many in one file. */
export const documentsFile = z.strictObject({ documents: z.array(documentFile) });

export const organizationsFile = z.strictObject({
  organizations: z.array(z.strictObject({
    id,
    name: text,
    aliases: list(text),
    kind: z.enum(['PARTY', 'STATE', 'FRONT', 'JOINT', 'OFFICE', 'POLICE', 'MILITARY', 'OTHER', 'SET']),
    level: maybe(z.enum(['central', 'province', 'district', 'commune'])),
    place: maybe(text),
    parent: maybe(id),
    validFrom: maybe(day),
    validTo: maybe(day),
    successor: maybe(id),
    members: list(id),
  })),
}) satisfies z.ZodType<{ organizations: ActorFacts['organizations'] }>;

export const personsFile = z.strictObject({
  persons: z.array(z.strictObject({ id, name: text, aliases: list(text), posts: list(text) })),
}) satisfies z.ZodType<{ persons: ActorFacts['persons'] }>;

interface DocumentFile {
  readonly document: z.output<typeof document>;
  readonly source: { readonly name: string; readonly sha256: string | null; readonly mediaType: string | null } | null;
  readonly signatures: DocumentFacts['signatures'];
  readonly recipients: DocumentFacts['recipients'];
  readonly receipts: DocumentFacts['receipts'];
  readonly citations: readonly (DocumentFacts['citations'][number])[];
  readonly assigners: DocumentFacts['assigners'];
  readonly assignments: DocumentFacts['assignments'];
  readonly claims: readonly z.output<typeof claim>[];
}

function toFacts({ document: head, source, claims, ...said }: DocumentFile): DocumentFacts {
  const { type: code, number, symbol, name, issuer, period } = head;
  return {
    ...said,
    identity: { type: code, number, symbol, name, issuer, period },
    formerKeys: head.formerKeys,
    code: head.code,
    title: head.title,
    presence: head.presence,
    issued: issueDate({ on: head.issuedOn, earliest: head.issuedEarliest, latest: head.issuedLatest, isInferred: head.issuedOnIsInferred }),
    actingOrgan: head.actingOrgan,
    onBehalfOf: head.onBehalfOf,
    source: source === null ? null : { name: source.name, sha256: source.sha256, mediaType: source.mediaType, reader: null, readAt: null },
    claims: claims.map(({ outside, ...rest }) => ({ ...rest, isOutside: outside ?? head.presence !== 'HELD' })),
  };
}

function isDay(value: string): boolean {
  try {
    return parseDay(value) === value;
  } catch {
    return false;
  }
}
