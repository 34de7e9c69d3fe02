import { readPrintedDay } from '../../domain/date.js';
import type { DocumentIdentity } from '../../domain/document-key.js';
import { documentType } from '../../domain/document-type.js';
import type { ReadCitation, ReadDocument, ReadIdentity } from '../../domain/reading.js';
import { readBody, type Body } from './body.js';
import { isLaw, namedAs, splitCode } from './code.js';
import { issuerOf, type Issuer } from './issuer.js';
import { periodOf } from './period.js';
import { scopeOf, nowhere, type Scope } from './scope.js';
import { symbolRow } from './symbol.js';

/** A paper that was read, as far as its own words tell which one it is. */
export interface Identified {
  readonly scope: Scope;
  readonly issuer: Issuer;
  readonly symbol: string | null;
  /** Its issuer is the body's own id until the graph says under which it knows that body. */
  readonly identity: DocumentIdentity;
}

/**
 * Which document a reading is of. One without a number is told apart by its title, else by its day or
 * the file together with the first words that the reading quotes: letters of one name and other words stay two.
 * @example identify(reading of 12-TB/TU, 'tb.txt').identity.period === '2020-2025'
 */
export function identify(document: ReadDocument, fileName: string): Identified {
  const { identity: read } = document;
  const symbol = read.symbol;
  const scope = scopeOfReading(document);
  const issuer = ownIssuer(read, scope);
  const year = read.code === null ? null : (splitCode(read.code)?.year ?? null);
  const name = read.number === null ? unnumbered(document, fileName) : null;
  const period = periodOf({ symbol, year, issuedOn: read.issuedOn ?? meetingOf(read), level: issuer.body?.level ?? null, issuer: read.issuer });
  return { scope, issuer, symbol, identity: { type: documentType(read.typeCode).code, number: read.number, symbol, name, issuer: issuer.body?.id ?? null, period } };
}

/**
 * The day of the meeting whose conclusions a paper tells: it stands for a lost date of issue as far as the series
 * goes, unless the year was ending.
 */
export function meetingOf({ title }: ReadIdentity): string | null {
  const day = readPrintedDay(/họp ngày (\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu.exec(title ?? '')?.[1] ?? '') ?? null;
  return day === null || day.slice(5, 7) === '12' ? null : day;
}

/** The letterhead goes before the symbol: it names the very body. Its organ stands apart. */
function ownIssuer(read: ReadIdentity, scope: Scope): Issuer {
  const { body, organ } = issuerOf({ symbol: read.symbol, phrase: read.issuer, scope, own: null });
  const acting = read.actingOrgan === null || body === null ? organ : organOf(read.actingOrgan, body, scope);
  return { body, organ: acting };
}

/** “Ban Thường vụ” of a letterhead is the committee's own. */
function organOf(organ: string, body: Body, scope: Scope): Body | null {
  const named = readBody(organ, scope);
  return named === null || named.parent?.id === body.id || named.level === 'central' ? named : readBody(`${organ} ${body.name}`, scope);
}

function scopeOfReading({ identity, citations, recipients, assignments }: ReadDocument): Scope {
  const row = symbolRow(identity.symbol);
  const issuer = identity.issuer === null ? null : readBody(identity.issuer, nowhere);
  const isCentral = row?.reach === 'country' || (issuer?.level === 'central' && issuer.place === null);
  const said = [...citations.flatMap(({ issuer: one }) => one ?? []), ...recipients.map(({ name }) => name), ...assignments.flatMap(({ leads, coordinators, chain }) => [...leads, ...coordinators, ...chain]).map((name) => name.replace(/ ?\([^()]*\)$/, ''))];
  return scopeOf(identity.issuer, identity.place, isCentral, said);
}

/** A slip is told apart by the intake number that it bears. */
function unnumbered(document: ReadDocument, fileName: string): string {
  const { identity: read, receipts } = document;
  const intake = read.typeCode === 'PXL' ? receipts.find(({ number }) => number !== null)?.number : undefined;
  if (intake !== undefined && intake !== null) return `${read.type ?? documentType(read.typeCode).vi} ${intake}`;
  if (read.title !== null && read.title.trim() !== '') return namedAs(read.title).name;
  const type = read.type ?? documentType(read.typeCode).vi;
  return [type, read.issuedOn ?? fileName, firstWords(document)].filter((part) => part !== '').join(' ');
}

/** Some words of what stands first among all that a reading quotes; empty when it quotes nothing. */
function firstWords({ recipients, citations, assignments }: ReadDocument): string {
  const [first] = [...recipients, ...citations, ...assignments].sort((a, b) => a.start - b.start || a.end - b.end);
  return (first?.quote ?? '').trim().split(/\s+/).slice(0, 6).join(' ');
}

/** What a mention says of the document that it means. */
export interface Wanted {
  readonly identity: DocumentIdentity;
  readonly organ: Body | null;
  readonly body: Body | null;
  readonly code: string | null;
  readonly issuedOn: string | null;
}

/**
 * The document that a mention means, as far as its words and the citing paper's place tell.
 * @example wantedBy({ code: '68/NQ-CP', issuedOn: '2021-07-01', … }, citing).identity → { number: '68', symbol: 'NQ-CP', issuer: 'chinh-phu', period: '2021', … }
 * @returns null when the words hold neither a number nor a name
 */
export function wantedBy(mention: Pick<ReadCitation, 'code' | 'name' | 'typeCode' | 'issuedOn' | 'issuer'>, citing: Pick<Identified, 'scope' | 'symbol' | 'issuer'>): Wanted | null {
  const type = documentType(mention.typeCode).code;
  const parts = mention.code === null ? null : splitCode(mention.code);
  if (parts === null && (mention.name ?? mention.code) === null) return null;
  const { name, year } = parts === null ? namedAs(mention.name ?? mention.code ?? '') : { name: null, year: parts.year };
  const symbol = parts?.symbol ?? null;
  const { body, organ } = isLaw(type) && parts === null
    ? { body: readBody('Quốc hội', nowhere), organ: null }
    : issuerOf({ symbol, phrase: mention.issuer, scope: citing.scope, own: { symbol: citing.symbol, issuer: citing.issuer.body } });
  const period = periodOf({ symbol, year, issuedOn: mention.issuedOn, level: body?.level ?? null, issuer: mention.issuer });
  return { identity: { type, number: parts?.number ?? null, symbol, name, issuer: body?.id ?? null, period }, organ, body, code: parts === null ? null : mention.code, issuedOn: mention.issuedOn };
}
