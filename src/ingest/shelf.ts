import { documentKey, numberKey, type DocumentIdentity } from '../domain/document-key.js';
import { rank, type Candidate, type Choosable } from '../domain/candidate.js';
import { documentType } from '../domain/document-type.js';
import type { CitationFacts, Presence } from '../domain/facts.js';
import { nameKey } from '../domain/reference.js';
import { byText } from '../domain/text.js';
import { mayBeCut } from './reading/code.js';

/** A document that stands in the graph, or that this run is about to write. */
export interface ShelfDocument extends Choosable {
  readonly identity: DocumentIdentity;
  readonly formerKeys: readonly string[];
  readonly presence: Presence;
  readonly title: string | null;
  readonly actingOrgan: string | null;
  readonly onBehalfOf: string | null;
}

/** A place on the shelf: its document may become known better while a run goes on. */
export interface Slot {
  readonly document: ShelfDocument;
  /** True when this run made it or has found out more of it. */
  readonly isChanged: boolean;
  /** Was it in the graph before this run? */
  readonly isNew: boolean;
}

export type Found = { readonly slot: Slot } | { readonly candidates: CitationFacts['candidates'] };

/** The documents among which mentions are resolved (kho văn bản đã biết). */
export interface Shelf {
  /** The place of the one document that fits, or those that may be meant; both empty-handed: none. */
  find(wanted: DocumentIdentity, issuedOn: string | null): Found | undefined;
  /** The place of a document that was read: a cited one that fits becomes it, and its key grows. */
  place(document: ShelfDocument): Slot;
  /** What a mention means: a document that fits, a new stub, or several candidates. */
  resolve(wanted: DocumentIdentity, issuedOn: string | null): Found;
  slots(): readonly Slot[];
}

type Draft = { -readonly [Field in keyof Slot]: Slot[Field] };
type FoundDraft = { readonly slot: Draft } | Exclude<Found, { readonly slot: Slot }>;

export function openShelf(known: readonly ShelfDocument[]): Shelf {
  const heads = new Map<string, Draft[]>();
  const all: Draft[] = [];
  const put = (slot: Draft): Draft => {
    const head = headOf(slot.document.identity);
    const there = heads.get(head);
    if (there === undefined) heads.set(head, [slot]);
    else there.push(slot);
    all.push(slot);
    return slot;
  };
  for (const document of [...known].sort((a, b) => byText(a.key, b.key))) put({ document, isChanged: false, isNew: false });

  /** All that fit; those of the very same key alone, when there is one. */
  function fitting(wanted: DocumentIdentity, issuedOn: string | null): readonly Draft[] {
    const key = documentKey(wanted);
    const open = (heads.get(headOf(wanted)) ?? []).filter(({ document }) => mayBe(wanted, issuedOn, document));
    const strict = open.filter(({ document }) => symbolKey(document.identity) === symbolKey(wanted));
    const best = strict.length > 0 ? strict : open;
    const exact = isWhole(wanted) ? best.filter(({ document }) => document.key === key || document.formerKeys.includes(key)) : [];
    return exact.length > 0 ? exact : best;
  }

  function find(wanted: DocumentIdentity, issuedOn: string | null): FoundDraft | undefined {
    const found = fitting(wanted, issuedOn);
    const [one, another] = found;
    if (one === undefined) return undefined;
    if (another === undefined) return { slot: one };
    const ranked = rank(found.map(({ document }) => document), null, issuedOn, { issuerKey: wanted.issuer, asOf: null }, wanted.number === null ? ['SAME_NAME'] : ['SAME_NUMBER', 'SAME_SYMBOL']);
    return { candidates: ranked.map(({ document, score, reasons }: Candidate<ShelfDocument>) => ({ document: document.key, score, reasons })) };
  }

  function place(document: ShelfDocument): Slot {
    const found = fitting(document.identity, document.issuedOn).filter((slot) => slot.document.key === document.key || mayBecome(slot.document, document));
    const [one, another] = found;
    if (one === undefined || another !== undefined) return found.find((slot) => slot.document.key === document.key) ?? put({ document, isChanged: true, isNew: true });
    const identity = joined(document.identity, one.document.identity);
    const key = documentKey(identity);
    const formerKeys = [...new Set([...document.formerKeys, ...one.document.formerKeys, one.document.key])].filter((former) => former !== key);
    one.document = { ...document, identity, key, period: identity.period, formerKeys, citedByCount: one.document.citedByCount };
    one.isChanged = true;
    return one;
  }

  function resolve(wanted: DocumentIdentity, issuedOn: string | null): Found {
    const found = find(wanted, issuedOn);
    if (found === undefined) return { slot: put({ document: stubOf(wanted, issuedOn), isChanged: true, isNew: true }) };
    if ('slot' in found && found.slot.document.presence === 'STUB') grow(found.slot, wanted, issuedOn);
    return found;
  }

  return { find, place, resolve, slots: () => all };
}

/** What a further mention adds to a document that is only cited. */
function grow(slot: Draft, wanted: DocumentIdentity, issuedOn: string | null): void {
  const { document } = slot;
  const identity = joined(document.identity, wanted);
  const key = documentKey(identity);
  if (key === document.key && (document.issuedOn !== null || issuedOn === null)) return;
  slot.document = { ...document, identity, key, period: identity.period, issuerKey: identity.issuer, issuedOn: document.issuedOn ?? issuedOn, formerKeys: key === document.key ? document.formerKeys : [...document.formerKeys, document.key] };
  slot.isChanged = true;
}

function stubOf(identity: DocumentIdentity, issuedOn: string | null): ShelfDocument {
  return { key: documentKey(identity), identity, type: identity.type, symbol: identity.symbol, period: identity.period, issuedOn, presence: 'STUB', citedByCount: 0, issuerKey: identity.issuer, issuerNames: [], formerKeys: [], title: titleOf(identity), actingOrgan: null, onBehalfOf: null };
}

/** A law's name is its title; a name that was cut for its key is none. */
function titleOf({ type, number, name }: DocumentIdentity): string | null {
  return number === null && name !== null && documentType(type).isNamed === true && !mayBeCut(name) ? name : null;
}

/** The parts of both; where both know one, the first one's. */
function joined(first: DocumentIdentity, second: DocumentIdentity): DocumentIdentity {
  return {
    type: first.type === 'UNKNOWN' ? second.type : first.type,
    number: first.number ?? second.number,
    symbol: first.symbol ?? second.symbol,
    name: first.number === null ? (first.name ?? second.name) : first.name,
    issuer: first.issuer ?? second.issuer,
    period: first.period === 'x' ? second.period : first.period,
  };
}

/** Under what a document is looked for: its number, or its name. */
function headOf({ number, name }: DocumentIdentity): string {
  return number === null ? `name ${nameKey(name ?? '')}` : `number ${numberKey(number)}`;
}

function symbolKey({ symbol }: DocumentIdentity): string {
  return (symbol ?? '').toUpperCase();
}

/** True when every part that both know is the same, a lost stroke of đ aside, and their days are not far apart. */
function mayBe(wanted: DocumentIdentity, issuedOn: string | null, known: ShelfDocument): boolean {
  const { identity } = known;
  const same = (a: string | null, b: string | null, unknown: string | null): boolean => a === unknown || b === unknown || a === b;
  const plain = (one: DocumentIdentity): string => symbolKey(one).replaceAll('Đ', 'D');
  const ofKind = wanted.number !== null || sameKind(wanted.type, identity.type);
  const isOpen = wanted.period === 'x' || identity.period === 'x';
  return ofKind && plain(wanted) === plain(identity) && typesAgree(wanted, identity) && same(wanted.issuer, identity.issuer, null) && same(wanted.period, identity.period, 'x') && !(isOpen && isFar(issuedOn, known.issuedOn));
}

/** BCD is BCĐ, but CD is CT's sister CĐ only when both say so: kinds of documents must agree. */
function typesAgree(a: DocumentIdentity, b: DocumentIdentity): boolean {
  return symbolKey(a) === symbolKey(b) || sameKind(a.type, b.type);
}

function sameKind(a: string, b: string): boolean {
  return a === b || a === 'UNKNOWN' || b === 'UNKNOWN';
}

const farApart = 62 * 86_400_000;

function isFar(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > farApart;
}

function isWhole({ issuer, period }: DocumentIdentity): boolean {
  return issuer !== null && period !== 'x';
}

/** A read paper takes the place of a cited one; of a read one only when it is the same paper, corrected. */
function mayBecome(known: ShelfDocument, read: ShelfDocument): boolean {
  if (known.presence === 'STUB') return true;
  return known.presence === 'HELD' && known.title !== null && read.title !== null && nameKey(known.title) === nameKey(read.title) && (known.issuedOn === null || read.issuedOn === null || known.issuedOn === read.issuedOn);
}
