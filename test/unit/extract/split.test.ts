import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../src/extract/read.js';
import { paper } from '../../support/directive.js';

const directive = paper({ number: '14/CT-UBND', heading: 'CHỈ THỊ\nVề việc giữ rừng ngập mặn', body: '1. Giao Sở Nông nghiệp và Môi trường rà soát rừng.' });
const notice = paper({ letterhead: 'HUYỆN ỦY HẢI HẬU\n*', number: '57-TB/HU', heading: 'THÔNG BÁO\nKết luận của Ban Thường vụ Huyện ủy về đê biển', body: '1. Giao Ủy ban nhân dân huyện kiểm tra đê.', tail: 'Nơi nhận:\n- Lưu Văn phòng.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Thị Nhài' });
const letter = paper({ letterhead: 'SỞ TÀI CHÍNH\nTỈNH NAM ĐỊNH', number: '301/STC-NS', heading: 'V/v cấp tiền mua máy đo', body: 'Kính gửi: Sở Nội vụ.\n\nSở Tài chính đề nghị Sở Nội vụ rà soát biên chế.' });
const slip = 'PHIẾU XỬ LÝ VĂN BẢN ĐẾN\nSố văn bản đến: 812\nNgày nhận văn bản: 09/3/2031\nTrích yếu: Giữ rừng ngập mặn\n';
const rules = 'QUY CHẾ\nGiữ rừng ngập mặn\n(Ban hành kèm theo Chỉ thị số 14/CT-UBND ngày 06/3/2031 của Ủy ban nhân dân tỉnh)\n\nĐiều 1. Phạm vi\nQuy chế này nói về rừng ngập mặn.\n';
const table = 'PHỤ LỤC\nDanh sách trạm đo mưa\n1 | Trạm Cồn Vành | 12 m\n2 | Trạm Gót Tràng | 8 m\n';
const form = 'Mẫu số 2\nTHÔNG BÁO\nVề việc nghỉ trực\nSố: ……/TB-……\n';

const codes = (text: string): readonly (string | null)[] => readText(text).documents.map(({ identity }) => identity.code ?? identity.type);

describe('the documents of one file', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['one', directive, ['14/CT-UBND']],
    ['two, one behind the other', `${directive}\n${notice}`, ['14/CT-UBND', '57-TB/HU']],
    ['three, in any order', `${letter}\n${notice}\n${directive}`, ['301/STC-NS', '57-TB/HU', '14/CT-UBND']],
    ['a page number between two', `${directive}\n- 2 -\n--- PAGE BREAK ---\n${notice}`, ['14/CT-UBND', '57-TB/HU']],
    ['a routing slip on top of one', `${slip}\n${directive}`, ['Phiếu xử lý văn bản đến', '14/CT-UBND']],
    ['a regulation issued with its decision is a part of it', `${directive}\n${rules}`, ['14/CT-UBND']],
    ['a table behind the signature is a part of it', `${directive}\n${table}`, ['14/CT-UBND']],
    ['a form in an annex is no document', `${directive}\n${table}${form}`, ['14/CT-UBND']],
    ['a document behind an annex', `${directive}\n${table}\n${notice}`, ['14/CT-UBND', '57-TB/HU']],
    ['CRLF between them', `${directive}\n${notice}`.replaceAll('\n', '\r\n'), ['14/CT-UBND', '57-TB/HU']],
  ])('%s', (_, text, expected) => expect(codes(text)).toEqual(expected));

  test('lie one behind the other, none within another, and hold what is read of them', () => {
    const { documents } = readText(`${slip}\n${directive}\n${table}\n${notice}\n${letter}`);
    for (const [index, { start, end, citations, assignments, recipients }] of documents.entries()) {
      expect(start).toBeGreaterThanOrEqual(documents[index - 1]?.end ?? 0);
      for (const span of [...citations, ...assignments, ...recipients]) expect([span.start >= start, span.end <= end]).toEqual([true, true]);
    }
  });

  test('are read as each alone is', () => {
    const alone = [directive, notice, letter].flatMap((text) => readText(text).documents).map(({ identity, assignments }) => [identity, assignments.map(({ leads }) => leads)]);
    expect(readText([directive, notice, letter].join('\n')).documents.map(({ identity, assignments }) => [identity, assignments.map(({ leads }) => leads)])).toEqual(alone);
  });

  test('a slip tells what lies under it, and when it came in', () => {
    const [first] = readText(`${slip}\n${directive}`).documents;
    expect(first?.receipts.map(({ number, receivedOn }) => [number, receivedOn])).toEqual([['812', '2031-03-09']]);
    expect(first?.references.map(({ relation, to }) => [relation, to])).toEqual([['TRANSMITS', ['14/CT-UBND']]]);
  });

  test.each(['', ' \n\t\r\n', '\u0000\u0000'])('%j holds none, and says so', (text) => {
    expect(readText(text)).toEqual({ documents: [], warnings: [expect.any(String)] });
  });
});
