import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import type { Assignee, Assignment, Due } from '../../src/graphql/types.generated.js';
import { answered } from '../support/answered.js';
import { seededDatabase } from '../support/database.js';
import { readGold, type Gold, type GoldAssignment } from '../support/gold.js';
import { foreign, missing } from '../support/gold-names.js';

/** The seed says who must do what by when as a careful reading by hand says it. */
const gold = readGold();

let database: Database;
let tasks: ReadonlyMap<string, Assignment>;
/** Ids of tasks in the order of the text, by document. */
const orders = new Map<string, readonly string[]>();
const recipients = new Map<string, readonly string[]>();

const body = '{ __typename id name aliases ... on Person { posts } }';
const party = `{ name post actor ${body} }`;

beforeAll(async () => {
  database = await seededDatabase();
  const { documents } = await answered(database, `{ documents(filter: { presence: [HELD] }, first: 100) { nodes { code recipients { actors { id } } assignments(first: 100) { totalCount nodes {
    id place kind modality start end summary quote leadIsInherited leads ${party} chain ${party} coordinators ${party} assigner ${party} roles { role name actor ${body} }
    due { text on isExclusive isBestEffort from until duration recurrence condition event urgency } state derivedFrom { id } produces { presence } document { code }
  } } } } }`);
  const all = documents?.nodes ?? [];
  for (const { code, assignments, recipients: lines } of all) {
    if (code == null) continue;
    orders.set(code, assignments.nodes.map(({ id }) => id));
    recipients.set(code, lines.flatMap(({ actors }) => actors.map(({ id }) => id)));
  }
  tasks = new Map(all.flatMap(({ assignments }) => assignments.nodes.map((task) => [task.id, task] as const)));
});
afterAll(() => database.close());

const named = (parties: readonly Assignee[]): readonly { readonly name: string; readonly post: string | null | undefined; readonly actor: Assignee['actor'] }[] => parties.map(({ name, post, actor }) => ({ name, post, actor }));
const ids = (parties: readonly Pick<Assignee, 'actor'>[]): readonly string[] => parties.map(({ actor }) => actor?.id ?? '');
const ours = (id: string): Assignment => tasks.get(id) as Assignment;

/** What fits in no way between a list of parties and the gold's words for it. */
function misfit(words: string | null, parties: readonly Assignee[]): unknown {
  if (words === null || parties.length === 0) return words === null && parties.length === 0 ? null : { words, parties: named(parties) };
  const [lacks, wrong] = [missing(words, named(parties)), foreign(words, named(parties))];
  return lacks.length === 0 && wrong.length === 0 ? null : { words, lacks, wrong };
}

/** Tasks that “(inherited from A495-02, -03)” names, in full. */
function inheritedFrom(lead: string): readonly string[] {
  const [, source = ''] = /^\(inherited from ([^)]*)\)/.exec(lead) ?? [];
  const prefix = /^[A-Z]\d+/.exec(source)?.[0] ?? '';
  return [...source.matchAll(/-(\d+)/g)].map(([, nth]) => `${prefix}-${nth ?? ''}`);
}

/** The gold's notes on time and what each wants of a due: the words found are given to the check. */
const timeNotes: readonly (readonly [RegExp, (due: Due, found: RegExpExecArray) => boolean])[] = [
  [/(?:\bdue|\buntil) (\d{4}-\d\d-\d\d)/, (due, [, day]) => due.on === day && !due.isExclusive],
  [/^before (\d{4}-\d\d-\d\d)/, (due, [, day]) => due.on === day && due.isExclusive],
  [/best effort/, (due) => due.isBestEffort],
  [/^window (\S+)…(\S+)/, (due, [, first = '', last = '']) => due.from?.startsWith(first) === true && due.until?.startsWith(last) === true],
  [/(?:in force|effective|^) ?from (2\d{3}\S*)|effective (\S+)/, (due, [, a, b]) => due.from?.startsWith(a ?? b ?? '') === true],
  [/after 2021-09-18 … end 2021/, (due) => due.from?.startsWith('2021-09-19') === true && due.until?.startsWith('2021-12-31') === true],
  [/within (\d+) h/, (due, [, hours]) => due.duration === `PT${hours ?? ''}H`],
  [/same day/, (due) => due.duration === 'P1D'],
  [/15-day/, (due) => due.duration === 'P15D'],
  [/every (\d)(?:[–-](\d))? days/, (due, [, least, most]) => due.recurrence?.startsWith(most === undefined ? `${least ?? ''} ngày` : `${least ?? ''}-${most} ngày`) === true],
  [/≥(\d)/, (due, [, times]) => due.recurrence?.includes(`ít nhất ${times ?? ''} lần`) === true],
  [/\bdaily\b|recurring|24\/7/, (due) => (due.recurrence ?? '') !== ''],
  [/21:00/, (due) => due.recurrence?.includes('21 giờ') === true],
  [/event|before pupils|after P1|\(implied\)/, (due) => (due.event ?? '') !== '' && due.on === null],
  [/condition|"theo /, (due) => (due.condition ?? '') !== ''],
  [/"(khẩn trương|ngay|sớm|kịp thời|thần tốc)"/, (due, [, word]) => due.urgency === word],
  [/"(thường xuyên|định kỳ)"/, (due, [, word]) => due.recurrence === word],
];

function compare({ documents }: Gold): void {
  describe.each(documents.filter(({ assignments }) => assignments.length > 0).map((expected) => [expected.code ?? '', expected] as const))('%s', (code, { assignments, assigner = '', recipients: lines }) => {
    const all = (project: (task: Assignment, expected: GoldAssignment) => unknown): readonly unknown[] => assignments.map((expected) => [expected.id, project(ours(expected.id), expected)]);
    const none = assignments.map(({ id }) => [id, null]);

    it('orders the same tasks in the same order, each at its place and of its kind', () => {
      expect(orders.get(code)).toEqual(assignments.map(({ id }) => id));
      expect(all(({ place, kind, start, end, document, state }) => ({ place, kind, start, end, code: document.code, state }))).toEqual(
        assignments.map(({ id, place, kind, start, end }) => [id, { place, kind: kind.toUpperCase(), start, end, code, state: 'UNKNOWN' }]),
      );
    });

    it('tells each task in words of its own', () => {
      const copied = assignments.filter(({ id, quote }) => {
        const summary = ours(id).summary ?? '';
        return summary.split(' ').length < 3 || quote.includes(summary);
      });
      expect(copied.map(({ id }) => id)).toEqual([]);
    });

    it('names the same assigner', () => {
      expect(all(({ assigner: ours }) => missing(assigner.replace(/\(thông báo bởi.*/, ''), named(ours)))).toEqual(assignments.map(({ id }) => [id, []]));
    });

    it('names the same leads, and tells which are inherited', () => {
      expect(all(({ leadIsInherited }) => leadIsInherited)).toEqual(assignments.map(({ id, lead }) => [id, lead?.startsWith('(inherited') === true]));
      expect(all(({ leads }, { lead }) => {
        if (lead?.endsWith('(Kính gửi)')) return JSON.stringify(ids(leads)) === JSON.stringify(recipients.get(code)?.slice(0, lines.filter(({ block }) => block === 'Kính gửi').length)) ? null : ids(leads);
        const sources = inheritedFrom(lead ?? '');
        const wanted = sources.flatMap((source) => ids(ours(source).leads));
        if (sources.length > 0 && JSON.stringify(wanted) !== JSON.stringify(ids(leads))) return { wanted, got: ids(leads) };
        const rest = lead?.replace(/^\(inherited[^)]*\) ?/, '') ?? null;
        return rest === '' ? null : misfit(rest, leads);
      })).toEqual(none);
    });

    it('names the same chain of command, from its head to its end, leads in it', () => {
      expect(all(({ chain, leads }, expected) => {
        if (expected.chain === null || chain.length === 0) return expected.chain === null && chain.length === 0 ? null : { wanted: expected.chain, got: ids(chain) };
        const absent = ids(leads).filter((lead) => !ids(chain).includes(lead));
        const below = chain.filter(({ actor }) => !ids(leads).includes(actor?.id ?? ''));
        const steps = expected.chain.split('→').filter((step) => step.trim() !== '');
        // Each step of the gold begins below the one before.
        const places = steps.map((step) => chain.findIndex((link) => foreign(step, named([link])).length === 0));
        const isOrdered = places.every((place, nth) => place >= 0 && (nth === 0 || place > (places[nth - 1] ?? Infinity)));
        const [lacks, wrong] = [missing(expected.chain, named(chain)), foreign(expected.chain, named(below))];
        return absent.length + lacks.length + wrong.length === 0 && isOrdered ? null : { chain: expected.chain, absent, lacks, wrong, places };
      })).toEqual(none);
    });

    it('names the same coordinators', () => {
      expect(all(({ coordinators }, expected) => misfit(expected.coordinators, coordinators))).toEqual(none);
    });

    it('names the same other roles', () => {
      expect(all(({ roles }, expected) => {
        if (expected.roles === null || roles.length === 0) return expected.roles === null && roles.length === 0 ? null : expected.roles;
        const lacks = missing(expected.roles, roles.map(({ role, name, actor }) => ({ name, actor, post: role })));
        const wrong = roles.filter(({ role }) => missing(role, [{ name: expected.roles ?? '' }]).length > 0).map(({ role }) => role);
        return lacks.length + wrong.length === 0 ? null : { roles: expected.roles, lacks, wrong };
      })).toEqual(none);
    });

    it('tells when each task is due, where the text does', () => {
      expect(all(({ due }) => due != null)).toEqual(assignments.map(({ id, due }) => [id, due !== null]));
      expect(all(({ due }, expected) => {
        if (due == null || expected.due === null) return null;
        const words = expected.due;
        const unmet = timeNotes.filter(([note, holds]) => {
          const found = note.exec(words);
          return found !== null && !holds(due, found);
        });
        const told = JSON.stringify(due);
        const dates = [...words.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].filter(([iso, year, month, day]) => !told.includes(iso) && !told.includes(`${Number(day)}/${Number(month)}/${year ?? ''}`) && !words.includes(`after ${iso}`));
        const isInvented = due.on != null && !words.includes(due.on);
        const isWordless = due.text === '' || timeNotes.every(([note]) => !note.test(words)) && !words.startsWith('—');
        return unmet.length + dates.length === 0 && !isInvented && !isWordless ? null : { words, due, unmet: unmet.map(([note]) => note.source), dates: dates.map(([iso]) => iso), isInvented, isWordless };
      })).toEqual(none);
    });

    it('carries down the same higher tasks and orders the same papers', () => {
      expect(all(({ derivedFrom }) => derivedFrom.map(({ id }) => id))).toEqual(assignments.map(({ id, parent }) => [id, parent === null ? [] : [parent]]));
      expect(all(({ produces }) => produces.map(({ presence }) => presence))).toEqual(assignments.map(({ id, task }) => [id, /\(P\d\)/.test(task) ? ['PLANNED'] : []]));
    });
  });

  it('reports to exactly those whom the gold names behind “báo cáo →”', async () => {
    const wanted = documents.flatMap(({ assignments }) => assignments).filter(({ roles }) => /báo cáo:? →/.test(roles ?? '')).flatMap(({ id }) => ours(id).roles.filter(({ role }) => role === 'báo cáo').map(({ actor }) => `${id} → ${actor?.id ?? ''}`));
    const told = new Set([...tasks.values()].flatMap(({ roles }) => roles.filter(({ role }) => role === 'báo cáo').map(({ actor }) => actor?.id ?? '')));
    const got: string[] = [];
    for (const actor of told) {
      const { assignments } = await answered(database, 'query ($actor: String) { assignments(filter: { actor: $actor, role: REPORTS_TO }, first: 100) { nodes { id } } }', { actor });
      got.push(...(assignments?.nodes.map(({ id }) => `${id} → ${actor}`) ?? []));
    }
    expect(wanted.length).toBeGreaterThan(5);
    expect(got.sort()).toEqual(wanted.sort());
  });
}

if (gold === null) it('has no gold to be compared with', () => expect(gold).toBeNull());
else compare(gold);
