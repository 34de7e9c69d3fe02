import { chooseByNumber, nearBySymbol, rank, type Candidate, type RankingScope } from '../domain/candidate.js';
import { clip } from '../domain/date.js';
import { DomainError, type ErrorCandidate } from '../domain/errors.js';
import { nameKey, parseReference, referenceForms, type Reference } from '../domain/reference.js';
import { fold } from '../domain/text.js';
import type { ResolutionStatus } from '../domain/vocabulary.js';
import type { DocumentRow } from './documents.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

type FoundRow = RowOf<typeof cypher.documentByReferences>;

/** What one reference means in this graph. */
export interface Resolution {
  readonly input: string;
  readonly status: ResolutionStatus;
  readonly documents: readonly DocumentRow[];
  readonly candidates: readonly Candidate<DocumentRow>[];
  readonly expected: string | null;
  /** The same number under other kinds: said when nothing was found. */
  readonly suggestions: readonly string[];
}

/** Nobody in particular asks, about no day. */
export const anyScope: RankingScope = { issuerKey: null, asOf: null };
const mostCandidates = 20;

/** A reference, and who asks what it means. */
export interface AskedReference {
  readonly input: string;
  readonly scope: RankingScope;
}

/** One answer for every input, in order, with one statement for all of them. */
export function resolveReferences(graph: Graph, inputs: readonly string[], scope: RankingScope = anyScope): Promise<readonly Resolution[]> {
  return resolveAsked(graph, inputs.map((input) => ({ input, scope })));
}

/** The same for whoever asks: a scope ranks what was found, so that one statement serves all of them. */
export async function resolveAsked(graph: Graph, asked: readonly AskedReference[]): Promise<readonly Resolution[]> {
  const parsed = asked.map(({ input }) => parse(input));
  const references = parsed.flatMap((one) => (one instanceof DomainError ? [] : one));
  const found = references.length === 0 ? [] : await graph.run(cypher.documentByReferences, wanted(references));
  return parsed.map((one, index) => {
    const { input, scope } = asked[index] as AskedReference;
    return one instanceof DomainError ? unread(input) : join(input, one.map((reference) => resolveOne(reference, found, scope)));
  });
}

/**
 * The one document that a reference means.
 * @throws DomainError UNREADABLE, NOT_FOUND or AMBIGUOUS, the last with the candidates
 */
export async function findDocument(graph: Graph, reference: string): Promise<DocumentRow> {
  const [resolution] = await resolveReferences(graph, [reference]);
  return theDocument(reference, resolution as Resolution);
}

/**
 * The one document of a resolution.
 * @throws DomainError UNREADABLE, NOT_FOUND or AMBIGUOUS, the last with the candidates
 */
export function theDocument(reference: string, resolution: Resolution): DocumentRow {
  const [document, another] = resolution.documents;
  if (resolution.status === 'RESOLVED' && document !== undefined && another === undefined) return document;
  if (resolution.status === 'UNREADABLE') {
    throw new DomainError('UNREADABLE', `“${clip(reference)}” names no document.`, { expected: referenceForms, got: clip(reference) });
  }
  const candidates = (resolution.candidates.length > 0 ? resolution.candidates : resolution.documents.map((row) => ({ document: row, score: 1, reasons: [] }))).map(toErrorCandidate);
  if (resolution.status === 'UNKNOWN') {
    throw new DomainError('NOT_FOUND', `No document “${clip(reference)}” is known.`, { expected: 'a document of this graph', got: clip(reference), suggestions: resolution.suggestions, candidates });
  }
  throw new DomainError('AMBIGUOUS', `“${clip(reference)}” may mean ${candidates.length} documents.`, { expected: 'one document; give the whole number and symbol, or a key', got: clip(reference), suggestions: candidates.map(({ key }) => key), candidates });
}

interface Chosen {
  readonly status: ResolutionStatus;
  readonly candidates: readonly Candidate<FoundRow>[];
  readonly suggestions: readonly string[];
}

function resolveOne(reference: Reference, found: readonly FoundRow[], scope: RankingScope): Chosen {
  const one = (documents: readonly FoundRow[]): Chosen => decide(rank(documents, null, scope.asOf, scope, ['SAME_NAME']));
  switch (reference.kind) {
    case 'key':
      return one(found.filter((row) => row.key === reference.key || row.formerKeys.includes(reference.key)));
    case 'name':
      return one(found.filter((row) => row.nameKey === nameKey(reference.name)));
    case 'dated':
      return one(found.filter((row) => row.issuedOn === reference.issuedOn && reference.types.includes(row.type) && (reference.issuer === null || namesIssuer(row, reference.issuer))));
    case 'number': {
      const ofNumber = found.filter((row) => row.numberKey === reference.number);
      const chosen = chooseByNumber(reference, ofNumber, scope);
      if (chosen.length > 0) return decide(chosen);
      return { status: 'UNKNOWN', candidates: nearBySymbol(reference, ofNumber, scope), suggestions: ofNumber.slice(0, 5).map((row) => row.code ?? row.key) };
    }
  }
}

function decide(candidates: readonly Candidate<FoundRow>[]): Chosen {
  const status = candidates.length === 0 ? 'UNKNOWN' : candidates.length === 1 ? 'RESOLVED' : 'AMBIGUOUS';
  return { status, candidates, suggestions: [] };
}

/** Several numbers in one input are resolved only when each is. */
function join(input: string, parts: readonly Chosen[]): Resolution {
  const status = parts.find((part) => part.status !== 'RESOLVED')?.status ?? 'RESOLVED';
  const documents = status === 'RESOLVED' ? parts.flatMap((part) => part.candidates.map(({ document }) => document)) : [];
  const candidates = status === 'RESOLVED' ? [] : parts.flatMap((part) => part.candidates).slice(0, mostCandidates);
  return { input, status, documents, candidates, expected: status === 'UNKNOWN' ? 'a document that this graph holds, cites or plans' : null, suggestions: parts.flatMap((part) => part.suggestions) };
}

function unread(input: string): Resolution {
  return { input, status: 'UNREADABLE', documents: [], candidates: [], expected: referenceForms, suggestions: [] };
}

function parse(input: string): readonly Reference[] | DomainError {
  try {
    return parseReference(input);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function wanted(references: readonly Reference[]) {
  const of = <Kind extends Reference['kind']>(kind: Kind) => references.filter((reference): reference is Extract<Reference, { kind: Kind }> => reference.kind === kind);
  const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
  return {
    keys: unique(of('key').map(({ key }) => key)),
    numbers: [...new Map(of('number').map(({ number, types, symbol }) => [JSON.stringify([number, types, symbol]), { number, types, symbol }])).values()],
    names: unique(of('name').map(({ name }) => nameKey(name))),
    days: unique(of('dated').map(({ issuedOn }) => issuedOn)),
  };
}

function namesIssuer(row: FoundRow, issuer: string): boolean {
  return row.issuerNames.some((name) => fold(name) === fold(issuer));
}

function toErrorCandidate({ document, score, reasons }: Candidate<DocumentRow>): ErrorCandidate {
  return { key: document.key, code: document.code, title: document.title ?? document.name, score, reasons };
}
