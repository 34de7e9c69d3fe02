import { describe, expect, test } from '@jest/globals';
import type { DocumentAnswer } from '../../../src/cli/answers.js';
import { renderDocument } from '../../../src/cli/render-document.js';
import { claim, document, file, mention, proof, relation } from './invented.js';

const plan = document('1-KH/TU', { title: 'Kế hoạch làm cầu' });
const law = document(null, { key: 'luat', title: 'Luật Cầu đường', type: { code: 'LUAT', name: 'luật' }, presence: 'STUB', issuer: { name: 'Quốc hội' } });
const report = document('7-BC/BCS');
const none = { totalCount: 0, nodes: [] };

function answer(other: Partial<DocumentAnswer['document']> = {}, lists: Partial<Omit<DocumentAnswer, 'document'>> = {}): DocumentAnswer {
  return {
    document: {
      ...plan,
      formerKeys: [],
      citedByCount: 1,
      actingOrgan: null,
      onBehalfOf: null,
      signatures: [],
      recipients: [],
      receipts: [],
      claims: [],
      sources: [],
      orderedBy: [],
      assignments: { totalCount: 0 },
      legalBases: [],
      outgoing: none,
      incoming: none,
      ...other,
    },
    unknown: none,
    ambiguous: none,
    discrepancies: none,
    coverage: { held: 1, stubs: 1 },
    ...lists,
  };
}

test('only what is known is shown', () => {
  expect(renderDocument(answer(), 25, file)).toBe(`Kế hoạch 1-KH/TU
Kế hoạch làm cầu
Khóa              1-KH/TU.tinh-a
Tình trạng        đã đọc toàn văn
Ngày ban hành     05/03/2031
Cơ quan ban hành  Tỉnh ủy A
Được dẫn bởi      1 văn bản
`);
});

test('what is not known is not passed off as nothing', () => {
  expect(renderDocument(answer({ presence: 'STUB' }), 25, file)).toContain('chỉ được dẫn, chưa đọc toàn văn; chưa rõ dựa trên gì, không phải là không có\n');
  expect(renderDocument(answer({ presence: 'PLANNED' }), 25, file)).not.toContain('Ngày ban hành');
  const undated = { issuedOn: null, issuedOnPrecision: 'NONE', issuedEarliest: null, issuedLatest: null } as const;
  expect(renderDocument(answer(undated), 25, file)).toMatch(/^Ngày ban hành +không rõ ngày$/m);
});

describe('all about a document', () => {
  const text = renderDocument(
    answer(
      {
        formerKeys: ['cũ-1', 'cũ-2'],
        issuedOnIsInferred: true,
        claims: [claim('2031-03-05', { preferred: true, reason: 'biết từ sổ công văn' })],
        actingOrgan: { name: 'Thường trực Tỉnh ủy A' },
        onBehalfOf: { name: 'Bí thư Tỉnh ủy A' },
        signatures: [{ name: 'Trần Thị Cầu', capacity: 'Phó Bí thư' }],
        recipients: [{ name: 'SCĐ', purpose: 'để thực hiện', actors: [{ name: 'Sở Cầu đường A' }] }, { name: 'Lưu', purpose: null, actors: [] }],
        receipts: [{ by: { name: 'Huyện ủy B' }, number: '12', receivedOn: '2031-03-06', note: null }],
        sources: [{ name: 'a.txt', reader: null, readAt: null }],
        orderedBy: [{ id: 'A7-1', document: report }],
        assignments: { totalCount: 1200 },
        legalBases: [relation('BASED_ON', plan, law, [proof('C1', 'Điều 2 Luật Cầu đường', plan, { provision: 'Điều 2', via: report })])],
        outgoing: { totalCount: 14, nodes: [relation('IMPLEMENTS', plan, report)] },
        incoming: { totalCount: 1, nodes: [relation('IMPLEMENTS', report, plan)] },
      },
      {
        unknown: { totalCount: 1, nodes: [mention('N1', 'theo quy định', plan)] },
        ambiguous: { totalCount: 1, nodes: [mention('N2', 'Luật nêu trên', plan, { candidates: [{ document: law, reasons: [{ text: 'cùng tên' }] }] })] },
        discrepancies: { totalCount: 1, nodes: [{ field: 'issuedOn', about: '1-KH/TU', claims: [claim('2031-03-05', { preferred: true, document: report, place: 'stamp', quote: 'ngày 05/3' }), claim('2031-03-06', { reason: 'lịch họp' })] }] },
      },
    ),
    10,
    file,
  );

  test.each([
    'Khóa cũ             cũ-1, cũ-2',
    'Ngày ban hành       05/03/2031 (suy ra): biết từ sổ công văn',
    'Thay mặt ban hành   Thường trực Tỉnh ủy A',
    'Ý kiến chỉ đạo của  Bí thư Tỉnh ủy A',
    'Người ký            Trần Thị Cầu (Phó Bí thư)',
    'Được giao bởi       A7-1 (7-BC/BCS)',
    'Nhiệm vụ            1.200 (directives assignments 1-KH/TU.tinh-a)',
    'Nơi nhận\n  SCĐ (để thực hiện) → Sở Cầu đường A\n  Lưu\n',
    'Tiếp nhận\n  Huyện ủy B · số đến 12 · ngày 06/03/2031\n',
    'Căn cứ (1)\n  Luật Cầu đường · 05/03/2031 · Quốc hội [chưa đọc toàn văn]\n    C1 “Điều 2 Luật Cầu đường” · Điều 2 · qua 7-BC/BCS · §1, 1-KH/TU\n',
    'Văn bản này dẫn (14)\n  triển khai thực hiện: Kế hoạch 7-BC/BCS · 05/03/2031 · Tỉnh ủy A\n  … còn 13, xem thêm: --first 100\n',
    'Được dẫn ở (1)\n  được triển khai bởi: Kế hoạch 7-BC/BCS',
    'Dẫn chiếu có thể là nhiều văn bản (1)\n  N2 “Luật nêu trên” · §1, 1-KH/TU\n    có thể là Luật Cầu đường: cùng tên\n',
    'Dẫn chiếu chưa xác định (1)\n  N1 “theo quy định” · §1, 1-KH/TU\n',
    'Các nguồn không thống nhất (1)\n  ngày ban hành · 1-KH/TU\n    05/03/2031 (chọn) · dấu đến, 7-BC/BCS · “ngày 05/3”\n    06/03/2031 · biết từ bên ngoài các văn bản · lịch họp\n',
    'Nguồn\n  a.txt · đọc bằng tay\n',
  ])('%j', (part) => {
    expect(text).toContain(part);
  });
});
