import type { DocumentFacts, ReceiptFacts, RecipientFacts, SignatureFacts } from '../../domain/facts.js';
import type { ReadRecipient } from '../../domain/reading.js';
import { fold } from '../../domain/text.js';
import type { ActorBook } from '../actor-book.js';
import { readPerson } from '../reading/person.js';
import { readBody } from '../reading/body.js';
import type { Placed } from './read.js';

type Head = Pick<DocumentFacts, 'actingOrgan' | 'onBehalfOf' | 'signatures' | 'recipients' | 'receipts'>;

/** Who acted, for whom, who signed, to whom it went, who received it. */
export function headFacts({ document, identified }: Placed, book: ActorBook): Head {
  const { scope, issuer } = identified;
  const { identity: read } = document;
  return {
    actingOrgan: issuer.organ === null ? null : book.body(issuer.organ),
    onBehalfOf: read.onBehalfOf === null ? null : (book.actor(read.onBehalfOf, scope)?.actor ?? null),
    signatures: read.signers.flatMap(({ name, title, authority }): readonly SignatureFacts[] => {
      const post = title === null ? [] : [issuer.body === null || title.length > 30 ? title : `${title} ${issuer.body.name}`];
      const person = readPerson(`đồng chí ${name}`);
      return person === null ? [] : [{ name, capacity: [authority, title].filter((part) => part !== null).join(' · ') || null, actor: book.person({ ...person, posts: /^(?:T\/?L|TUQ)/.test(authority ?? '') && title !== null ? [title] : post }, scope) }];
    }),
    recipients: recipientFacts(document.recipients, (name) => book.actor(name, scope)?.actor),
    receipts: document.receipts.flatMap(({ by, number, receivedOn }): readonly ReceiptFacts[] => {
      const body = by === null ? null : readBody(by, scope);
      return body === null ? [] : [{ by: book.body(body), number, receivedOn, note: null }];
    }),
  };
}

/** “Như trên” is everyone whom the paper addresses; “Lưu: VT” is where a copy lies, and nobody. */
function recipientFacts(lines: readonly ReadRecipient[], actorOf: (name: string) => string | undefined): readonly RecipientFacts[] {
  const addressees = [...new Set(lines.filter(({ block, name }) => block === 'ADDRESSEE' && !isBack(name)).flatMap(({ name }) => actorOf(name) ?? []))];
  return lines.flatMap(({ name, purpose }) => {
    if (/^(?:luu|vt|van thu)(?:[:,. ]|$)/.test(fold(name))) return [];
    const one = isBack(name) ? undefined : actorOf(name);
    const actors = isBack(name) ? addressees : one === undefined ? [] : [one];
    return actors.length === 0 ? [] : [{ name, purpose, actors }];
  });
}

function isBack(name: string): boolean {
  return /^nhu (?:tren|kinh gui|dieu)/.test(fold(name));
}
