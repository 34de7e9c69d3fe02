import { describe, expect, test } from '@jest/globals';
import { clean } from '../../../src/extract/clean.js';
import { flowOf } from '../../../src/extract/flow.js';
import { linesOf } from '../../../src/extract/lines.js';
import { paper, readBody } from '../../support/directive.js';
import { readText } from '../../../src/extract/read.js';

/** The paragraphs that the lines of a text make. */
function paragraphs(text: string): readonly string[] {
  const mapped = clean(text);
  const flow = flowOf(mapped, linesOf(mapped));
  return flow.paragraphs.map(({ start, end }) => flow.text.slice(start, end));
}

const wrapped = 'Trạm đo mưa ở đầu nguồn gửi số liệu mười lăm phút một lần về máy\nchủ của Sở, máy chủ tự so với ngưỡng báo động và gọi người trực ban\nkhi nước dâng quá nhanh trong đêm.';

describe('lines that a page cut are joined', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['hard wraps in the middle of a sentence', wrapped, [wrapped.replaceAll('\n', ' ')]],
    ['a page number between two halves', wrapped.replace('về máy\n', 'về máy\n\n- 4 -\n\n'), [wrapped.replaceAll('\n', ' ')]],
    ['a page break between two halves', wrapped.replace('về máy\n', 'về máy\n--- PAGE BREAK ---\n'), [wrapped.replaceAll('\n', ' ')]],
    ['a seal between two halves', wrapped.replace('về máy\n', 'về máy\nThời gian ký: 01.02.2031 10:11:12 +07:00\n'), [wrapped.replaceAll('\n', ' ')]],
    ['many blanks between words', 'Sở   Tài chính  lập     dự toán', ['Sở Tài chính lập dự toán']],
    ['a new marker', '1. Lập dự toán\n2. Mua máy đo\na) Chọn thầu\n- Ký hợp đồng', ['1. Lập dự toán', '2. Mua máy đo', 'a) Chọn thầu', '- Ký hợp đồng']],
    ['a new ground', 'Căn cứ Luật Giá;\nCăn cứ Luật Thống kê;', ['Căn cứ Luật Giá;', 'Căn cứ Luật Thống kê;']],
    ['a new article', 'Điều 1. Lập dự toán\nĐiều 2. Mua máy đo', ['Điều 1. Lập dự toán', 'Điều 2. Mua máy đo']],
    ['a small letter behind a line without an end', 'Giao Sở Tài chính\nlập dự toán', ['Giao Sở Tài chính lập dự toán']],
    ['a line of a table', '1 | Lập dự toán | Sở Tài chính\n2 | Mua máy đo | Sở Y tế', ['1 | Lập dự toán | Sở Tài chính', '2 | Mua máy đo | Sở Y tế']],
  ])('%s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected));
});

/** Numbered paragraphs of a web page that cuts the first line of each short. */
const cutShort = (count: number): string => Array.from({ length: count }, (_, index) => `${String(index + 1)}. Đề nghị Trạm đo mưa\nở đầu nguồn số ${String(index + 1)} gửi số liệu.`).join('\n');

describe('a web page that cuts first lines short', () => {
  const mixed = `${cutShort(5)}\n6. Đề nghị Ủy ban Mặt trận\nTổ quốc vận động người trực.`;

  test('is known by the small letters that go on', () => expect(paragraphs(mixed).at(-1)).toBe('6. Đề nghị Ủy ban Mặt trận Tổ quốc vận động người trực.'));

  test.each([
    ['four such paragraphs', mixed.replace(/^1\..*\n.*\n/u, '')],
    ['headings with paragraphs of their own', `${cutShort(5)}\n${'6. Sở Y tế\nKhám bệnh cho người trực.\n'.repeat(5)}6. Đề nghị Ủy ban Mặt trận\nTổ quốc vận động người trực.`],
  ])('is not told by %s', (_, text) => expect(paragraphs(text).at(-1)).toBe('Tổ quốc vận động người trực.'));
});

describe('lines in rules', () => {
  test.each([['___ Lập dự toán ___', 'Lập dự toán'], ['| Lập dự toán |', 'Lập dự toán'], ['_____', undefined]])('%s is %s', (text, expected) => expect(paragraphs(text)[0]).toBe(expected));
});

describe('what a page cut is read whole', () => {
  const whole = '1. Thực hiện Quyết định số 88/2030/QĐ-UBND ngày 04/5/2030 của Ủy ban nhân dân tỉnh, Sở Y tế chủ trì khám bệnh cho người trực trạm trước ngày 30/6/2031.';

  test.each([
    ['behind “số”', 'Quyết định số ', 'Quyết định số\n'],
    ['behind the hyphen of a symbol', '88/2030/QĐ-', '88/2030/QĐ-\n'],
    ['before the hyphen of a symbol', '88/2030/QĐ', '88/2030/QĐ\n'],
    ['behind the slash of a symbol', '88/2030/', '88/2030/\n'],
    ['behind “ngày”', 'ngày 04/5/2030', 'ngày\n04/5/2030'],
    ['behind “của”', 'của Ủy ban', 'của\nỦy ban'],
    ['within the issuer', 'Ủy ban nhân dân tỉnh', 'Ủy ban\nnhân dân tỉnh'],
    ['at a page break', 'ngày 04/5/2030', 'ngày 04/5/2030\n\n- 3 -\n\n'],
  ])('%s', (_, from, to) => {
    const { citations } = readBody(whole.replace(from, to));
    expect(citations.map(({ code, issuedOn, issuer }) => [code, issuedOn, issuer])).toEqual([['88/2030/QĐ-UBND', '2030-05-04', 'Ủy ban nhân dân tỉnh']]);
  });

  test('CRLF, form feeds and NULs change no fact', () => {
    const text = paper({ body: whole });
    const facts = (one: string): unknown => readText(one).documents.map(({ identity, citations, assignments }) => [identity, citations.map(({ code, relation }) => [code, relation]), assignments.map(({ leads, dueOn }) => [leads, dueOn])]);
    for (const other of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), text.replaceAll(' ', '\u00a0'), text.normalize('NFD'), text.replace('\n\n1.', '\f\n1.'), text.replaceAll('Y tế', 'Y\u0000tế')]) expect(facts(other)).toEqual(facts(text));
  });
});
