import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Database } from '../../src/graph/graph.js';
import type { Citation, Document } from '../../src/graphql/types.generated.js';
import { answered } from '../support/answered.js';
import { seededDatabase } from '../support/database.js';
import { readGold, type Gold } from '../support/gold.js';
import { foreign, missing } from '../support/gold-names.js';

/** The seed says what a careful reading by hand says: documents, mentions, recipients, cited papers. */
const gold = readGold();

let database: Database;
let held: readonly Document[];
beforeAll(async () => {
  database = await seededDatabase();
  const body = '{ __typename id name aliases ... on Person { posts } }';
  const { documents } = await answered(database, `{ documents(filter: { presence: [HELD] }, first: 100) { nodes {
    key code number symbol type { name } title issuedOn issuedOnPrecision issuedEarliest issuedLatest issuer { id name aliases } actingOrgan { id name aliases ... on Organization { parent { id } } }
    onBehalfOf ${body} signatures { name actor { name } } recipients { name purpose actors ${body} } receipts { by { name } number receivedOn } sources { name sha256 }
    citations { label kind mode isNumbered status place provision quote start end dateClaim document { key code title presence } documents { code presence } candidates { document { code } } via { code } source { name } }
  } } }`);
  held = documents?.nodes ?? [];
});
afterAll(() => database.close());

const isMention = (citation: Citation): boolean => citation.label?.startsWith('C') === true;

function compare({ documents, cited, textOf }: Gold): void {
  const codeOf = (id: string): string | null => documents.find((document) => document.id === id)?.code ?? null;
  const ours = (code: string | null): Document => {
    const found = held.filter((document) => (document.code ?? null) === code);
    expect(found).toHaveLength(1);
    return found[0] as Document;
  };

  describe.each(documents.map((expected) => [expected.id, expected.code, expected] as const))('%s, %s', (_, code, expected) => {
    it('is the same document', () => {
      const document = ours(code);
      const { type, number, symbol, date, dateBounds, signers, seedFile } = expected;
      expect(document).toMatchObject({ number, symbol, sources: [{ name: seedFile, sha256: createHash('sha256').update(textOf(seedFile)).digest('hex') }] });
      expect(document.type.name.toLowerCase()).toBe(type.toLowerCase());
      const [earliest, latest] = dateBounds ?? [date, date];
      expect(document).toMatchObject({ issuedOn: date, issuedOnPrecision: date !== null ? 'DAY' : dateBounds ? 'BOUNDED' : 'NONE', issuedEarliest: earliest, issuedLatest: latest });
      expect(document.signatures.map(({ name, actor }) => [name, actor?.name])).toEqual(signers.map((name) => [name, name]));
    });

    it('has the same title', () => {
      const title = ours(code).title ?? '';
      // Where the gold shortens, its words stand in the title in the same order.
      const isShortened = expected.subject.includes('…') || !title.startsWith(expected.subject.slice(0, 20));
      if (!isShortened) expect(title).toBe(expected.subject);
      else expect(title.toLowerCase()).toMatch(new RegExp(expected.subject.toLowerCase().split(/[ …]+/).join('.*')));
    });

    it('is issued by the same body, through the same organ, in the same voice', () => {
      const { issuer, actingOrgan, onBehalfOf } = ours(code);
      expect([issuer?.name, ...(issuer?.aliases ?? [])]).toContain(expected.issuer);
      if (expected.actingOrgan === null) expect(actingOrgan).toBeNull();
      else expect(actingOrgan).toMatchObject({ aliases: expect.arrayContaining([expected.actingOrgan]), parent: { id: issuer?.id } });
      const voice = expected.onBehalfOf ?? null;
      if (voice === null) expect(onBehalfOf).toBeNull();
      else expect(missing(voice, [{ name: onBehalfOf?.name ?? '', actor: onBehalfOf }])).toEqual([]);
    });

    it('cites the same documents in the same sense, with words that stand in the text', () => {
      const { citations } = ours(code);
      const text = textOf(expected.seedFile);
      const shown = citations.filter(isMention).map(({ label, kind, mode, place, provision, document, status, isNumbered, via, source }) => ({ label, kind, mode, place, provision, target: document?.code ?? document?.title, status, isNumbered, via: via?.code ?? null, source: source?.name }));
      expect(shown).toEqual(expected.citations.map((mention) => ({
        label: mention.id, kind: mention.relation, mode: mention.mode, place: mention.place, provision: mention.provision, target: mention.code ?? mention.name,
        status: 'RESOLVED', isNumbered: true, via: /^C(?:26|27|28|29|30)$/.test(mention.id) ? '779-BC/BCSĐ' : null, source: expected.seedFile,
      })));
      for (const { label, quote, start, end, dateClaim } of citations) {
        const span = [...expected.citations, ...expected.references].find(({ id }) => id === label);
        expect({ label, quote }).toEqual({ label, quote: text.slice(start ?? -1, end ?? -1) });
        expect({ label, within: (span?.start ?? Infinity) <= (start ?? -1) && (end ?? Infinity) <= (span?.end ?? -1) }).toEqual({ label, within: true });
        const printed = /ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(quote);
        if (label?.startsWith('C')) expect({ label, dateClaim }).toEqual({ label, dateClaim: printed === null ? null : [printed[3], printed[2], printed[1]].map((part) => part?.padStart(2, '0')).join('-') });
      }
    });

    it('makes the same unnumbered references', () => {
      const { citations } = ours(code);
      const others = citations.filter((citation) => !isMention(citation));
      expect(others.map(({ label, kind, place, isNumbered }) => ({ label, kind, place, isNumbered })).sort(byLabel)).toEqual(
        expected.references.map(({ id, place, relation }) => ({ label: id, kind: relation.split(' ')[0], place, isNumbered: false })).sort(byLabel),
      );
      for (const { id, refersTo } of expected.references) {
        const { documents: found, candidates, status } = others.find(({ label }) => label === id) as Citation;
        const meant = [...refersTo.matchAll(/\bD\d\b/g)].map(([nth]) => codeOf(nth));
        const guessed = /probably|maybe/.test(refersTo) ? (/probably.*|\d.*/.exec(refersTo)?.[0].match(/\d+(?=[/ –)]|$)/g) ?? []) : [];
        const planned = /^(?:planned|anticipated)/.test(refersTo);
        const named = /^\d+-TB\/TU/.exec(refersTo)?.[0];
        expect({ id, status, planned: found.some(({ presence }) => presence === 'PLANNED') }).toEqual({ id, status: meant.length > 0 || planned || named ? 'RESOLVED' : guessed.length > 0 ? 'AMBIGUOUS' : 'UNKNOWN', planned });
        if (!planned) expect({ id, found: found.map((document) => document.code) }).toEqual({ id, found: named === undefined ? meant : [named] });
        expect({ id, candidates: candidates.map(({ document }) => document.code?.split('/')[0]).sort() }).toEqual({ id, candidates: [...guessed].sort() });
      }
    });

    it('is sent to the same recipients for the same purposes', () => {
      const { recipients } = ours(code);
      expect(recipients.map(({ name, purpose }) => [name, purpose])).toEqual(expected.recipients.map(({ name, purpose }) => [name, purpose === '—' ? null : purpose]));
      const first = recipients.filter((_, row) => expected.recipients[row]?.block === 'Kính gửi').flatMap(({ actors }) => actors.map(({ id }) => id));
      for (const { name, actors } of recipients) {
        const bodies = actors.map((actor) => ({ name: actor.name, actor }));
        if (name === '(= Kính gửi)') expect(actors.map(({ id }) => id)).toEqual(first);
        else expect({ name, missing: missing(name, bodies), foreign: foreign(name, bodies) }).toEqual({ name, missing: [], foreign: [] });
      }
    });
  });

  it('keeps the intake of D2 as a receipt of D2', () => {
    const { receipt } = documents.find(({ id }) => id === 'D1') ?? {};
    expect(receipt).toBeDefined();
    expect(ours(receipt?.of ?? '').receipts).toEqual([{ by: { name: receipt?.by }, number: receipt?.number, receivedOn: receipt?.receivedOn }]);
    expect(held.filter(({ receipts }) => receipts.length > 0)).toHaveLength(1);
  });

  it('ties the same mentions together', () => {
    const keys = new Map<string, Set<string>>();
    const all = new Map(held.flatMap(({ citations }) => citations.map(({ label, document }) => [label, document?.key] as const)));
    for (const { id, key } of documents.flatMap(({ citations }) => citations)) keys.set(key, (keys.get(key) ?? new Set()).add(all.get(id) ?? ''));
    expect([...keys].filter(([, ofOurs]) => ofOurs.size !== 1)).toEqual([]);
    expect(new Set([...keys.values()].flatMap((ofOurs) => [...ofOurs])).size).toBe(keys.size);
  });

  it.each(cited.map((row) => [row.key, row] as const))('knows %s and who cites it', async (key, { type, issuer, date, citedBy, remark }) => {
    const [reference = ''] = key.split(/\||(?<=[^\d]) \(/);
    const { document } = await answered(database, `query ($reference: String!) { document(reference: $reference) { code title presence type { name } issuedOn issuedOnIsInferred citedByCount issuer { name aliases }
      actingOrgan { name aliases } onBehalfOf { name aliases } relations(direction: DOWNSTREAM, first: 100) { nodes { from { code } citations { label } } } } }`, { reference });
    expect(document).toMatchObject({ presence: remark.includes('in corpus') ? 'HELD' : 'STUB', type: { name: type.split(' (')[0]?.toLowerCase() } });
    expect(document?.code ?? document?.title).toBe(reference);
    const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
    if (day === undefined) expect(document?.issuedOn === null || document?.issuedOnIsInferred).toBe(true);
    else expect(document).toMatchObject({ issuedOn: day, issuedOnIsInferred: false });
    const [body = '', part] = issuer.split(' · ');
    const issuing = [{ name: '', actor: document?.issuer }];
    expect({ missing: missing(body, issuing), foreign: foreign(body, issuing) }).toEqual({ missing: [], foreign: [] });
    const [organ, isVoice] = [part?.replace('voice ', ''), part?.startsWith('voice ') === true];
    const tied = isVoice ? document?.onBehalfOf : document?.actingOrgan;
    if (organ === undefined) expect([document?.actingOrgan, document?.onBehalfOf]).toEqual([null, null]);
    else if (!organ.endsWith('?')) expect(missing(organ, [{ name: '', actor: tied }])).toEqual([]);
    const citing = [...citedBy.matchAll(/(D\d) \((\d)\)/g)].map(([, id = '', times]) => [codeOf(id), Number(times)] as const);
    const proved = new Map<string | null, number>();
    for (const { from, citations } of document?.relations.nodes ?? []) {
      const mentions = citations.filter(({ label }) => label?.startsWith('C')).length;
      if (mentions > 0) proved.set(from.code ?? null, (proved.get(from.code ?? null) ?? 0) + mentions);
    }
    expect(proved).toEqual(new Map(citing));
    expect(document?.citedByCount).toBe(citing.length);
  });

  it('holds as much: documents, mentions, references, assignments and recipients', async () => {
    const { coverage } = await answered(database, '{ coverage { held stubs planned citations unnumbered assignments earliest latest } }');
    const count = (of: (document: Gold['documents'][number]) => readonly unknown[]): number => documents.reduce((sum, document) => sum + of(document).length, 0);
    expect([count(({ citations }) => citations), count(({ references }) => references), count(({ assignments }) => assignments), count(({ recipients }) => recipients)]).toEqual([51, 29, 163, 85]);
    expect(coverage).toEqual({ held: 8, stubs: 32, planned: 3, citations: 51, unnumbered: 29, assignments: 163, earliest: '2020-03-31', latest: '2021-09-24' });
    expect(held.reduce((sum, { recipients }) => sum + recipients.length, 0)).toBe(85);
  });
}

function byLabel(a: { readonly label?: string | null | undefined }, b: { readonly label?: string | null | undefined }): number {
  return (a.label ?? '').localeCompare(b.label ?? '');
}

if (gold === null) it('has no gold to be compared with', () => expect(gold).toBeNull());
else compare(gold);
