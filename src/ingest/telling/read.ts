import type { DocumentIdentity } from '../../domain/document-key.js';
import type { ReadDocument } from '../../domain/reading.js';
import type { ActorBook } from '../actor-book.js';
import type { ReadFile } from '../read-file.js';
import { readPlace } from '../reading/place.js';
import { identify, wantedBy, type Identified, type Wanted } from '../reading/identity.js';
import type { Slot } from '../shelf.js';
import { fingerprintOf } from './fingerprint.js';

/** One document of one file, known as far as its words and the actors tell. */
export interface Read {
  readonly file: ReadFile;
  readonly document: ReadDocument;
  readonly fingerprint: string;
  readonly identified: Identified;
}

/** A document that was read, in its place on the shelf. */
export interface Placed extends Read {
  readonly slot: Slot;
}

/** Who issued it becomes an actor's id; a known issuer tells the province round it, too. */
export function withActors(file: ReadFile, document: ReadDocument, book: ActorBook): Read {
  const identified = identify(document, file.name);
  const { body } = identified.issuer;
  const issuer = body === null ? null : book.body(body);
  const province = issuer === null ? null : (book.known(issuer)?.province ?? null);
  const above = province === null || identified.scope.own?.level === 'province' || identified.scope.isCentral ? identified.scope.above : readPlace(province);
  return { file, document, fingerprint: fingerprintOf(file, document), identified: { ...identified, scope: { ...identified.scope, above }, identity: { ...identified.identity, issuer } } };
}

/** What a mention means, its issuer as an actor's id. */
export function wantedWithActors(mention: Parameters<typeof wantedBy>[0], { identified }: Read, book: ActorBook): (Wanted & { readonly identity: DocumentIdentity }) | null {
  const wanted = wantedBy(mention, identified);
  return wanted === null ? null : { ...wanted, identity: { ...wanted.identity, issuer: wanted.body === null ? null : book.body(wanted.body) } };
}
