import { describe, expect, test } from '@jest/globals';
import { documentKey } from '../../../../src/domain/document-key.js';
import { mayBeCut, namedAs, splitCode } from '../../../../src/ingest/reading/code.js';
import { identify, wantedBy } from '../../../../src/ingest/reading/identity.js';
import { issuerOf } from '../../../../src/ingest/reading/issuer.js';
import { scopeOf, type Scope } from '../../../../src/ingest/reading/scope.js';
import { readDocument, readMention, readRecipient, readTask } from '../../../support/reading.js';

const haNoi = scopeOf('Thành ủy Hà Nội', null, false, []);
const laoCai = scopeOf('Sở Công Thương tỉnh Lào Cai', null, false, []);
const vinh = scopeOf('Thành ủy Vinh', null, false, ['Tỉnh ủy Nghệ An']);
const quan = scopeOf('Quận ủy Tây Hồ', null, false, ['Thành ủy Hà Nội']);
const country = scopeOf('Chính phủ', null, true, []);

describe('codes', () => {
  test.each([
    ['495-TB/TU', { number: '495', symbol: 'TB/TU', year: null }],
    ['06-CT/TU', { number: '06', symbol: 'CT/TU', year: null }],
    ['23/2021/QĐ-TTg', { number: '23', symbol: 'QĐ-TTg', year: '2021' }],
    ['30/2021/QH15', { number: '30', symbol: 'QH15', year: '2021' }],
    ['12a/KH-UBND', { number: '12A', symbol: 'KH-UBND', year: null }],
    ['Luật Thủ đô', null],
  ])('%s', (code, parts) => expect(splitCode(code)).toEqual(parts));

  test.each([['Luật Khoáng sản năm 2010', 'Luật Khoáng sản', '2010'], ['Luật Thủ đô', 'Luật Thủ đô', null], ['Bộ luật Lao động, năm 2019', 'Bộ luật Lao động', '2019']])('%s goes by its name', (text, name, year) => expect(namedAs(text)).toEqual({ name, year }));

  test('a law that amends two others keeps its whole name', () => {
    const name = 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương';
    expect(namedAs(`${name} năm 2019`)).toEqual({ name, year: '2019' });
    expect(mayBeCut(name)).toBe(false);
  });

  test.each([['và'], ['của'], ['tư,'], ['tư, và'], ['tư và của']])('a name of more than forty words is cut, and not after “%s”', (end) => {
    const words = [...Array.from({ length: 40 - end.split(' ').length }, (_, nth) => `từ${nth}`), ...end.split(' ')];
    const { name } = namedAs([...words, 'phần', 'sau'].join(' '));
    expect(name).toMatch(/(?:từ\d+|tư)$/);
    expect(name.split(' ').length).toBeGreaterThan(37);
    expect(mayBeCut(name)).toBe(true);
  });
});

describe('issuers', () => {
  test.each<[string | null, string | null, Scope, string | undefined, string | undefined]>([
    ['NQ-CP', null, haNoi, 'chinh-phu', undefined],
    ['NQ-CP', 'Chính phủ', haNoi, 'chinh-phu', undefined],
    ['TB/TU', 'Ban Thường vụ Thành ủy', haNoi, 'thanh-uy-ha-noi', 'ban-thuong-vu-thanh-uy-ha-noi'],
    ['TB/TU', null, haNoi, 'thanh-uy-ha-noi', undefined],
    ['TB/TU', null, quan, 'thanh-uy-ha-noi', undefined],
    ['TB/TU', 'Thường trực Thành ủy', quan, 'thanh-uy-ha-noi', 'thuong-truc-thanh-uy-ha-noi'],
    ['KL/TU', 'Ban Thường vụ Tỉnh ủy', vinh, 'tinh-uy-nghe-an', 'ban-thuong-vu-tinh-uy-nghe-an'],
    ['TB/TU', 'Thành ủy', vinh, 'thanh-uy-vinh', undefined],
    ['CV/QU', null, quan, 'quan-uy-tay-ho', undefined],
    ['QĐ-UBND', 'Chủ tịch UBND tỉnh Lào Cai', laoCai, 'ubnd-tinh-lao-cai', 'chu-tich-ubnd-tinh-lao-cai'],
    ['QĐ-UBND', null, laoCai, 'ubnd-tinh-lao-cai', undefined],
    ['NQ-HĐND', 'Thường trực HĐND Thành phố', haNoi, 'hddnd-tp-ha-noi', 'thuong-truc-hddnd-tp-ha-noi'],
    ['TTr-SCT', null, laoCai, 'so-cong-thuong-lao-cai', undefined],
    ['BC/BCSĐ', 'Ban cán sự đảng UBND Thành phố', haNoi, 'ban-can-su-ddang-ubnd-tp-ha-noi', undefined],
    ['BC/BCSĐ', null, haNoi, 'ban-can-su-ddang-ubnd-tp-ha-noi', undefined],
    ['NQ/TW', 'Bộ Chính trị khóa XI', country, 'ban-chap-hanh-trung-uong-ddang', 'bo-chinh-tri'],
    ['TT-BCT', 'Bộ trưởng Bộ Công Thương', country, 'bo-cong-thuong', 'bo-truong-bo-cong-thuong'],
    ['QĐ-UBND', null, country, undefined, undefined],
    ['QC/BCĐ', null, haNoi, undefined, undefined],
    ['QC/BCĐ', 'Ban Chỉ đạo Thành phố', haNoi, 'ban-chi-ddao-tp-ha-noi', undefined],
    [null, 'Sở Y tế', haNoi, 'so-y-te-ha-noi', undefined],
  ])('%s of %s', (symbol, phrase, scope, body, organ) => {
    const issuer = issuerOf({ symbol, phrase, scope, own: null });
    expect([issuer.body?.id, issuer.organ?.id]).toEqual([body, organ]);
  });
});

describe('what was read', () => {
  const keyOf = (differ: Parameters<typeof readDocument>[0]): string => documentKey(identify(readDocument(differ), 'a.txt').identity);

  test.each<[string, Parameters<typeof readDocument>[0], string]>([
    ['a notice of the Party', { code: '12-TB/TU', issuer: 'Thành ủy Hải Phòng', issuedOn: '2021-05-04' }, '12-tb-tu.thanh-uy-hai-phong.2020-2025'],
    ['a dispatch of an office', { code: '77/VP-KT', typeCode: 'CV', issuer: 'Văn phòng UBND tỉnh Hà Nam', issuedOn: '2022-05-04' }, '77-vp-kt.van-phong-ubnd-tinh-ha-nam.2022'],
    ['a decision with its year inside', { code: '8/2020/QĐ-UBND', typeCode: 'QĐ', issuer: 'Ủy ban nhân dân tỉnh Hà Nam', issuedOn: null }, '8-qdd-ubnd.ubnd-tinh-ha-nam.2020'],
    ['a paper that lost its date and tells of a meeting', { code: '3-TB/BCĐ', issuer: 'Ban Chỉ đạo tỉnh Hà Nam', title: 'Kết luận tại cuộc họp ngày 06/9/2021' }, '3-tb-bcdd.ban-chi-ddao-tinh-ha-nam.2021'],
    ['the same at the end of a year', { code: '3-TB/BCĐ', issuer: 'Ban Chỉ đạo tỉnh Hà Nam', title: 'Kết luận tại cuộc họp ngày 30/12/2021' }, '3-tb-bcdd.ban-chi-ddao-tinh-ha-nam.x'],
    ['a paper without a date', { code: '9/KH-UBND', typeCode: 'KH', issuer: 'UBND huyện Ba Vì', issuedOn: null }, '9-kh-ubnd.ubnd-huyen-ba-vi.x'],
    ['a paper without a number', { code: null, typeCode: 'TB', issuer: 'UBND xã Vân Canh', title: 'Lịch tiếp công dân', issuedOn: '2023-02-03' }, 'x-tb.ubnd-xa-van-canh.2023.lich-tiep-cong-dan'],
    ['a resolution of the Politburo', { code: '5-NQ/TW', typeCode: 'NQ', issuer: 'Bộ Chính trị', issuedOn: '2022-05-05' }, '5-nq-tw.ban-chap-hanh-trung-uong-ddang.2021-2026'],
  ])('%s', (_, differ, key) => expect(keyOf(differ)).toBe(key));
});

describe('a letter without number and title', () => {
  const letter = { code: null, typeCode: 'CV', title: null, issuer: 'UBND xã Vân Canh', issuedOn: null };
  const keyOf = (differ: Parameters<typeof readDocument>[0], fileName = 'cv.txt'): string => documentKey(identify(readDocument({ ...letter, ...differ }), fileName).identity);
  const task = (quote: string, start = 50) => readTask(quote, { start, end: start + quote.length });

  test.each<[string, Parameters<typeof readDocument>[0], string]>([
    ['its file and six words of what it quotes first', { assignments: [task('Giao các thôn quét dọn đường làng trước Tết')], recipients: [readRecipient('Các thôn', { start: 70, end: 78 })] }, 'x-cv.ubnd-xa-van-canh.x.cong-van-cv-txt-giao-cac-thon-quet-don-dduong'],
    ['a recipient that stands before its task', { assignments: [task('Giao các thôn')], recipients: [readRecipient('Ban Công tác Mặt trận', { start: 5, end: 26 })] }, 'x-cv.ubnd-xa-van-canh.x.cong-van-cv-txt-ban-cong-tac-mat-tran'],
    ['its day where it has one, whatever its file is called', { issuedOn: '2023-02-03', assignments: [task('Giao các thôn')] }, 'x-cv.ubnd-xa-van-canh.2023.cong-van-2023-02-03-giao-cac-thon'],
    ['its file alone when it quotes nothing', {}, 'x-cv.ubnd-xa-van-canh.x.cong-van-cv-txt'],
  ])('goes by %s', (_, differ, key) => expect(keyOf({ type: 'Công văn', ...differ })).toBe(key));
});

describe('what is cited', () => {
  const citing = identify(readDocument({ code: '12-TB/TU', issuer: 'Thành ủy Hải Phòng', issuedOn: '2021-05-04' }), 'a.txt');

  test.each<[Parameters<typeof readMention>[0], string]>([
    [{ code: '68/NQ-CP', typeCode: 'NQ', issuedOn: '2021-07-01' }, '68-nq-cp.chinh-phu.2021'],
    [{ code: '16/CT-TTg', typeCode: 'CT' }, '16-ct-ttg.thu-tuong-chinh-phu.x'],
    [{ code: '7-CT/TU', typeCode: 'CT' }, '7-ct-tu.thanh-uy-hai-phong.x'],
    [{ code: '3/QĐ-UBND', typeCode: 'QĐ', issuer: 'UBND huyện An Lão', issuedOn: '2021-01-05' }, '3-qdd-ubnd.ubnd-huyen-an-lao.2021'],
    [{ code: null, name: 'Luật Thủ đô', typeCode: 'LUAT' }, 'x-luat.quoc-hoi.x.luat-thu-ddo'],
    [{ code: null, name: 'Luật Quy hoạch năm 2017', typeCode: 'LUAT' }, 'x-luat.quoc-hoi.2017.luat-quy-hoach'],
    [{ code: '30/2021/QH15', typeCode: 'NQ' }, '30-qh15.quoc-hoi.2021'],
  ])('%j', (mention, key) => expect(documentKey(wantedBy(readMention(mention), citing)?.identity as never)).toBe(key));

  test('neither number nor name', () => expect(wantedBy(readMention({ code: null, name: null }), citing)).toBeNull());
});

describe('papers without a number', () => {
  test('a slip goes by the intake number that it bears', () => {
    const slip = readDocument({ receipts: [{ by: null, number: '31', receivedOn: null, quote: '31', start: 0, end: 2 }] });
    const identity = { ...slip.identity, type: 'Phiếu xử lý văn bản đến', typeCode: 'PXL', code: null, number: null, symbol: null, title: 'Một trích yếu' };
    expect(identify({ ...slip, identity }, 'slip.txt').identity.name).toBe('Phiếu xử lý văn bản đến 31');
  });
});
