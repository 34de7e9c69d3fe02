import { documentKey } from '../domain/document-key.js';
import { documentLabel } from '../domain/document-label.js';
import { DomainError } from '../domain/errors.js';
import type { DocumentFacts, Presence } from '../domain/facts.js';
import { byText } from '../domain/text.js';
import type { Graph } from '../graph/graph.js';
import * as cypher from '../graph/statements.generated.js';
import { openActorBook, type ActorBook } from './actor-book.js';
import { grouped } from '../domain/grouped.js';
import { knownActors, knownDocuments, knownPlans, outsideClaims } from './known.js';
import type { ReadFile } from './read-file.js';
import { openShelf, type Shelf, type ShelfDocument, type Slot } from './shelf.js';
import { documentFacts, plannedFacts, stubFacts } from './telling/facts.js';
import { saysSame } from './telling/fingerprint.js';
import { askingOf, resolveMentions, type Asking } from './telling/mentions.js';
import type { PlannedDocument } from './telling/planned.js';
import { withActors, type Placed } from './telling/read.js';
import { sealId } from './write.js';

/** What some files say, against what the graph knows: facts ready to be written (lô văn bản). */
export interface Batch {
  /** Every document of the files, in their order. */
  readonly documents: readonly BatchDocument[];
  /** What is to be written: documents that were read, and those that they cite or order. */
  readonly facts: readonly DocumentFacts[];
  readonly others: readonly DocumentFacts[];
  readonly newStubs: number;
  readonly book: ActorBook;
  readonly warnings: readonly string[];
  /** Readings of a document that another file of the batch tells otherwise. */
  readonly refused: readonly Refused[];
}

export interface Refused {
  readonly name: string;
  readonly key: string;
  readonly error: DomainError;
}

export interface BatchDocument {
  readonly file: string;
  readonly key: string;
  readonly label: string;
  readonly outcome: Outcome;
  /** True when it was only cited or planned so far. */
  readonly becomesHeld: boolean;
}

/** What a reading does to its document: nobody had read it before, it said something else, it said the same. */
export type Outcome = 'NEW' | 'REPLACED' | 'UNCHANGED';

/** A document with its place on the shelf and its mentions. */
interface Item extends Asking {
  readonly placed: Placed;
}

/**
 * Makes facts of readings. What was written before from the same file is passed over; the rest is looked up in
 * few questions, however many documents there are.
 * @param told by key, the file of each document that the run has written before
 */
export async function prepareBatch(graph: Graph, files: readonly ReadFile[], told: ReadonlyMap<string, string> = new Map()): Promise<Batch> {
  const book = openActorBook(await knownActors(graph, askedBy(files)));
  const askings = askingsOf(files, book);
  const wanted = askings.flatMap(({ read, mentions }) => [read.identified.identity, ...mentions.flatMap((mention) => mention.wanted?.identity ?? [])]);
  const known = await knownDocuments(graph, wanted, wanted.map(documentKey));
  const shelf = openShelf(known);
  const { items: placed, warnings, refused } = placeAll(askings, shelf);
  const sealed = await sealsOf(graph, placed);
  const sealOf = ({ placed }: Item): string | null | undefined => sealed.get(sealId('HELD', placed.slot.document.key));
  const again = placed.flatMap((item): readonly (Refused & { readonly item: Item })[] => {
    const { file, document, fingerprint, slot: { document: { key } } } = item.placed;
    const other = told.get(key);
    return other === undefined || saysSame(fingerprint, sealOf(item)) ? [] : [{ item, name: file.name, key, error: twice(document.identity.code ?? key, other) }];
  });
  const left = new Set(again.map(({ item }) => item));
  const items = placed.filter((item) => !left.has(item));
  const fresh = items.filter((item) => sealOf(item) !== item.placed.fingerprint);
  const documents = items.map((item): BatchDocument => {
    const { slot, fingerprint } = item.placed;
    const outcome = saysSame(fingerprint, sealOf(item)) ? 'UNCHANGED' : wasKnown(slot, known, 'HELD') ? 'REPLACED' : 'NEW';
    return { file: item.read.file.name, key: slot.document.key, label: labelOf(item), outcome, becomesHeld: wasKnown(slot, known, 'STUB') };
  });
  // The keys of unchanged documents may have grown since: they are told, and nothing is written of them.
  return { ...(await tell(graph, fresh, shelf, book, new Set(known.map(({ key }) => key)))), documents, book, warnings, refused: [...refused, ...again] };
}

/** Who is named in the files: found by telling everything once without knowing anybody. */
function askedBy(files: readonly ReadFile[]): ActorBook['asked'] {
  const book = openActorBook([]);
  const shelf = openShelf([]);
  const planned: PlannedDocument[] = [];
  for (const { placed } of placeAll(askingsOf(files, book), shelf).items) documentFacts(placed, [], book, planned, (key) => key);
  return book.asked;
}

function askingsOf(files: readonly ReadFile[], book: ActorBook): readonly Asking[] {
  return files.flatMap((file) => file.reading.documents.map((document) => askingOf(withActors(file, document, book), book)));
}

/** Puts what was read on the shelf. Of two readings of one document that differ the first counts: nobody knows which corrects the other. */
function placeAll(askings: readonly Asking[], shelf: Shelf): { readonly items: readonly Item[] } & Pick<Batch, 'warnings' | 'refused'> {
  const bySlot = new Map<Slot, Item>();
  const warnings: string[] = [];
  const refused: Refused[] = [];
  for (const asking of askings) {
    const { file, document, identified } = asking.read;
    const { identity } = identified;
    const slot = shelf.place({ key: documentKey(identity), identity, type: identity.type, symbol: identity.symbol, period: identity.period, issuedOn: document.identity.issuedOn, presence: 'HELD', citedByCount: 0, issuerKey: identity.issuer, issuerNames: [], formerKeys: [], title: document.identity.title, actingOrgan: null, onBehalfOf: null });
    const before = bySlot.get(slot);
    const what = document.identity.code ?? slot.document.key;
    if (before === undefined) bySlot.set(slot, { ...asking, placed: { ...asking.read, slot } });
    // A copy changes nothing, here as in a later run.
    else if (saysSame(before.read.fingerprint, asking.read.fingerprint)) warnings.push(`${file.name}: holds ${what} again, which ${before.read.file.name} holds too; they say the same.`);
    else refused.push({ name: file.name, key: slot.document.key, error: twice(what, before.read.file.name) });
  }
  return { items: [...bySlot.values()], warnings, refused };
}

function twice(what: string, other: string): DomainError {
  const details = { expected: 'each document once in a run', got: `another reading of ${what}, which ${other} holds too`, suggestions: ['If it corrects that one, ingest it alone, after it.', 'If it is another document, its number, title or day of issue was not read.'] };
  return new DomainError('BAD_FACTS', `Expected ${details.expected}, got ${details.got}.`, details);
}

async function sealsOf(graph: Graph, items: readonly Item[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await graph.run(cypher.writeSealed, { ids: items.map(({ placed }) => sealId('HELD', placed.slot.document.key)) });
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

function wasKnown({ document }: Slot, known: readonly ShelfDocument[], as: Presence): boolean {
  return known.some(({ key, presence }) => presence === as && (key === document.key || document.formerKeys.includes(key)));
}

function labelOf({ placed: { slot, document } }: Item): string {
  const { identity, key } = slot.document;
  return documentLabel({ ...identity, key, code: document.identity.code, title: document.identity.title });
}

async function tell(graph: Graph, items: readonly Item[], shelf: Shelf, book: ActorBook, inGraph: ReadonlySet<string>): Promise<Pick<Batch, 'facts' | 'others' | 'newStubs'>> {
  const told = resolveMentions(items, shelf);
  const codes = new Map(shelf.slots().map(({ document }) => [document.key, codeOf(document)]));
  const before = await knownPlans(graph, items.flatMap(({ placed }) => placed.document.references.some(({ what }) => what === 'PLANNED') ? issuersAsked(placed, book) : []));
  const planned = [...before];
  const facts = items.map(({ placed }, index) => documentFacts(placed, told[index] ?? [], book, planned, (key) => codes.get(key) ?? key));
  const cited = new Set(facts.flatMap(({ citations }) => citations.flatMap((citation) => [...citation.documents, ...citation.candidates.map(({ document }) => document)])));
  // A paper may cite one that is written after it: until then that one stands there as cited, like any other.
  const isAwaited = ({ document }: Slot): boolean => document.presence === 'HELD' && cited.has(document.key) && !inGraph.has(document.key);
  const stubs = shelf.slots().filter((slot) => (slot.document.presence === 'STUB' && slot.isChanged) || isAwaited(slot)).sort((a, b) => byText(a.document.key, b.document.key));
  const kept = await outsideClaims(graph, stubs.filter(({ isNew }) => !isNew).flatMap(({ document }) => [document.key, ...document.formerKeys]));
  const bySlot = grouped(told.flat(), ({ found }) => (found !== undefined && 'slot' in found ? found.slot : null));
  const others = [
    ...stubs.map((slot) => stubFacts(slot, bySlot.get(slot) ?? [], [slot.document.key, ...slot.document.formerKeys].flatMap((key) => kept.get(key) ?? []), book)),
    ...planned.slice(before.length).map(plannedFacts),
  ];
  return { facts, others, newStubs: stubs.filter(({ isNew, document }) => isNew && document.presence === 'STUB').length };
}

/** Whom a paper may ask for another paper: everyone who is a plan's issuer in an empty graph. */
function issuersAsked(placed: Placed, book: ActorBook): readonly string[] {
  const plans: PlannedDocument[] = [];
  documentFacts(placed, [], book, plans, (key) => key);
  return plans.flatMap(({ identity }) => identity.issuer ?? []);
}

function codeOf({ identity, key }: ShelfDocument): string {
  return identity.number === null ? (identity.name ?? key) : `${identity.number}${/\//.test(identity.symbol ?? '') ? '-' : '/'}${identity.symbol ?? ''}`;
}
