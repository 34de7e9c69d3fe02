import { describe, expect, test } from '@jest/globals';
import { beginsBody } from '../../../src/extract/bodies.js';
import { headWords, verbs } from '../../../src/extract/body-words.js';
import { dueOf } from '../../../src/extract/due.js';
import { isDecision } from '../../../src/extract/gates.js';
import { columnHeads, labelForms, taskColumns } from '../../../src/extract/labelled.js';
import { labelOf, shortForms } from '../../../src/extract/labels.js';
import { orderAt, orderWords } from '../../../src/extract/orders.js';
import { cutSigns, piecesOf } from '../../../src/extract/pieces.js';
import { referenceForms } from '../../../src/extract/reference-forms.js';
import { cuesBehind, relationCues } from '../../../src/extract/relation-cues.js';
import { relationOf } from '../../../src/extract/relations.js';
import { isBareImperative } from '../../../src/extract/sentences.js';
import { timeForms } from '../../../src/extract/time-forms.js';
import { bare, readBody } from '../../support/directive.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const nobodysVoice = (): boolean => false;

describe('a cue of a relation', () => {
  const rows = relationCues.flatMap(({ example, relation, mode, regions }) => (regions ?? ['ORDER' as const]).map((region) => [example, region, relation, mode ?? null] as const));

  test.each(rows)('%j in %s tells %s, %s', (example, region, relation, mode) => {
    expect(relationOf(example, '', region, -1)).toMatchObject({ relation, mode });
  });

  test.each(relationCues)('$example fits its own row', ({ example, pattern }) => expect(example.toLowerCase()).toMatch(pattern));

  test.each(cuesBehind)('$example behind a citation tells $relation', ({ example, relation }) => {
    expect(relationOf('Kể từ hôm nay, ', example, 'ORDER', -1)).toMatchObject({ relation, mode: null, cue: expect.any(String) });
  });
});

describe('words that point at papers without naming one', () => {
  test.each(referenceForms)('$example is a $what', ({ example, what, relation }) => {
    const { references } = readBody(`1. Thực hiện Thông báo số 7/TB-UBND ngày 03/01/2031 của Ủy ban nhân dân tỉnh.\n2. Các sở, ngành ${example}.`);
    expect(references.map((one) => one.what)).toEqual([what]);
    if (relation !== undefined) expect(references[0]?.relation).toBe(relation);
    if (what === 'BACK') expect(references[0]?.to).toEqual(['7/TB-UBND']);
  });

  test.each(referenceForms)('$example is read by its own row', ({ example, pattern }) => {
    expect(referenceForms.find((form) => [...example.matchAll(form.pattern)].length > 0)?.pattern).toBe(pattern);
  });
});

describe('a way of saying when', () => {
  test.each(timeForms)('$example is $yields', ({ example, yields }) => {
    expect(dueOf(example, 2031)).toMatchObject(yields);
    expect(dueOf(capital(example), 2031)).toMatchObject(yields);
  });

  test.each(timeForms)('$example says nothing more', ({ example, yields }) => {
    const { text, isExclusive, isBestEffort, ...said } = dueOf(example, 2031) ?? {};
    const { isExclusive: isBefore = false, ...wanted } = yields;
    expect([text === undefined || example.includes(text), isBestEffort, isExclusive]).toEqual([true, false, isBefore]);
    expect(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))).toEqual(wanted);
  });
});

describe('a word that hands a task to somebody', () => {
  test.each(orderWords)('$example … is $modality', ({ word, modality, example }) => {
    const text = `${example} rà soát các trạm đo mưa.`;
    const order = orderAt(text, 0, text.length, nobodysVoice);
    expect(order).toMatchObject({ modality, verb: 'rà soát', predicate: example.length + 1 });
    expect(order?.levels.flat().join(', ').toLowerCase()).toBe(example.slice(word.length + 1).toLowerCase());
  });

  test.each(orderWords)('$word is not hidden by a shorter row before it', ({ word }) => {
    expect(orderWords.find((row) => word.startsWith(row.word))?.word).toBe(word);
  });
});

describe('a body, an office-holder or a set', () => {
  test.each(headWords)('$example begins like one, by its own row', ({ pattern, example }) => {
    expect(beginsBody(`${example} rà soát`, 0)).toBe(true);
    expect(`${example} rà soát`).toMatch(new RegExp(`^(?:${pattern})`, 'iu'));
  });

  test.each(headWords)('Giao $example … hands it the task', ({ example }) => {
    const [task] = readBody(`1. Giao ${example} rà soát các trạm đo mưa ven sông.`).assignments;
    expect(task?.leads.map(bare).join(', ')).toBe(bare(example));
  });
});

describe('a verb of doing', () => {
  const imperatives = verbs.filter((verb) => verb !== 'căn cứ');

  test.each(imperatives)('%s alone orders', (verb) => expect(isBareImperative(`${capital(verb)} mọi trạm đo mưa ven sông`)).toBe(true));

  test.each(imperatives.filter((verb) => !isDecision(verb)))('%s under a chapeau orders those whom it names', (verb) => {
    const { assignments } = readBody(`Ủy ban nhân dân tỉnh yêu cầu Sở Tài chính thực hiện các nhiệm vụ sau:\n1. Hoàn thành việc lắp máy đo mưa.\n2. ${capital(verb)} mọi trạm đo mưa ven sông.`);
    expect(assignments.map(({ leads, leadIsInherited }) => [leads.map(bare), leadIsInherited])).toEqual([[['Sở Tài chính'], true], [['Sở Tài chính'], true]]);
  });

  test.each(verbs)('%s ends the subject before it', (verb) => {
    const text = `Giao Sở Tài chính ${verb} mọi trạm đo mưa.`;
    expect(orderAt(text, 0, text.length, nobodysVoice)).toMatchObject({ levels: [['Sở Tài chính']], verb });
  });

  test('no row stands twice', () => expect(verbs.filter((verb, index) => verbs.indexOf(verb) !== index)).toEqual([]));
});

describe('a sign that a clause is a task of its own', () => {
  test.each(cutSigns)('$name: $example', ({ example, applies }) => {
    const halves = example.split('| ');
    const text = halves.join('');
    const unit = { start: 0, end: text.length, kind: 'PLAIN' as const, label: '', parent: undefined, children: [], place: '' };
    const isVoice = (name: string): boolean => name.startsWith('Ủy ban nhân dân tỉnh');
    expect(piecesOf(text, unit, isVoice, true).map(({ start, end }) => text.slice(start, end))).toEqual(halves);
    const at = (halves[0] ?? '').length;
    expect(applies({ text, at, end: text.length, joint: (halves[0] ?? '').trim().slice(-1), unit, isVoice, inherits: true })).toBe(true);
  });
});

describe('a labelled line of a plan', () => {
  test.each(labelForms)('$example tells $tells', ({ tells, example }) => {
    const [task] = readBody(`1. Lập danh mục các trạm đo mưa\n${tells === 'LEADS' ? '' : '- Chủ trì: Sở Nội vụ.\n'}- ${example}.`).assignments;
    const told = example.slice(example.indexOf(':') + 2);
    expect(tells === 'LEADS' ? task?.leads.map(bare) : tells === 'COORDINATORS' ? task?.coordinators.map(bare) : [task?.due?.text]).toEqual([told]);
  });

  test.each(labelForms)('$example is read by its own row', ({ example, pattern }) => expect(labelForms.find((form) => form.pattern.test(example))?.pattern).toBe(pattern));
});

describe('the head of a column of tasks', () => {
  const cells = { leads: 'Chủ trì', task: 'Nhiệm vụ', coordinators: 'Phối hợp', time: 'Thời hạn' };
  const rows = columnHeads.flatMap(({ column, examples }) => examples.map((example) => [example, column] as const));

  test.each(rows)('%s: %s', (example, column) => {
    const heads = ['TT', ...Object.values({ ...cells, [column]: example })];
    expect(taskColumns(heads)).toEqual({ leads: 1, task: 2, coordinators: 3, time: 4 });
  });

  test('without who leads or what is none', () => expect([taskColumns(['TT', 'Nhiệm vụ', 'Thời hạn']), taskColumns(['TT', 'Chủ trì', 'Thời hạn'])]).toEqual([undefined, undefined]));
});

describe('a usual short form', () => {
  test.each(shortForms)('%s is put behind it as %s', (long, short) => expect(labelOf(long, null)).toBe(`${long} (${short})`));

  test('no name has two', () => expect(shortForms.map(([long]) => long).filter((long, index, all) => all.indexOf(long) !== index)).toEqual([]));
});
