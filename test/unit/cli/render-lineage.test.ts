import { describe, expect, test } from '@jest/globals';
import type { KindCount, LineageAsked } from '../../../src/cli/answers.js';
import { renderLineage } from '../../../src/cli/render-lineage.js';
import type { Direction } from '../../../src/domain/lineage.js';
import { followedKinds, type RelationKind } from '../../../src/domain/relation.js';
import { document, file, lineage, mention, proof, relation } from './invented.js';

const asked: LineageAsked = { direction: 'DOWNSTREAM', relations: ['IMPLEMENTS'], depth: undefined, asOf: undefined };
const complete = 'Đầy đủ trong kho: không bị cắt bởi độ sâu, kích cỡ hay thời gian.';
const walked = 'Chỉ đi theo quan hệ: triển khai thực hiện. Theo mọi quan hệ: --relations all.';

const root = document('1-KH/TU', { title: 'Kế hoạch làm cầu' });
const near = document('2/KH-UBND', { issuedOn: '2031-03-09' });
const far = document('3/KH-SCĐ', { issuedOn: '2031-03-11', presence: 'STUB', issuer: { name: 'Sở Cầu đường A' } });
const nearImplements = relation('IMPLEMENTS', near, root, [proof('C1', 'thực hiện\n Kế hoạch số 1-KH/TU', near, { cue: 'Thực hiện', place: 'subject line' })]);
const farImplements = relation('IMPLEMENTS', far, near, [proof('C2', 'tại Kế hoạch số 2', far, { cue: 'Thực hiện', place: null, provision: 'Điều 4', via: root })]);
const farToRoot = relation('IMPLEMENTS', far, root, [proof('C3', 'số 1-KH/TU', far), proof('C4', 'Kế hoạch nêu trên', far)]);

describe('the tree', () => {
  test('nests along witness paths, with proving words, and names further relations', () => {
    const answer = lineage(root, [[near, [nearImplements]], [far, [nearImplements, farImplements]]]);
    const withAlso = { ...answer, lineage: { ...answer.lineage, relations: [...answer.lineage.relations, farToRoot] } };
    expect(renderLineage(withAlso, asked, file)).toBe(`Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A
Kế hoạch làm cầu
│
└─ được triển khai bởi: Kế hoạch 2/KH-UBND · 09/03/2031 · Tỉnh ủy A
   │  C1 “thực hiện Kế hoạch số 1-KH/TU” · trích yếu, 2/KH-UBND
   │
   └─ được triển khai bởi: Kế hoạch 3/KH-SCĐ · 11/03/2031 · Sở Cầu đường A [chưa đọc toàn văn]
         C2 “tại Kế hoạch số 2” · từ dẫn “Thực hiện” · Điều 4 · qua 1-KH/TU · 3/KH-SCĐ
         cũng: triển khai thực hiện 1-KH/TU (C3 “số 1-KH/TU” · §1, 3/KH-SCĐ; còn 1 chỗ dẫn khác)

${complete}
${walked}
`);
  });

  test('upstream reads the caption from the document above', () => {
    const answer = lineage(near, [[root, [nearImplements]]]);
    expect(renderLineage(answer, { ...asked, direction: 'UPSTREAM' }, file)).toContain('└─ triển khai thực hiện: Kế hoạch 1-KH/TU');
  });

  test('both ways: what it rests on first, then what came of it', () => {
    const answer = lineage(near, [[far, [farImplements]], [root, [nearImplements]]]);
    const captions = renderLineage(answer, { ...asked, direction: 'BOTH' }, file).match(/(?<=[├└]─ )[^:]+/g);
    expect(captions).toEqual(['triển khai thực hiện', 'được triển khai bởi']);
  });

  test('siblings are held together by a line, and part of a document is said', () => {
    const partial = { ...relation('IMPLEMENTS', far, root), isPartial: true };
    const text = renderLineage(lineage(root, [[near, [nearImplements]], [far, [partial]]]), asked, file);
    expect(text).toContain('├─ được triển khai bởi: Kế hoạch 2/KH-UBND');
    expect(text).toContain('└─ được triển khai bởi: Kế hoạch 3/KH-SCĐ · 11/03/2031 · Sở Cầu đường A [chưa đọc toàn văn] · một phần');
  });

  test('no line is longer than the terminal, and diacritics stay', () => {
    const decomposed = { ...near, issuer: { name: 'Ủy ban nhân dân Tỉnh A có một tên rất dài để xuống dòng'.normalize('NFD') } };
    const text = renderLineage(lineage(root, [[decomposed, [nearImplements]]]), asked, { width: 40, colour: false });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(text).toBe(text.normalize('NFC'));
    expect(text.replace(/\n[│ ]*/g, ' ')).toContain('Ủy ban nhân dân Tỉnh A có một tên rất dài');
  });

  test('many proofs are counted', () => {
    const often = relation('IMPLEMENTS', near, root, Array.from({ length: 12 }, (_, index) => proof(`C${index}`, 'Kế hoạch 1', near)));
    expect(renderLineage(lineage(root, [[near, [often]]]), asked, file)).toContain('… còn 2 chỗ dẫn khác (--json)');
  });
});

describe('what limits the answer', () => {
  const remark = (other: Parameters<typeof lineage>[2], question: Partial<LineageAsked> = {}): string[] =>
    renderLineage(lineage(root, [[near, [nearImplements]]], other), { ...asked, ...question }, file).split('\n\n').at(-1)?.trimEnd().split('\n') ?? [];

  test.each([
    [{}, [complete, walked]],
    [{ complete: false, truncated: { reason: 'DEPTH' as const, limit: 1, frontier: [near.key] } }, ['Bị cắt ở độ sâu 1: còn nữa sau 2/KH-UBND. Xem thêm: --depth 2.', walked]],
    [{ truncated: { reason: 'DEPTH' as const, limit: 12, frontier: ['khóa-lạ'] } }, ['Bị cắt ở độ sâu 12: còn nữa sau khóa-lạ. Xem thêm: hỏi tiếp từ các văn bản ấy.', walked]],
    [{ truncated: { reason: 'SIZE' as const, limit: 2000, frontier: [near.key] } }, ['Bị cắt ở 2.000 văn bản: còn nữa sau 2/KH-UBND. Xem thêm: giảm --depth, bớt --relations, hoặc hỏi tiếp từ các văn bản ấy.', walked]],
    [{ unread: [far] }, [complete, walked, 'Chưa đọc toàn văn: 3/KH-SCĐ. Chưa rõ các văn bản này dựa trên gì; không phải là không có.']],
    [{ cycles: [[root.key, near.key]] }, [complete, walked, 'Chu trình: 1-KH/TU; 2/KH-UBND dẫn vòng lẫn nhau.']],
    [{ unresolved: [mention('N1', 'theo quy định\ncủa Tỉnh', near, { place: 'closing' })] }, [complete, walked, 'Dẫn chiếu chưa xác định: “theo quy định của Tỉnh” (2/KH-UBND, phần kết).']],
  ])('%#', (other, lines) => {
    expect(remark(other)).toEqual(lines);
  });

  test('undated documents are named with the day that was asked about', () => {
    expect(remark({ undated: [near] }, { asOf: '2032-01-01' })[2]).toBe('Không rõ ngày, vẫn giữ lại khi hỏi đến 01/01/2032: 2/KH-UBND.');
  });

  test('five unresolved mentions are shown, the others counted', () => {
    const unresolved = Array.from({ length: 8 }, (_, index) => mention(`N${index}`, `dẫn ${index}`, near, { place: null }));
    expect(remark({ unresolved })[2]).toBe('Dẫn chiếu chưa xác định: “dẫn 0” (2/KH-UBND); “dẫn 1” (2/KH-UBND); “dẫn 2” (2/KH-UBND); “dẫn 3” (2/KH-UBND); “dẫn 4” (2/KH-UBND) và 3 dẫn chiếu khác.');
  });
});

describe('which relations were walked, and which were left out', () => {
  const all = [...followedKinds];
  const count = (kind: RelationKind, direction: Direction, number = 2): KindCount => ({ kind, direction, count: number });
  test.each<readonly [readonly RelationKind[], readonly KindCount[], string | null]>([
    [['IMPLEMENTS'], [count('IMPLEMENTS', 'DOWNSTREAM')], walked],
    [['IMPLEMENTS'], [count('CITES', 'DOWNSTREAM', 1200), count('BASED_ON', 'UPSTREAM'), count('IMPLEMENTS', 'UPSTREAM')], 'Chỉ đi theo quan hệ: triển khai thực hiện. 1-KH/TU còn quan hệ khác: căn cứ (2); được dẫn chiếu bởi (1.200). Xem: --relations all.'],
    [['IMPLEMENTS', 'CITES'], [count('PLANS', 'UPSTREAM', 1)], 'Chỉ đi theo quan hệ: triển khai thực hiện; dẫn chiếu. 1-KH/TU còn quan hệ khác: giao ban hành (1). Xem: --relations IMPLEMENTS,CITES,PLANS.'],
    [all, [count('BASED_ON', 'UPSTREAM')], null],
    [all, [count('ENCLOSES', 'DOWNSTREAM', 1), count('ENCLOSES', 'UPSTREAM', 3)], 'Chỉ đi theo quan hệ: 18 loại. 1-KH/TU còn quan hệ khác: được gửi kèm bởi (1); gửi kèm (3). Xem: --relations ENCLOSES.'],
  ])('%j beside %j', (relations, counts, line) => {
    const answer = lineage(root, [], { root: { ...root, relations: { counts } } });
    expect(renderLineage(answer, { ...asked, relations }, file).split('\n').filter((one) => one.startsWith('Chỉ đi theo'))).toEqual(line === null ? [] : [line]);
  });

  test('on a day: the counts are of all days, and say so', () => {
    const answer = lineage(root, [], { root: { ...root, relations: { counts: [count('BASED_ON', 'DOWNSTREAM')] } } });
    expect(renderLineage(answer, { ...asked, asOf: '2031-04-01' }, file)).toContain(' còn quan hệ khác, tính mọi ngày: được căn cứ bởi (2).');
  });
});

describe('an empty answer says what it means', () => {
  const stub = document('9/KH-X', { presence: 'STUB' });
  test.each([
    [{}, 'Không có văn bản nào triển khai thực hiện 9/KH-X trong kho. Kho mới đọc toàn văn 3 văn bản; 2 văn bản khác chỉ được dẫn, chưa rõ dựa trên văn bản nào.'],
    [{ direction: 'UPSTREAM' as const }, 'Không có văn bản nào mà 9/KH-X triển khai thực hiện trong kho.'],
    [{ direction: 'UPSTREAM' as const, relations: ['IMPLEMENTS', 'BASED_ON'] as const, asOf: '2031-04-01' }, 'Không có văn bản nào mà 9/KH-X triển khai thực hiện hay căn cứ tính đến 01/04/2031 trong kho.'],
    [{ direction: 'BOTH' as const, relations: ['IMPLEMENTS', 'BASED_ON', 'CITES', 'APPLIES'] as const }, 'Không có văn bản nào dựa trên 9/KH-X, hoặc mà 9/KH-X dựa trên trong kho. Kho mới đọc toàn văn 3 văn bản; 2 văn bản khác chỉ được dẫn, chưa rõ dựa trên văn bản nào.'],
  ])('%j', (question, line) => {
    expect(renderLineage(lineage(stub, []), { ...asked, ...question }, file).split('\n')[2]).toBe(line);
  });

  test('a document that nobody has read may rest on much', () => {
    expect(renderLineage(lineage(stub, [], { unread: [stub] }), { ...asked, direction: 'UPSTREAM' }, file)).toContain('Chưa đọc toàn văn: 9/KH-X. Chưa rõ văn bản này dựa trên gì; không phải là không có.');
  });
});
