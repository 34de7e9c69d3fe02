import type { ReadCitation, ReadDocument, ReadReference } from '../domain/reading.js';
import { plain } from './plain.js';

/** More than this is no bundle but a collection: nobody encloses anybody. */
const largest = 60;

/** Papers of one file tell of each other: the cover cites the enclosure, the slip tells the date of what it lies on. */
export function bundled(documents: readonly ReadDocument[], original: string): readonly ReadDocument[] {
  if (documents.length < 2 || documents.length > largest) return documents;
  return documents.map((one, index) => withTransmission(withCode(one, documents, original), documents[index + 1], original));
}

/** A paper that lost its head is the one that its neighbours cite by kind and title. */
function withCode(one: ReadDocument, documents: readonly ReadDocument[], original: string): ReadDocument {
  const title = one.identity.title;
  if (one.identity.code !== null || title === null || one.identity.typeCode === 'PXL') return one;
  const naming = documents.filter((other) => other !== one).flatMap((other) => other.citations).filter((citation) => citation.code !== null && citation.typeCode === one.identity.typeCode);
  const code = naming.find((citation) => holds(original.slice(citation.end, citation.end + 400), title))?.code;
  if (code === undefined || code === null) return one;
  const mentions = naming.filter((citation) => citation.code === code);
  const [number, symbol] = [/^\d+/.exec(code)?.[0] ?? null, code.replace(/^\d+[-/](?:\d{4}\/)?/, '')];
  return {
    ...one,
    identity: { ...one.identity, code, number, symbol, issuedOn: one.identity.issuedOn ?? mostClaimed(mentions) },
    citations: one.citations.filter((citation) => citation.code !== code),
    warnings: [...one.warnings.filter((warning) => !/^its (?:number|day)/.test(warning)), `its number is printed nowhere: ${code} by ${String(mentions.length)} mentions in the same file`],
  };
}

/** True when most words of a title stand together behind a citation. */
function holds(text: string, title: string): boolean {
  const words = (value: string): readonly string[] => plain(value).match(/[a-z0-9]+/g) ?? [];
  const said = new Set(words(text));
  const own = words(title);
  return own.length >= 6 && own.filter((word) => said.has(word)).length / own.length >= 0.9;
}

/** The date that most mentions give; the earlier of two equals. */
function mostClaimed(mentions: readonly ReadCitation[]): string | null {
  const counts = new Map<string, number>();
  for (const { issuedOn } of mentions) if (issuedOn !== null) counts.set(issuedOn, (counts.get(issuedOn) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** A routing slip passes on the paper that lies under it. */
function withTransmission(one: ReadDocument, next: ReadDocument | undefined, original: string): ReadDocument {
  if (one.identity.typeCode !== 'PXL' || next === undefined || next.identity.code === null) return one;
  const own = original.slice(one.start, one.end);
  const at = Math.max(0, own.indexOf('Trích yếu'));
  const stop = own.indexOf('\n', at);
  const [start, end] = [one.start + at, stop === -1 ? one.end : one.start + stop];
  const passedOn: ReadReference = { what: 'ENCLOSED', relation: 'TRANSMITS', mode: null, to: [next.identity.code], typeCode: next.identity.typeCode, issuer: next.identity.issuer, cue: null, place: null, quote: original.slice(start, end), start, end };
  return { ...one, references: [...one.references, passedOn] };
}
