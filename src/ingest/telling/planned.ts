import { documentKey, type DocumentIdentity } from '../../domain/document-key.js';
import { documentType } from '../../domain/document-type.js';
import type { ReadReference } from '../../domain/reading.js';
import { fold } from '../../domain/text.js';
import type { ActorBook } from '../actor-book.js';
import type { Body } from '../reading/body.js';
import { issuerOf } from '../reading/issuer.js';
import { readBody } from '../reading/body.js';
import type { Placed } from './read.js';

/** A paper that is ordered and not yet issued (văn bản được giao ban hành). */
export interface PlannedDocument {
  readonly key: string;
  readonly identity: DocumentIdentity;
  readonly title: string | null;
  readonly organ: string | null;
}

/** How much of the shorter subject the longer one must hold to be the same paper ordered again. */
const enough = 0.6;
const longestSubject = 12;

/**
 * The papers that one document orders, each known again when the same issuer has been asked for the same kind on
 * the same subject before; `known` grows with what is new.
 */
export function plannedBy(placed: Placed, book: ActorBook, known: PlannedDocument[]): ReadonlyMap<ReadReference, PlannedDocument> {
  const plans = placed.document.references.filter(({ what }) => what === 'PLANNED');
  return new Map(plans.map((reference) => {
    const draft = draftOf(reference, reference.issuer ?? leadOf(reference, placed), placed, book);
    const same = known.filter((one) => one.identity.type === draft.identity.type && one.identity.issuer === draft.identity.issuer && sameSubject(one, draft));
    const exact = same.find(({ key }) => key === draft.key);
    const found = exact ?? (same.length === 1 ? same[0] : undefined);
    if (found === undefined) known.push(draft);
    return [reference, found ?? draft];
  }));
}

/** Who is told to issue a paper issues it; who only drafts it (tham mưu) does not. */
function leadOf({ start }: ReadReference, { document }: Placed): string | null {
  const holding = document.assignments.filter((task) => task.start <= start && start < task.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return holding?.leads.length === 1 && !/tham mưu/iu.test(holding.quote) ? (holding.leads[0] ?? null) : null;
}

function draftOf(reference: ReadReference, issuer: string | null, { identified: { scope } }: Placed, book: ActorBook): PlannedDocument {
  const type = documentType(reference.typeCode ?? 'UNKNOWN');
  const { body, organ } = planIssuer(issuer?.replace(/,? (?:về|để) .*$/u, '') ?? null, scope);
  const subject = subjectOf(reference.quote);
  const name = [type.code === 'UNKNOWN' ? 'văn bản' : type.vi, subject].join(' ').trim().split(' ').slice(0, longestSubject + 2).join(' ');
  const identity: DocumentIdentity = { type: type.code, number: null, symbol: null, name, issuer: body === null ? null : book.body(body), period: 'x' };
  return { key: documentKey(identity), identity, title: reference.quote.replace(/\s+/g, ' ').trim(), organ: organ === null ? null : book.body(organ) };
}

/** A chairman's directive is his committee's. */
function planIssuer(phrase: string | null, scope: Placed['identified']['scope']): { readonly body: Body | null; readonly organ: Body | null } {
  if (phrase === null) return { body: null, organ: null };
  const said = readBody(phrase, scope);
  return said === null ? { body: null, organ: null } : issuerOf({ symbol: null, phrase, scope, own: null });
}

/**
 * What a planned paper is about: the words behind “về”, else what is left of the quote.
 * @example subjectOf('ban hành Kế hoạch về việc trồng cây xanh') === 'trồng cây xanh'
 */
export function subjectOf(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').replace(/[“”"();:.]/g, '').trim();
  const behind = /(?:^| )(?:về việc|về|để) (.+)$/iu.exec(text)?.[1] ?? '';
  return behind.split(' ').slice(0, longestSubject).join(' ').replace(/,$/, '');
}

/** Two orders without a subject, or with subjects that share most of their words, ask for one paper. */
function sameSubject(known: PlannedDocument, draft: PlannedDocument): boolean {
  const kind = fold(documentType(draft.identity.type).vi).split(' ').length;
  const [a, b] = [known, draft].map(({ identity }) => new Set(fold(identity.name ?? '').replace(/[^a-z0-9 ]/g, '').split(' ').slice(kind).filter((word) => word.length > 1)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return true;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) >= enough;
}
