import { describe, expect, test } from '@jest/globals';
import type { ReadIdentity } from '../../../src/domain/reading.js';
import { firstOf } from '../../support/directive.js';

type Told = Partial<ReadIdentity>;
const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const party = 'ĐẢNG CỘNG SẢN VIỆT NAM\n';
const order = '\n1. Giao Sở Tài chính rà soát các trạm đo mưa.\n';

const heads: readonly (readonly [string, string, Told])[] = [
  ['a decision of a chairman', `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n-------\n${motto}Số: 512/QĐ-UBND\nNam Định, ngày 04 tháng 3 năm 2031\n\nQUYẾT ĐỊNH\nVề việc lập Tổ công tác đo mưa\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\n\nCăn cứ Luật Giá;\n\nQUYẾT ĐỊNH:\nĐiều 1. Lập Tổ công tác.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhạm Văn Sinh`,
    { type: 'Quyết định', typeCode: 'QĐ', code: '512/QĐ-UBND', number: '512', symbol: 'QĐ-UBND', issuedOn: '2031-03-04', issuer: 'Ủy ban nhân dân tỉnh Nam Định', place: 'tỉnh Nam Định', title: 'Về việc lập Tổ công tác đo mưa', signers: [{ name: 'Phạm Văn Sinh', title: 'Phó Chủ tịch', authority: 'KT. CHỦ TỊCH' }] }],
  ['a normative decision of a province', `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\n${motto}Số: 21/2031/QĐ-UBND\nCần Thơ, ngày 9 tháng 5 năm 2031\nQUYẾT ĐỊNH\nBan hành Quy định về đò ngang\nCăn cứ Luật Giá;`,
    { type: 'Quyết định', code: '21/2031/QĐ-UBND', number: '21', symbol: 'QĐ-UBND', issuedOn: '2031-05-09', issuer: 'Ủy ban nhân dân thành phố Cần Thơ', place: 'thành phố Cần Thơ' }],
  ['a decision of the Prime Minister', `THỦ TƯỚNG CHÍNH PHỦ\n-------\n${motto}Số: 88/QĐ-TTg\nHà Nội, ngày 21 tháng 8 năm 2031\n\nQUYẾT ĐỊNH\nPHÊ DUYỆT QUY HOẠCH TRẠM ĐO MƯA\n\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Quy hoạch;`,
    { code: '88/QĐ-TTg', issuedOn: '2031-08-21', issuer: 'Thủ tướng Chính phủ', place: null, title: 'PHÊ DUYỆT QUY HOẠCH TRẠM ĐO MƯA' }],
  ['a resolution of a council', `HỘI ĐỒNG NHÂN DÂN\nTỈNH NAM ĐỊNH\n${motto}Số: 9/2031/NQ-HĐND\nNam Định, ngày 11 tháng 7 năm 2031\nNGHỊ QUYẾT\nQuy định mức hỗ trợ người trực trạm\nHỘI ĐỒNG NHÂN DÂN TỈNH NAM ĐỊNH\nKHÓA XX, KỲ HỌP THỨ 3\nCăn cứ Luật Giá;`,
    { type: 'Nghị quyết', code: '9/2031/NQ-HĐND', issuedOn: '2031-07-11', issuer: 'Hội đồng nhân dân tỉnh Nam Định' }],
  ['a resolution of the Government', `CHÍNH PHỦ\n-------\n${motto}Số: 140/NQ-CP\nHà Nội, ngày 02 tháng 10 năm 2031\nNGHỊ QUYẾT\nVề giá điện cho trạm bơm\nCHÍNH PHỦ\nCăn cứ Luật Giá;`,
    { code: '140/NQ-CP', issuer: 'Chính phủ', issuedOn: '2031-10-02', typeCode: 'NQ' }],
  ['a công văn with its subject under the number', `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\nSố: 771 /UBND-NN\nV/v nạo vét kênh tiêu\n${motto}Nam Định, ngày 3 tháng 4 năm 2031\n\nKính gửi: Sở Nông nghiệp và Môi trường.\n${order}`,
    { type: 'Công văn', typeCode: 'CV', code: '771/UBND-NN', issuedOn: '2031-04-03', issuer: 'Ủy ban nhân dân tỉnh Nam Định', title: 'nạo vét kênh tiêu' }],
  ['a công văn of a department', `UBND TỈNH NAM ĐỊNH\nSỞ TÀI CHÍNH\nSố: 301/STC-NS\nV/v cấp tiền mua máy đo\n${motto}Nam Định, ngày 15 tháng 6 năm 2031\n\nKính gửi: Sở Nội vụ.\n${order}`,
    { code: '301/STC-NS', issuer: 'Sở Tài chính tỉnh Nam Định', place: 'tỉnh Nam Định' }],
  ['a công văn of an office', `ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\nVĂN PHÒNG\nSố: 65/VP-KT\n${motto}Nam Định, ngày 15 tháng 6 năm 2031\n\nKính gửi: Sở Nội vụ.\n\nĐồng chí Phạm Văn Sinh, Phó Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:${order}`,
    { code: '65/VP-KT', issuer: 'Văn phòng UBND tỉnh Nam Định' }],
  ['a notice of a Party committee', `TỈNH ỦY NAM ĐỊNH\n*\nSố 31 - TB/TU\n${party}Nam Định, ngày 20 tháng 5 năm 2031\nTHÔNG BÁO\nKết luận của Ban Thường vụ Tỉnh ủy về nghề muối\n-----${order}T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nĐặng Quốc Hưng`,
    { type: 'Thông báo', code: '31-TB/TU', issuer: 'Tỉnh ủy Nam Định', actingOrgan: 'Ban Thường vụ', issuedOn: '2031-05-20', title: 'Kết luận của Ban Thường vụ Tỉnh ủy về nghề muối', signers: [{ name: 'Đặng Quốc Hưng', title: 'Phó Bí thư', authority: 'T/M BAN THƯỜNG VỤ' }] }],
  ['a conclusion of the Politburo', `BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 19-KL/TW\n${party}Hà Nội, ngày 08 tháng 4 năm 2031\nKẾT LUẬN\nCỦA BỘ CHÍNH TRỊ\nvề nghề muối${order}T/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ\nĐỗ Văn An`,
    { type: 'Kết luận', code: '19-KL/TW', issuer: 'Bộ Chính trị', issuedOn: '2031-04-08', place: null }],
  ['a programme of a district committee', `HUYỆN ỦY HẢI HẬU\n*\nSố: 6-CTr/HU\n${party}Hải Hậu, ngày 01 tháng 7 năm 2031\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết số 4-NQ/TU ngày 02/3/2031 của Tỉnh ủy${order}`,
    { typeCode: 'CTr', code: '6-CTr/HU', issuer: 'Huyện ủy Hải Hậu', place: 'huyện Hải Hậu' }],
  ['a law', `QUỐC HỘI\n-------\n${motto}Luật số: 77/2031/QH17\nHà Nội, ngày 20 tháng 6 năm 2031\n\nLUẬT\nTHỐNG KÊ\n\nCăn cứ Hiến pháp;\nĐiều 1. Phạm vi\nLuật này quy định về thống kê.`,
    { type: 'Luật', typeCode: 'LUAT', code: '77/2031/QH17', symbol: 'QH17', issuer: 'Quốc hội', issuedOn: '2031-06-20', title: 'THỐNG KÊ' }],
  ['a law that says at its end when it was passed', `QUỐC HỘI\n${motto}Luật số: 77/2031/QH17\n\nLUẬT\nTHỐNG KÊ\n\nCăn cứ Hiến pháp;\nĐiều 1. Phạm vi\nLuật này quy định về thống kê.\nLuật này được Quốc hội thông qua ngày 20 tháng 6 năm 2031.\nCHỦ TỊCH QUỐC HỘI\nĐỗ Văn An`,
    { code: '77/2031/QH17', issuedOn: '2031-06-20' }],
  ['a joint circular', `BỘ TÀI CHÍNH - BỘ NỘI VỤ\n${motto}Số: 3/2029/TTLT-BTC-BNV\nHà Nội, ngày 14 tháng 9 năm 2029\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn chi cho trạm đo mưa\nCăn cứ Luật Giá;`,
    { type: 'Thông tư liên tịch', typeCode: 'TTLT', code: '3/2029/TTLT-BTC-BNV', symbol: 'TTLT-BTC-BNV', issuedOn: '2029-09-14' }],
  ['a telegram', `THỦ TƯỚNG CHÍNH PHỦ\n${motto}Số: 12/CĐ-TTg\nHà Nội, ngày 01 tháng 4 năm 2031\nCÔNG ĐIỆN\nVề việc nạo vét kênh tiêu\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ Nông nghiệp và Môi trường;${order}`,
    { type: 'Công điện', typeCode: 'CĐ', code: '12/CĐ-TTg', issuer: 'Thủ tướng Chính phủ', title: 'Về việc nạo vét kênh tiêu' }],
  ['a notice without a number', `ỦY BAN NHÂN DÂN\nXÃ GIAO LẠC\n${motto}Giao Lạc, ngày 02 tháng 9 năm 2031\n\nTHÔNG BÁO\nVề việc lấy nước vụ mùa${order}`,
    { type: 'Thông báo', typeCode: 'TB', code: null, number: null, symbol: null, issuedOn: '2031-09-02', issuer: 'Ủy ban nhân dân xã Giao Lạc' }],
  ['a draft whose number and day are blank', `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n${motto}Số:      /KH-UBND\nNam Định, ngày     tháng     năm 2031\n\nKẾ HOẠCH\nTrồng rừng${order}`,
    { type: 'Kế hoạch', code: null, issuedOn: null, issuer: 'Ủy ban nhân dân tỉnh Nam Định' }],
  ['a day that no calendar has', `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n${motto}Số: 8/KH-UBND\nNam Định, ngày 31 tháng 02 năm 2031\nKẾ HOẠCH\nTrồng rừng${order}`, { code: '8/KH-UBND', issuedOn: null }],
];

const broken: readonly (readonly [string, string, Told])[] = [
  ['two columns side by side', `HỘI ĐỒNG NHÂN DÂN         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH NAM ĐỊNH             Độc lập - Tự do - Hạnh phúc\nSố: 9/NQ-HĐND             Nam Định, ngày 11 tháng 7 năm 2031\n\nNGHỊ QUYẾT\nVề mức hỗ trợ\nCăn cứ Luật Giá;`,
    { code: '9/NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh Nam Định', issuedOn: '2031-07-11', title: 'Về mức hỗ trợ' }],
  ['columns of a Markdown table', `| ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| --- | --- |\n| Số: 63/KH-UBND | Nam Định, ngày 3 tháng 4 năm 2031 |\n\nKẾ HOẠCH\nTrồng rừng${order}`,
    { code: '63/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh Nam Định', issuedOn: '2031-04-03' }],
  ['a scan that lost marks', `UY BAN NHÂN DÂN\nTINH NAM ĐINH\nCONG HÒA XÃ HÔI CHỦ NGHIA VIỆT NAM\nĐôc lâp - Tư do - Hanh phúc\nSô: 63/KH-UBND\nNam Đinh, ngày 03 tháng 4 năm 2031\nKẾ HOACH\nTrồng rừng${order}`,
    { typeCode: 'KH', code: '63/KH-UBND', issuedOn: '2031-04-03' }],
  ['a number struck through', `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n${motto}Số: ~~63~~ /KH-UBND\nNam Định, ngày 03 tháng 4 năm 2031\nKẾ HOẠCH\nTrồng rừng${order}`, { code: '63/KH-UBND' }],
  ['a number in bold', `**ỦY BAN NHÂN DÂN**\n**TỈNH NAM ĐỊNH**\n${motto}**Số 63 -KH/TU**\nNam Định, ngày 03 tháng 4 năm 2031\n**KẾ HOẠCH**\nTrồng rừng${order}`, { code: '63-KH/TU', typeCode: 'KH' }],
  ['CD for CĐ', `THỦ TƯỚNG CHÍNH PHỦ\n${motto}Số: 12/CD-TTg\nHà Nội, ngày 01 tháng 4 năm 2031\nCÔNG ĐIỆN\nVề kênh tiêu${order}`, { code: '12/CĐ-TTg', typeCode: 'CĐ' }],
  ['an intake stamp over the head', `SỞ NỘI VỤ NAM ĐỊNH\nSố: 5521\nĐẾN Ngày: 07/4/2031\nChuyển:\nỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n${motto}Số: 63/KH-UBND\nNam Định, ngày 03 tháng 4 năm 2031\nKẾ HOẠCH\nTrồng rừng${order}`,
    { code: '63/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh Nam Định', issuedOn: '2031-04-03' }],
  ['decomposed letters and hard blanks', `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n${motto}Số: 63/KH-UBND\nNam Định, ngày 03 tháng 4 năm 2031\nKẾ HOẠCH\nTrồng rừng${order}`.normalize('NFD').replaceAll(' ', '\u00a0'),
    { code: '63/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh Nam Định', issuedOn: '2031-04-03', title: 'Trồng rừng' }],
  ['a head without any mark', `UY BAN NHAN DAN\nTINH NAM DINH\nCONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\nSo: 63/KH-UBND\nNam Dinh, ngay 03 thang 4 nam 2031\nKE HOACH\nTrong rung${order}`,
    { typeCode: 'KH', code: '63/KH-UBND', issuedOn: '2031-04-03' }],
];

const pageBody = '\nGiao Sở Tài chính rà soát các trạm đo mưa.\n';

const pages: readonly (readonly [string, string, Told])[] = [
  ['its title', `Toàn văn Công điện số 9/CĐ-BCT về trạm đo mưa\nNgày 15/5/2031, Bộ trưởng họp.${pageBody}`, { type: 'Công điện', typeCode: 'CĐ', code: '9/CĐ-BCT', number: '9', symbol: 'CĐ-BCT' }],
  ['its title, with a day', `Nội dung Chỉ thị 14/CT-UBND ngày 15/5/2031${pageBody}`, { type: 'Chỉ thị', code: '14/CT-UBND', issuedOn: '2031-05-15' }],
  ['its news', `Trạm đo mưa được rà soát\nThủ tướng vừa ký Công điện số 9/CĐ-TTg, ngày 15/5/2031.${pageBody}`, { type: 'Công điện', code: '9/CĐ-TTg', issuedOn: '2031-05-15' }],
  ['its news, with day and issuer in front', `Trạm đo mưa được rà soát\nNgày 15/5/2031, Bộ Công Thương ban hành Chỉ thị số 7/CT-BCT.${pageBody}`, { typeCode: 'CT', code: '7/CT-BCT', issuedOn: '2031-05-15', issuer: 'Bộ Công Thương' }],
  ['no word of another kind', `Trạm đo mưa được rà soát\nThủ tướng vừa ký Quyết định số 9/CĐ-TTg.${pageBody}`, { code: null }],
  ['no citation on the way', `Trạm đo mưa được rà soát\nTheo Công điện số 9/CĐ-TTg các trạm được rà soát.${pageBody}`, { code: null }],
];

describe('what a page without a head tells of its paper: by', () => {
  test.each(pages)('%s', (_, text, told) => expect(firstOf(text).identity).toMatchObject(told));
});

describe('who issued what, when', () => {
  test.each(heads)('%s', (_, text, told) => expect(firstOf(text).identity).toMatchObject(told));
});

describe('a head as scans and portals leave it', () => {
  test.each(broken)('%s', (_, text, told) => expect(firstOf(text).identity).toMatchObject(told));
});
