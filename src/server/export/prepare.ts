import { DomainError } from '../../domain/errors.js';
import { exportKinds, type Exported, type ExportHead, type ExportKind, type Properties } from '../../domain/exported.js';
import { drawnNode } from '../../domain/picture.js';
import { clip } from '../../domain/date.js';
import type { Format, Write } from '../../export/format.js';
import { findFormat, formats } from '../../export/formats.js';
import { keysAfter } from '../../graph/export-edges.js';
import type { StreamingGraph } from '../../graph/graph.js';
import type { Context } from '../../graphql/context.js';
import { isUntested } from '../../graphql/lineage.js';
import { loadDocuments } from '../../graphql/load.js';
import { isSet, readArguments, type Parameters } from './arguments.js';
import { exported, sourceOf, sourceOfAll, type Told, type Watch } from './exported.js';
import type { Budget } from './budget.js';
import { exportQuestions, idOf, keysIn, type Drawn, type ExportQuestion } from './questions.js';

/** What an export is made with. */
export interface Workshop {
  readonly context: Context;
  readonly graph: StreamingGraph;
  readonly budget: Budget;
  readonly readVersion: () => Promise<string | null>;
}

/**
 * What is to be exported, and how, from a name such as “lineage.graphml”.
 * @throws DomainError NOT_FOUND with the names that there are
 */
export function readName(name: string): { readonly kind: ExportKind; readonly format: Format } {
  const [word = '', ...ending] = name.split('.');
  const kind = exportKinds.find((one) => one === word.trim().toLowerCase());
  if (kind !== undefined) return { kind, format: findFormat(ending.join('.')) };
  throw new DomainError('NOT_FOUND', `“${clip(word)}” cannot be exported.`, { expected: `one of ${exportKinds.join(', ')}, a dot and a format: ${formats.map((format) => format.name).join(', ')}`, got: clip(name) });
}

/**
 * The writer of a format.
 * @throws DomainError OUT_OF_RANGE when it has none with a byte order mark
 */
export function writerOf(format: Format, hasBom: boolean): Write {
  if (!hasBom) return format.write;
  if (format.writeWithBom !== undefined) return format.writeWithBom;
  throw new DomainError('OUT_OF_RANGE', `${format.name} has no byte order mark.`, { expected: `bom with ${formats.filter((one) => one.writeWithBom !== undefined).map((one) => one.name).join(', ')}`, got: `bom with ${format.name}` });
}

/**
 * Answers the question of an export; its nodes and edges are read when a writer asks for them.
 * @param given as in an address: arguments by their names in the API, and `partial`: true takes the part that fits where all is too much or takes too long
 * @throws DomainError of the question, and TOO_COSTLY when all is too much
 */
export async function prepareExport(kind: ExportKind, given: Parameters, format: Format, { context, graph, budget, readVersion }: Workshop): Promise<Exported> {
  const isPartial = isSet('partial', given.get('partial'));
  const asking = new Map([...given].filter(([name]) => name !== 'partial'));
  const watch: Watch = { budget, readVersion, isPartial };
  const graphVersion = await readVersion();
  if (kind === 'all') {
    const [stranger] = asking.keys();
    if (stranger !== undefined) throw new DomainError('OUT_OF_RANGE', `“${clip(stranger)}” is no parameter of all.`, { expected: 'only partial: all is the whole graph', got: clip(stranger) });
    // A database that is away is told so while nothing is written yet.
    await budget.spend(keysAfter(graph, '', 1));
    const head: ExportHead = { title: 'the whole graph', kind, query: {}, roots: [], graphVersion };
    return exported(head, sourceOfAll(graph), { truncated: null, unread: null, undated: null, unresolved: null }, watch);
  }
  const question = exportQuestions[kind];
  const asked = readArguments(question.field, named(asking, question));
  const drawn = await budget.spend(question.draw(asked, format.needs ?? [], context));
  if (!isPartial) refuseTooMuch(drawn, format, question);
  const head: ExportHead = { title: titleOf(kind, asked), kind, query: queryOf(asked), roots: drawn.roots, graphVersion };
  return exported(head, sourceOf(drawn, graph), await budget.spend(toldOf(drawn, context)), watch);
}

function named(given: Parameters, { aliases, ifLeftOut }: ExportQuestion): Parameters {
  const parameters = new Map<string, readonly string[]>();
  for (const [typed, texts] of given) {
    const name = aliases.get(typed) ?? typed;
    parameters.set(name, [...(parameters.get(name) ?? []), ...texts]);
  }
  return new Map([...ifLeftOut, ...parameters]);
}

/** A file that holds a part where all was too much would be taken for the whole: who wants a part says so. */
function refuseTooMuch({ picture: { truncated } }: Drawn, { name }: Format, { counts, lessBy }: ExportQuestion): void {
  if (truncated === null || truncated.reason === 'DEPTH') return;
  throw new DomainError('TOO_COSTLY', 'That is too much for one question.', {
    expected: truncated.reason === 'SIZE' ? `at most ${truncated.limit} ${counts}` : `a walk of at most ${truncated.limit} ms`,
    got: 'more',
    suggestions: [`Ask for less: ${lessBy}.`, `Take everything: all.${name}`, 'Take the part that fits, marked as cut: partial=true'],
  });
}

/** What is not known in what was reached. */
async function toldOf({ picture, notAsked, asOf }: Drawn, context: Context): Promise<Told> {
  const documents = await loadDocuments(context, keysIn(picture));
  return {
    truncated: picture.truncated,
    unread: documents.filter(({ key, presence }) => presence === 'STUB' && !notAsked.includes(key)).map(({ key }) => idOf(key)),
    undated: asOf === null ? null : documents.filter((document) => isUntested(document, asOf)).map(({ key }) => idOf(key)),
    unresolved: (await context.unresolvedIn(documents.map(({ key }) => key))).map(({ id }) => drawnNode('CITATION', id).id),
  };
}

function queryOf(asked: Readonly<Record<string, unknown>>): Properties {
  const flat = Object.entries(asked).flatMap(([name, value]) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [[name, value] as const]));
  return Object.fromEntries(flat.filter(([, value]) => value !== null && value !== undefined)) as Properties;
}

/** @example titleOf('lineage', { of: 'TB 495', direction: 'DOWNSTREAM' }) === 'lineage of TB 495, direction DOWNSTREAM' */
function titleOf(kind: ExportKind, asked: Readonly<Record<string, unknown>>): string {
  const { of, around, ...rest } = queryOf(asked);
  const root = [of ?? around].flat().join(' and ');
  return [`${kind} of ${root}`, ...Object.entries(rest).map(([name, value]) => `${name} ${[value].flat().join(' ')}`)].join(', ').replace(/\s+/g, ' ');
}
