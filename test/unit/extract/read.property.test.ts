import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reading, Span } from '../../../src/domain/reading.js';
import { readText } from '../../../src/extract/read.js';

/** Pieces of directives and of what scans leave between them; joined they make texts that a reader half knows. */
const fragments = [
  'ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n', 'ĐẢNG CỘNG SẢN VIỆT NAM\n', 'TỈNH ỦY NAM ĐỊNH\n*\n', 'Số: 63/KH-UBND\n', 'Số 31 - TB/TU', 'Luật số: 77/2031/QH17',
  'Nam Định, ngày 10 tháng 02 năm 2031\n', '\nQUYẾT ĐỊNH\n', '\nKẾ HOẠCH\nTrồng cây\n', 'CÔNG ĐIỆN', 'V/v thực hiện Kế hoạch số 7/KH-UBND', 'Kính gửi:\n- Sở Y tế;\n', 'PHIẾU XỬ LÝ VĂN BẢN ĐẾN\nSố văn bản đến: 812\n',
  'Căn cứ Luật Giá ngày 20/6/2023;\n', 'Căn cứ Nghị định số 41/2029/NĐ-CP ngày 02/2/2029 của Chính phủ;\n', 'Theo đề nghị của Sở Tài chính tại Tờ trình số 33/TTr-STC', 'QUYẾT ĐỊNH:\n', 'Điều 1. ', 'Điều 2. Trách nhiệm của Sở Y tế\n', 'Chương II', 'Mục 3',
  '\n1. ', '\n2.1. ', '\na) ', '\n- ', '\n+ ', '\nII. ', '\n(2) ', 'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh ', 'các Bộ: Y tế, Tài chính', 'yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n', 'Phân công đồng chí Phạm Văn Sinh, Phó Chủ tịch ',
  'rà soát các trạm đo mưa', ' trước ngày 15/9/2031', ' hằng tuần.', ' từ ngày 08/9 đến ngày 18/9', 'bãi bỏ ', 'sửa đổi, bổ sung ', 'theo ', 'của ', 'các Công điện: số 4/CĐ-TTg, số 5/CĐ-TTg của Thủ tướng Chính phủ', 'khoản 2 Điều 7 ', 'Luật Đê điều', 'nêu trên', '(gửi kèm)',
  'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n', 'KT. CHỦ TỊCH\nPhạm Văn Sinh\n', 'PHỤ LỤC\n', 'Mẫu số 2\n', 'TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn\n', '1 | Mua máy | Sở Y tế | Quý III năm 2031\n',
  '\n- 3 -\n', '\n--- PAGE BREAK ---\n', '\r\n', '\r', '\f', '\u0000', '\u00a0', '\u0301', '~~', '**', '|', ':', ';', '.', '(', '“', ' ', '\n\n', '\ud83d\ude00', '\ud800', 'ñ', 'ð', 'QĐÐ', '12/', '-', '31/02/2031', 'Uỷ', 'KHÔNG DẤU', 'khong dau',
];

const pieces = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));
const directives = fc.oneof(pieces, pieces.map((text) => text.normalize('NFD')), pieces.map((text) => text.replaceAll('\n', '\r\n')), fc.tuple(pieces, fc.nat(2000), fc.string({ unit: 'binary', maxLength: 4 })).map(([text, at, noise]) => text.slice(0, at) + noise + text.slice(at)));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));

/** Everything of a reading that has a place in the text. */
function spansOf({ documents }: Reading): readonly Span[] {
  return documents.flatMap(({ recipients, receipts, citations, references, assignments }) => [...recipients, ...receipts, ...citations, ...references, ...assignments]);
}

/** A reading with every offset moved. */
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, by));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, (name === 'start' || name === 'end') && typeof one === 'number' ? one + by : moved(one, by)]));
}

describe.each([
  ['any text', anything, 300],
  ['what is made of pieces of directives', directives, 400],
] as const)('%s', (_, texts, numRuns) => {
  test('is read without a throw, and every quote stands where it is said to stand', () => {
    fc.assert(fc.property(texts, (text) => {
      const reading = readText(text);
      for (const { start, end, quote } of spansOf(reading)) expect([start >= 0 && start < end, text.slice(start, end)]).toEqual([true, quote]);
      for (const { start, end } of reading.documents) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
    }), { numRuns });
  });

  test('is read twice alike', () => {
    fc.assert(fc.property(texts, (text) => expect(readText(text)).toEqual(readText(text))), { numRuns: numRuns / 2 });
  });

  test('with blank lines in front is read alike, further down', () => {
    fc.assert(fc.property(texts.filter((text) => !/^[\u0300-\u036f]/u.test(text)), fc.constantFrom('\n', '\n\n\n', '  \n', '\r\n\r\n', '\t\n \n', '\n'.repeat(60)), (text, blank) => {
      expect(readText(blank + text)).toEqual(moved(readText(text), blank.length));
    }), { numRuns: numRuns / 2 });
  });

  test('tells no day that a calendar has not', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const { identity, citations, assignments } of readText(text).documents) {
        for (const day of [identity.issuedOn, ...citations.map(({ issuedOn }) => issuedOn), ...assignments.map(({ dueOn }) => dueOn)]) if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    }), { numRuns: numRuns / 2 });
  });
});
