import { basename } from 'node:path';
import { z } from 'zod';
import { parseDay } from '../domain/date.js';
import { DomainError } from '../domain/errors.js';
import type { Reading } from '../domain/reading.js';
import { relationTypes, type RelationKind } from '../domain/relation.js';
import type { ReadFile } from './read-file.js';

/** A field that may be left out; what is left out is not known. */
const maybe = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);
const list = <T extends z.ZodType>(type: T) => z.array(type).default([]);

const text = z.string().min(1);
const day = z.string().refine(isDay, 'a day of the calendar as YYYY-MM-DD');
const moment = z.iso.datetime({ offset: true, message: 'a moment with zone, e.g. 2021-09-21T06:00:00+07:00' });
const offset = z.int().nonnegative();
const span = { quote: z.string(), start: offset, end: offset };
/** The offsets of a span and its words say the same; else nobody could find the words in the text. */
const spans = <Said extends { readonly quote: string; readonly start: number; readonly end: number }>(type: z.ZodType<Said>) => type.superRefine(({ quote, start, end }, context) => {
  if (quote.length !== end - start) context.addIssue({ code: 'custom', path: ['quote'], message: `${end - start} characters, as end − start says (${quote.length} are there)` });
});
const relation = z.enum(relationTypes.map(({ kind }) => kind) as [RelationKind, ...RelationKind[]]);
const mode = maybe(z.enum(['DIRECTION', 'GUIDANCE', 'RULE', 'MANDATE']));

const identity = z.object({
  type: maybe(text),
  typeCode: text.default('UNKNOWN'),
  code: maybe(text),
  number: maybe(text),
  symbol: maybe(text),
  issuedOn: maybe(day),
  issuer: maybe(text),
  actingOrgan: maybe(text),
  onBehalfOf: maybe(text),
  signers: list(z.object({ name: text, title: maybe(text), authority: maybe(text) })),
  title: maybe(text),
  place: maybe(text),
});

const citation = spans(z.object({
  ...span,
  code: maybe(text),
  name: maybe(text),
  typeCode: text.default('UNKNOWN'),
  relation,
  mode,
  isPartial: z.boolean().default(false),
  issuedOn: maybe(day),
  issuer: maybe(text),
  provision: maybe(text),
  cue: maybe(text),
  place: maybe(text),
}).refine(({ code, name }) => code !== null || name !== null, 'a code or a name'));

const reference = spans(z.object({
  ...span,
  what: z.enum(['SET', 'SERIES', 'PLANNED', 'ENCLOSED', 'BACK']),
  relation,
  mode,
  to: list(text),
  typeCode: maybe(text),
  issuer: maybe(text),
  cue: maybe(text),
  place: maybe(text),
}));

const due = z.object({
  text,
  on: maybe(day),
  isExclusive: z.boolean().default(false),
  isBestEffort: z.boolean().default(false),
  from: maybe(moment),
  until: maybe(moment),
  duration: maybe(text),
  recurrence: maybe(text),
  condition: maybe(text),
  event: maybe(text),
  urgency: maybe(text),
});

const assignment = spans(z.object({
  ...span,
  leads: list(text),
  leadIsInherited: z.boolean().default(false),
  chain: list(text),
  coordinators: list(text),
  roles: list(z.object({ role: text, name: text })),
  reportsTo: list(text),
  assigner: maybe(text),
  dueOn: maybe(day),
  due: maybe(due),
  kind: z.enum(['TASK', 'BLANKET', 'DECISION', 'GUIDANCE', 'REQUIREMENT', 'ACCOUNTABILITY', 'CLOSING']).default('TASK'),
  modality: z.enum(['ASSIGN', 'REQUIRE', 'REQUEST', 'DELEGATE', 'NONE']).default('NONE'),
  place: maybe(text),
}));

const document = z.object({
  start: offset.default(0),
  end: offset.default(0),
  identity,
  recipients: list(spans(z.object({ ...span, block: z.enum(['ADDRESSEE', 'DISTRIBUTION']), name: text, purpose: maybe(text) }))),
  receipts: list(spans(z.object({ ...span, by: maybe(text), number: maybe(text), receivedOn: maybe(day) }))),
  citations: list(citation),
  references: list(reference),
  assignments: list(assignment),
  warnings: list(z.string()),
});

const line = z.object({
  file: text.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits').optional(),
  mediaType: text.optional(),
  reader: text.optional(),
  documents: z.array(document),
  warnings: list(z.string()),
});

/** What stands in a line when it does not say so itself. */
export interface LineOrigin {
  /** For messages: "readings.jsonl line 3". */
  readonly where: string;
  readonly name: string;
  readonly sha256: string;
  readonly reader: string;
}

/**
 * What one line of `directives read` says, checked.
 * @throws DomainError BAD_FACTS naming the path, what was expected and what was got
 */
export function readFormat(json: unknown, { where, name, sha256, reader }: LineOrigin): ReadFile {
  const checked = line.safeParse(json);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw refuse(where, issue?.path ?? [], issue?.message ?? 'a reading', json);
  }
  const { documents, warnings, ...said } = inGivenOrder(checked.data, json);
  const reading: Reading = { documents, warnings };
  return { name: said.file === undefined ? name : basename(said.file), sha256: said.sha256 ?? sha256, mediaType: said.mediaType ?? 'application/json', reader: said.reader ?? reader, readAt: new Date().toISOString(), reading };
}

/** Checked data with its fields as they stood: the same reading is the same text again, and so has the same fingerprint. */
function inGivenOrder<Value>(checked: Value, given: unknown): Value {
  if (Array.isArray(checked)) return checked.map((item, at) => inGivenOrder<unknown>(item, (given as readonly unknown[])[at])) as Value;
  if (typeof checked !== 'object' || checked === null || typeof given !== 'object' || given === null) return checked;
  const names = new Set([...Object.keys(given).filter((name) => name in checked), ...Object.keys(checked)]);
  return Object.fromEntries([...names].map((name) => [name, inGivenOrder<unknown>((checked as Record<string, unknown>)[name], (given as Record<string, unknown>)[name])])) as Value;
}

function refuse(where: string, path: readonly PropertyKey[], issue: string, json: unknown): DomainError {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '') || 'the line';
  const value = path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | null | undefined)?.[part], json);
  const got = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
  const expected = issue.replace(/^Invalid (?:input|option): expected /, '').replace(/, received .*$/, '');
  return new DomainError('BAD_FACTS', `${where} is no reading: ${place}: expected ${expected}, got ${got}.`, { expected, got });
}

function isDay(value: string): boolean {
  try {
    return parseDay(value) === value;
  } catch {
    return false;
  }
}
