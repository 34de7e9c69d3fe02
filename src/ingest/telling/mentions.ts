import { documentKey } from '../../domain/document-key.js';
import type { CitationFacts, ClaimFacts } from '../../domain/facts.js';
import type { ReadCitation, ReadDocument, ReadReference } from '../../domain/reading.js';
import { byText, fold } from '../../domain/text.js';
import type { ActorBook } from '../actor-book.js';
import { grouped } from '../../domain/grouped.js';
import type { Wanted } from '../reading/identity.js';
import type { Found, Shelf } from '../shelf.js';
import { wantedWithActors, type Read } from './read.js';

/** A mention of a numbered or named document, and what was found for it. */
export interface ToldMention {
  readonly read: ReadCitation;
  readonly wanted: Wanted | null;
  readonly found: Found | undefined;
}

/** What one paper says before the mentions of all papers of a run are resolved. */
export interface Asking {
  readonly read: Read;
  readonly mentions: readonly { readonly read: ReadCitation; readonly wanted: Wanted | null }[];
}

export function askingOf(read: Read, book: ActorBook): Asking {
  const own = [...read.document.citations, ...namedByReferences(read)].map((mention) => ({ read: mention, wanted: wantedWithActors(mention, read, book) }));
  const alike = grouped(own.flatMap(({ wanted }) => wanted ?? []), calledBy);
  return { read, mentions: own.map(({ read: mention, wanted }) => ({ read: mention, wanted: wanted === null ? null : fuller(wanted, alike.get(calledBy(wanted)) ?? []) })) };
}

/** Papers that only a reference names: the slip that passes a notice on. They are looked for like mentions, and told as references. */
function namedByReferences({ document }: Read): readonly ReadCitation[] {
  const cited = new Set(document.citations.map(({ code, name }) => fold(code ?? name ?? '')));
  return document.references.flatMap(({ to, typeCode, issuer, ...reference }) =>
    to.filter((name) => !cited.has(fold(name)) && /^\d/.test(name)).map((code): ReadCitation => ({ ...reference, code, name: null, typeCode: typeCode ?? 'UNKNOWN', isPartial: false, issuedOn: null, issuer, provision: null })));
}

/** Number, symbol and name: only mentions that give the same of these may be of one document. */
function calledBy({ identity: { number, symbol, name } }: Wanted): string {
  return JSON.stringify([number, symbol, name]);
}

/** What one mention leaves out another of the same paper may say: “Chỉ thị 5 …” after “Chỉ thị số 5-CT/TU ngày …”. */
function fuller(wanted: Wanted, alike: readonly Wanted[]): Wanted {
  const same = alike.filter(({ identity }) => agree(identity, wanted.identity));
  const days = new Set(same.flatMap(({ identity }) => (identity.period === 'x' ? [] : identity.period)));
  const issuers = new Set(same.flatMap(({ identity }) => identity.issuer ?? []));
  const [period = 'x'] = days.size === 1 ? days : [];
  const [issuer = null] = issuers.size === 1 ? issuers : [];
  return { ...wanted, identity: { ...wanted.identity, period: wanted.identity.period === 'x' ? period : wanted.identity.period, issuer: wanted.identity.issuer ?? issuer } };
}

/** True when mentions of the same number, symbol and name do not differ in what both say besides. */
function agree(a: Wanted['identity'], b: Wanted['identity']): boolean {
  return (a.issuer === null || b.issuer === null || a.issuer === b.issuer) && (a.period === 'x' || b.period === 'x' || a.period === b.period);
}

/**
 * Resolves the mentions of many papers: those that say most go first, so that a bare number of one finds the
 * dated one of another, whatever the order of the files.
 */
export function resolveMentions(askings: readonly Asking[], shelf: Shelf): readonly (readonly ToldMention[])[] {
  const told = askings.map(({ mentions }) => mentions.map((mention): { read: ReadCitation; wanted: Wanted | null; found: Found | undefined } => ({ ...mention, found: undefined })));
  const order = told.flat().filter(({ wanted }) => wanted !== null).sort((a, b) => open(a.wanted) - open(b.wanted) || byText(keyOf(a.wanted), keyOf(b.wanted)) || byText(a.wanted?.issuedOn ?? '', b.wanted?.issuedOn ?? ''));
  for (const mention of order) if (mention.wanted !== null) mention.found = shelf.resolve(mention.wanted.identity, mention.wanted.issuedOn);
  return told;
}

const open = (wanted: Wanted | null): number => (wanted?.identity.period === 'x' ? 2 : 0) + (wanted?.identity.issuer === null ? 1 : 0);
const keyOf = (wanted: Wanted | null): string => (wanted === null ? '' : documentKey(wanted.identity));

/** Mentions as facts; one of a paper in itself leads nowhere else and is left out. */
export function citationFacts(told: readonly ToldMention[], own: string): readonly CitationFacts[] {
  return told.flatMap((mention, index) => {
    const { read, wanted, found } = mention;
    if ('what' in read) return [];
    const document = keyFound(found);
    if (document === own) return [];
    return [{
      ...blank(read, `C${String(index + 1).padStart(2, '0')}`),
      isNumbered: true,
      isPartial: read.isPartial,
      documents: document === null ? [] : [document],
      candidates: found !== undefined && 'candidates' in found ? found.candidates : [],
      provision: read.provision,
      dateClaim: read.issuedOn,
      issuerClaim: read.issuer,
      wanted: wanted?.identity ?? null,
    }];
  });
}

export function keyFound(found: Found | undefined): string | null {
  return found !== undefined && 'slot' in found ? found.slot.document.key : null;
}

/** A slip encloses nothing of its own: it passes on what others wrote. */
const slips = new Set(['PXL', 'PC', 'PG']);

/** Papers that the words enclose or point back to, among what the paper cites; sets and series name none. */
export function referenceFacts({ references, identity }: ReadDocument, told: readonly ToldMention[], planned: ReadonlyMap<ReadReference, string>): readonly CitationFacts[] {
  const calling = keysCalled(told);
  return references.map((read, index) => {
    const plan = planned.get(read);
    const documents = plan !== undefined ? [plan] : [...new Set(read.to.flatMap((name) => calling.get(fold(name)) ?? []))];
    return {
      ...blank(read, `N${String(index + 1).padStart(2, '0')}`),
      kind: read.what === 'ENCLOSED' ? (slips.has(identity.typeCode) ? 'TRANSMITS' : 'ENCLOSES') : read.what === 'PLANNED' ? 'PLANS' : read.relation,
      isNumbered: false,
      isPartial: false,
      documents: read.what === 'SET' || read.what === 'SERIES' ? [] : documents,
      candidates: [],
      provision: null,
      dateClaim: null,
      issuerClaim: read.issuer,
    };
  });
}

/** What each name leads to, without diacritics: of several mentions of that name the first one's document. */
function keysCalled(told: readonly ToldMention[]): ReadonlyMap<string, string | null> {
  return new Map(told.map(({ read, found }) => [fold(read.code ?? read.name ?? ''), keyFound(found)] as const).reverse());
}

function blank(read: ReadCitation | ReadReference, label: string) {
  const { relation: kind, mode, quote, start, end, cue, place } = read;
  return { label, kind, mode, via: null, quote, start, end, cue, place };
}

/** The day that a mention gives is what it claims of the cited paper. */
export function dateClaims(citations: readonly CitationFacts[], codeOf: (key: string) => string): readonly ClaimFacts[] {
  return citations.flatMap(({ label, documents, dateClaim, place }) =>
    dateClaim === null ? [] : documents.map((subject) => ({ subject, about: codeOf(subject), field: 'issuedOn', value: dateClaim, preferred: true, place, citation: label, assignment: null, reason: null, isOutside: false })));
}
