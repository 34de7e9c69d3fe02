import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { documentKey } from '../domain/document-key.js';
import { DomainError } from '../domain/errors.js';
import type { ActorFacts, DocumentFacts } from '../domain/facts.js';
import { byText } from '../domain/text.js';
import { documentFile, documentsFile, organizationsFile, personsFile } from './seed-format.js';

/** Facts of a seed folder: actors, and documents with the file that each stands in. */
export interface Seed {
  readonly actors: ActorFacts;
  readonly documents: readonly DocumentFacts[];
}

/** The project's own seed: what five real papers say, as facts. */
export const seedFolder = fileURLToPath(new URL('../../seed/', import.meta.url));

/**
 * Reads and checks a seed folder: `organizations/`, `persons/`, `documents/` and the files of
 * documents that are only cited or planned. Nothing is written.
 * @throws DomainError BAD_FACTS naming file, path, what was expected and what was got
 */
export function readSeed(folder: string): Seed {
  const files = jsonFiles(folder);
  const within = (part: string): readonly string[] => files.filter((file) => file.startsWith(`${part}/`));
  const loose = files.filter((file) => !file.includes('/'));
  const organizations = within('organizations').flatMap((file) => check(folder, file, organizationsFile).organizations);
  const persons = within('persons').flatMap((file) => check(folder, file, personsFile).persons);
  const placed = [
    ...loose.flatMap((file) => check(folder, file, documentsFile).documents.map((facts, index) => ({ facts, where: `${file} documents[${index}]` }))),
    ...within('documents').map((file) => ({ facts: check(folder, file, documentFile), where: file })),
  ];
  checkLinks({ organizations, persons }, placed);
  return { actors: { organizations, persons }, documents: placed.map(({ facts }) => facts) };
}

interface Placed {
  readonly facts: DocumentFacts;
  readonly where: string;
}

function jsonFiles(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.json')).sort(byText);
  } catch (cause) {
    throw refuse(folder, 'the folder', 'a readable folder of seed files', (cause as NodeJS.ErrnoException).code ?? 'an error');
  }
}

function check<Schema extends z.ZodType>(folder: string, file: string, schema: Schema): z.output<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (cause) {
    throw refuse(file, 'the file', 'JSON', cause instanceof Error ? cause.message : 'an unreadable file');
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  throw refuse(file, pathText(path), issue?.message ?? 'the seed’s format', gotText(json, path));
}

/** Every key and id that a fact names must stand somewhere in the seed, and only once. */
function checkLinks(actors: ActorFacts, placed: readonly Placed[]): void {
  const actorIds = once([...actors.organizations, ...actors.persons].map(({ id }) => ({ id, where: `actor ${id}` })));
  const keys = once(placed.map(({ facts, where }) => ({ id: documentKey(facts.identity), where })));
  const tasks = once(placed.flatMap(({ facts, where }) => facts.assignments.map(({ id }) => ({ id, where }))));
  const need = (known: ReadonlySet<string>, what: string, where: string, path: string, wanted: readonly (string | null)[]): void => {
    for (const one of wanted) if (one !== null && !known.has(one)) throw refuse(where, path, `${what} that the seed defines`, `“${one}”`);
  };
  for (const { id, parent, successor, members } of actors.organizations) need(actorIds, 'an organization', `organization ${id}`, 'parent, successor, members', [parent, successor, ...members]);
  for (const { facts, where } of placed) {
    need(actorIds, 'an actor', where, 'document', [facts.identity.issuer, facts.actingOrgan, facts.onBehalfOf]);
    need(actorIds, 'an actor', where, 'signatures, recipients, receipts', [...facts.signatures.map(({ actor }) => actor), ...facts.recipients.flatMap((row) => row.actors), ...facts.receipts.map(({ by }) => by)]);
    for (const citation of facts.citations) {
      need(keys, 'a document', where, `citations ${citation.label ?? ''}`, [...citation.documents, citation.via, ...citation.candidates.map((row) => row.document)]);
    }
    const labels = new Set(facts.citations.map(({ label }) => label));
    for (const claim of facts.claims) {
      need(labels as ReadonlySet<string>, 'a mention of the same file', where, `claims ${claim.field} citation`, [claim.citation]);
      need(tasks, 'an assignment', where, `claims ${claim.field} assignment`, [claim.assignment]);
    }
    for (const task of [{ ...emptyTask, id: 'assigners', leads: facts.assigners }, ...facts.assignments]) {
      need(actorIds, 'an actor', where, `assignments ${task.id}`, [...[...task.leads, ...task.chain, ...task.coordinators, ...task.roles].map(({ actor }) => actor), ...task.reportsTo]);
      need(tasks, 'an assignment', where, `assignments ${task.id} derivedFrom`, task.derivedFrom);
      need(keys, 'a document', where, `assignments ${task.id} produces`, task.produces);
    }
  }
}

const emptyTask = { chain: [], coordinators: [], roles: [], reportsTo: [], derivedFrom: [], produces: [] } as const;

function once(entries: readonly { readonly id: string; readonly where: string }[]): ReadonlySet<string> {
  const seen = new Map<string, string>();
  for (const { id, where } of entries) {
    const before = seen.get(id);
    if (before !== undefined) throw refuse(where, id, 'each key and id once', `“${id}” also in ${before}`);
    seen.set(id, where);
  }
  return new Set(seen.keys());
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '') || 'the whole file';
}

function gotText(json: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], json);
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

function refuse(file: string, path: string, expected: string, got: string): DomainError {
  const name = file.startsWith('/') ? relative(process.cwd(), file) || file : file;
  return new DomainError('BAD_FACTS', `Seed file ${name}, ${path}: expected ${expected}, got ${got}.`, { expected, got });
}
