import { describe, expect, test } from '@jest/globals';
import { bare, cited, firstOf, paper, readBody, tasks } from '../../../support/directive.js';

describe('a decision of the nineties, copied from a page', () => {
  const document = firstOf(`Đăng nhập

QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH

Về giao chỉ tiêu muối năm 2030

ỦY BAN NHÂN DÂN TỈNH

- Căn cứ Luật Đê điều ngày 21 tháng 6 năm 2029;

- Căn cứ Quyết định số 830/TTG ngày 30/12/2029 của Thủ tướng Chính phủ;

QUYẾT ĐỊNH

Điều 1.- Giao Sở Công Thương lập sổ theo dõi từng ruộng muối.

Điều 2.-
Giám đốc Sở Tài chính phối hợp với các sở, ngành cấp vốn cho diêm dân.
`);

  test('has its kind, its grounds and its orders', () => {
    expect(document.identity).toMatchObject({ typeCode: 'QĐ', code: null, issuer: 'Ủy ban nhân dân tỉnh' });
    expect(cited(document)).toEqual([['Luật Đê điều', 'BASED_ON'], ['830/TTG', 'BASED_ON']]);
    expect(tasks(document).map(([leads]) => leads)).toEqual(['Sở Công Thương', 'Giám đốc Sở Tài chính']);
    expect(document.assignments.map(({ place }) => place)).toEqual(['Điều 1', 'Điều 2']);
  });
});

describe('what a page does to a head', () => {
  test('a motto that stands right behind the number is none of its symbol', () => {
    expect(firstOf(paper({ body: '1. Giao Sở Y tế lập sổ.' }).replace('Số: 63/KH-UBND', '').replace('CỘNG HÒA', 'Số: 63/KH-UBNDCỘNG HÒA')).identity.code).toBe('63/KH-UBND');
  });

  test('a first word alone in its line belongs to the body’s name', () => {
    expect(firstOf(paper({ body: '1. Giao Sở Y tế lập sổ.', letterhead: 'ỦY\nBAN NHÂN DÂN\nTỈNH NAM ĐỊNH' })).identity.issuer).toBe('Ủy ban nhân dân tỉnh Nam Định');
  });

  test('a subject with the letters of the motto is a title', () => {
    expect(firstOf(paper({ body: 'Kính gửi: Sở Y tế\n\n1. Giao Sở Y tế lập sổ.', number: '63/UBND-YT', heading: 'V/v đôn đốc lập hồ sơ trạm đo' })).identity.title).toBe('đôn đốc lập hồ sơ trạm đo');
  });
});

describe('who is told to do something', () => {
  test('behind a clause, by the paper’s own voice', () => {
    const document = readBody('Điều 1. Về các dự án chậm:\n- Đối với 04 dự án ven biển, Ủy ban nhân dân tỉnh yêu cầu Sở Xây dựng tổ chức rào lại trước ngày 15/9/2031.', { number: '63/NQ-UBND', heading: 'NGHỊ QUYẾT\nVề dự án chậm' });
    expect(tasks(document, 2)).toEqual([['Sở Xây dựng', 'Đối với', '2031-09-15']]);
  });

  test('by a ministry that calls itself by its short form', () => {
    const document = readBody('Bộ GDĐT đề nghị các Sở GDĐT tập huấn người dạy bơi trước ngày 15/9/2031.\n', { letterhead: 'BỘ GIÁO DỤC VÀ ĐÀO TẠO', number: '63/BGDĐT-GDTC', heading: 'V/v dạy bơi\n\nKính gửi: Các Sở Giáo dục và Đào tạo' });
    expect(document.assignments.map(({ leads, dueOn }) => [leads.map(bare), dueOn])).toEqual([[['các Sở GDĐT'], '2031-09-15']]);
  });

  test('is no unit of measure', () => {
    expect(readBody('1. Giao Sở Y tế lập sổ theo bảng sau:\nĐơn vị tính: ha').assignments.map(({ quote }) => quote)).not.toContain('Đơn vị tính: ha');
  });
});

describe('what is cited', () => {
  test.each<[string, readonly (readonly [string, string | null])[]]>([
    ['Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Đê điều và Luật Thủy lợi ngày 11/01/2030;', [['Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Đê điều và Luật Thủy lợi', null]]],
    ['Căn cứ Quyết định số 1/2029/QĐ.UB ngày 15/01/2029 của Ủy ban nhân dân tỉnh;', [['1/2029/QĐ.UB', 'Ủy ban nhân dân tỉnh']]],
    ['1. Thực hiện Công điện số 409 ngày 15/9/2030 của Bộ Y tế.', [['409', 'Bộ Y tế']]],
    ['Xét ý kiến của Bộ Y tế tại văn bản số 18/BYT-TB ngày 19/3/2030, của Bộ Tài chính tại văn bản số 29/BTC-ĐT ngày 17/3/2030;', [['18/BYT-TB', 'Bộ Y tế'], ['29/BTC-ĐT', 'Bộ Tài chính']]],
  ])('%s', (body, expected) => expect(readBody(`${body}\n2. Giao Sở Y tế lập sổ.`).citations.map(({ code, name, issuer }) => [code ?? name, issuer])).toEqual(expected));

  test('in a note under the signature too', () => {
    const document = firstOf(paper({ body: '1. Giao Sở Y tế lập sổ như đã tập huấn(1).', tail: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Bách\n\n(1) Công văn số 65/SYT-NV ngày 16/10/2030 về tập huấn.' }));
    expect(document.citations.map(({ code, issuedOn }) => [code, issuedOn])).toEqual([['65/SYT-NV', '2030-10-16']]);
  });
});

describe('where and when', () => {
  test('a number with its section’s own is told once', () => {
    expect(readBody('3. Về nước sạch\n3.1. Giao Sở Y tế lập sổ giếng khoan của từng xã.').assignments.map(({ place }) => place)).toEqual(['3.1']);
  });

  test('a habit keeps its day', () => {
    expect(readBody('1. Giao Sở Y tế báo cáo trước ngày 15 tháng 12 hằng năm.').assignments.map(({ due }) => due?.recurrence)).toEqual(['trước ngày 15 tháng 12 hằng năm']);
  });

  test('a day of a column is told as it is printed, and the last row ends where the table does', () => {
    const document = readBody('STT | Nhiệm vụ | Chủ trì | Thời hạn |\n1 | Mua máy đo mưa ven sông | Sở Y tế | 31/8/2031 |\n\n## III. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Tài chính cấp vốn mua máy.');
    expect(document.assignments.map(({ due, place, quote }) => [due?.text ?? null, place, quote.includes('III')])).toEqual([['31/8/2031', null, false], [null, 'III.1', false]]);
  });

  test('a paper without marks keeps the names that no row knows', () => {
    const document = firstOf('UY BAN NHAN DAN TINH HOA PHONG\nCONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\nSo: 52/QD-UBND\nHoa Phong, ngay 04 thang 3 nam 2031\nQUYET DINH\nVe viec mua may do mua\nCan cu Nghi dinh so 9/2030/ND-CP ngay 05 thang 02 nam 2030 cua Chinh phu;\nQUYET DINH:\nDieu 1. Giao So Tai chinh chu tri lap du toan mua may do mua truoc ngay 15 thang 4 nam 2031.\nNoi nhan:\n- Nhu tren;\n- So Noi vu;\n- Luu: VT.\n');
    expect([document.assignments[0]?.leads.map((name) => name.slice(0, 12)), document.recipients.map(({ name }) => name)]).toEqual([['Sở Tai chinh'], ['Sở Nội vụ']]);
  });
});

describe('words that point at papers', () => {
  test('of nobody are none, of a leader are', () => {
    expect(readBody('1. Các sở thực hiện ý kiến chỉ đạo của Lãnh đạo Chính phủ và các quy định của pháp luật.').references.map(({ quote, issuer }) => [quote, issuer])).toEqual([['ý kiến chỉ đạo của Lãnh đạo Chính phủ', 'Lãnh đạo Chính phủ']]);
  });
});
