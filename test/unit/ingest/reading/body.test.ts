import { describe, expect, test } from '@jest/globals';
import { readBody } from '../../../../src/ingest/reading/body.js';
import { readPerson } from '../../../../src/ingest/reading/person.js';
import { nowhere, scopeOf, type Scope } from '../../../../src/ingest/reading/scope.js';

const haNoi = scopeOf('Thành ủy Hà Nội', 'Hà Nội', false, []);
const baDinh = scopeOf('Quận ủy Ba Đình', 'Ba Đình', false, ['Sở Y tế Hà Nội']);
const bacNinh = scopeOf('Thành ủy Bắc Ninh', 'Bắc Ninh', false, []);
const laoCai = scopeOf('Ủy ban nhân dân tỉnh Lào Cai', null, false, []);
const unknownProvince = scopeOf('Ủy ban nhân dân tỉnh Hải Sơn', 'tỉnh Hải Sơn', false, []);
const unknownDistrict = scopeOf('Ủy ban nhân dân huyện Vân Đài', 'huyện Vân Đài', false, []);
const unknownPlace = scopeOf(null, 'HẢI SƠN', false, []);
const country: Scope = scopeOf('Thủ tướng Chính phủ', 'Hà Nội', true, []);

test('a scope comes from the issuer, and the province of a lower place from what is said', () => {
  expect(haNoi).toEqual({ own: { kind: 'thành phố', name: 'Hà Nội', level: 'province' }, above: null, isCentral: false });
  expect(baDinh).toMatchObject({ own: { kind: 'quận', name: 'Ba Đình', level: 'district' }, above: { name: 'Hà Nội', level: 'province' } });
  expect(bacNinh).toMatchObject({ own: { kind: 'thành phố', level: 'district' }, above: { kind: 'tỉnh', name: 'Bắc Ninh' } });
  expect(country).toEqual({ own: null, above: null, isCentral: true });
});

describe('a body is read against the place of the paper', () => {
  test.each<[string, Scope, string, string, string | null]>([
    ['UBND Thành phố', haNoi, 'ubnd-tp-ha-noi', 'STATE', 'province'],
    ['UBND Thành phố', bacNinh, 'ubnd-tp-bac-ninh', 'STATE', 'district'],
    ['Thành ủy', baDinh, 'thanh-uy-ha-noi', 'PARTY', 'province'],
    ['Thành ủy', bacNinh, 'thanh-uy-bac-ninh', 'PARTY', 'district'],
    ['Tỉnh ủy', bacNinh, 'tinh-uy-bac-ninh', 'PARTY', 'province'],
    ['UBND tỉnh', bacNinh, 'ubnd-tinh-bac-ninh', 'STATE', 'province'],
    ['BTV Thành ủy', haNoi, 'ban-thuong-vu-thanh-uy-ha-noi', 'PARTY', 'province'],
    ['Ban Thường vụ Quận ủy Ba Đình', haNoi, 'ban-thuong-vu-quan-uy-ba-ddinh', 'PARTY', 'district'],
    ['UBND quận', baDinh, 'ubnd-quan-ba-ddinh', 'STATE', 'district'],
    ['Sở Y tế', haNoi, 'so-y-te-ha-noi', 'STATE', 'province'],
    ['Sở Y tế', baDinh, 'so-y-te-ha-noi', 'STATE', 'province'],
    ['Sở Y tế', unknownProvince, 'so-y-te-hai-son', 'STATE', 'province'],
    ['Sở Y tế Hải Sơn (Sở YT HS)', unknownProvince, 'so-y-te-hai-son', 'STATE', 'province'],
    ['Sở Y tế tỉnh Hải Sơn', unknownProvince, 'so-y-te-hai-son', 'STATE', 'province'],
    ['SỞ Y TẾ HẢI SƠN', unknownProvince, 'so-y-te-hai-son', 'STATE', 'province'],
    ['UBND Hải Sơn', unknownProvince, 'ubnd-tinh-hai-son', 'STATE', 'province'],
    ['Sở Y tế Vân Đài', unknownDistrict, 'so-y-te-van-ddai', 'STATE', 'district'],
    ['Phòng Y tế', unknownDistrict, 'phong-y-te-huyen-van-ddai', 'OFFICE', 'district'],
    ['Sở Y tế Hải Sơn', unknownPlace, 'so-y-te-hai-son', 'STATE', 'district'],
    ['UBND Hải Sơn', unknownPlace, 'ubnd-hai-son', 'STATE', 'district'],
    ['Sở GD&ĐT HN', nowhere, 'so-giao-duc-va-ddao-tao-ha-noi', 'STATE', 'province'],
    ['Sở Nội vụ tỉnh Bình Thuận', nowhere, 'so-noi-vu-binh-thuan', 'STATE', 'province'],
    ['Công an Thành phố', haNoi, 'cong-an-tp-ha-noi', 'POLICE', 'province'],
    ['Công an tỉnh', laoCai, 'cong-an-tinh-lao-cai', 'POLICE', 'province'],
    ['các quận, huyện, thị ủy', haNoi, 'cac-quan-huyen-thi-uy-ha-noi', 'SET', 'district'],
    ['UBND các xã, phường', laoCai, 'ubnd-cac-xa-phuong-lao-cai', 'SET', 'commune'],
    ['UBND các tỉnh, thành phố', country, 'ubnd-cac-tinh-tp', 'SET', 'central'],
    ['Chủ tịch UBND Thành phố Hà Nội', nowhere, 'chu-tich-ubnd-tp-ha-noi', 'STATE', 'province'],
    ['Bộ Y tế', haNoi, 'bo-y-te', 'STATE', 'central'],
    ['BYT', haNoi, 'bo-y-te', 'STATE', 'central'],
    ['Thủ tướng', haNoi, 'thu-tuong-chinh-phu', 'STATE', 'central'],
    ['Bộ trưởng Bộ Công Thương', country, 'bo-truong-bo-cong-thuong', 'STATE', 'central'],
    ['Bộ Tư lệnh Thủ đô', haNoi, 'bo-tu-lenh-thu-ddo-ha-noi', 'MILITARY', 'province'],
    ['Ban Chỉ đạo Quốc gia phòng, chống tác hại thuốc lá', haNoi, 'ban-chi-ddao-quoc-gia-phong-chong-tac-hai-thuoc-la', 'JOINT', 'central'],
    ['các cơ quan, đơn vị', bacNinh, 'cac-co-quan-ddon-vi-tp-bac-ninh', 'SET', 'district'],
    ['các cơ quan Trung ương', haNoi, 'cac-co-quan-trung-uong', 'SET', 'central'],
    ['đồng chí Chủ tịch UBND Thành phố, nhất là khi có dịch', haNoi, 'chu-tich-ubnd-tp-ha-noi', 'STATE', 'province'],
    ['các đồng chí Ủy viên Ban Thường vụ Thành ủy được phân công phụ trách', bacNinh, 'cac-uy-vien-ban-thuong-vu-thanh-uy-bac-ninh', 'SET', 'district'],
    ['các đoàn thể thành phố', bacNinh, 'cac-ddoan-the-tp-bac-ninh', 'SET', 'district'],
    ['Thủ trưởng các cơ quan', baDinh, 'thu-truong-cac-co-quan-quan-ba-ddinh', 'SET', 'district'],
    ['Thứ trưởng Bộ Xây dựng', haNoi, 'thu-truong-bo-xay-dung', 'STATE', 'central'],
    ['Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh', bacNinh, 'ban-chi-ddao-phong-chong-dich-covid-19-tinh-bac-ninh', 'JOINT', 'province'],
    ['UBND tỉnh', baDinh, 'ubnd-tinh', 'STATE', null],
    ['UBND phường', baDinh, 'ubnd-phuong-quan-ba-ddinh', 'STATE', 'commune'],
    ['UBND Bắc Ninh', bacNinh, 'ubnd-tp-bac-ninh', 'STATE', 'district'],
    ['UBND Hà Nội', haNoi, 'ubnd-tp-ha-noi', 'STATE', 'province'],
    ['UBND Lào Cai', nowhere, 'ubnd-tinh-lao-cai', 'STATE', 'province'],
    ['Tỉnh ủy Bắc Ninh', bacNinh, 'tinh-uy-bac-ninh', 'PARTY', 'province'],
    ['đồng chí Chủ tịch Thành phố', haNoi, 'chu-tich-ubnd-tp-ha-noi', 'STATE', 'province'],
    ['VP TU', haNoi, 'van-phong-thanh-uy-ha-noi', 'OFFICE', 'province'],
    ['VPTU', laoCai, 'van-phong-tinh-uy-lao-cai', 'OFFICE', 'province'],
    ['VP TU Hà Nội', laoCai, 'van-phong-thanh-uy-ha-noi', 'OFFICE', 'province'],
    ['BTV TU', bacNinh, 'ban-thuong-vu-thanh-uy-bac-ninh', 'PARTY', 'district'],
    ['TT. TU', baDinh, 'thuong-truc-thanh-uy-ha-noi', 'PARTY', 'province'],
    ['Các ban Đảng TU', laoCai, 'cac-ban-ddang-tinh-uy-lao-cai', 'SET', 'province'],
    ['Tổ công tác theo 22-TB/TU', nowhere, 'to-cong-tac-theo-22-tb-tu', 'JOINT', null],
    ['TU', nowhere, 'tinh-uy', 'PARTY', null],
    ['VP QU', baDinh, 'van-phong-quan-uy-ba-ddinh', 'OFFICE', 'district'],
    ['VP CTN', haNoi, 'van-phong-chu-tich-nuoc', 'OFFICE', 'central'],
    ['VP TW', haNoi, 'van-phong-trung-uong-ddang', 'OFFICE', 'central'],
    ['Ban Chỉ đạo QG PCDB', haNoi, 'ban-chi-ddao-quoc-gia-phong-chong-dich-benh', 'JOINT', 'central'],
    ['BCĐQG về chuyển đổi số', laoCai, 'ban-chi-ddao-quoc-gia-ve-chuyen-ddoi-so', 'JOINT', 'central'],
    ['Ủy ban An toàn cầu đường QG', laoCai, 'uy-ban-an-toan-cau-dduong-quoc-gia', 'STATE', 'central'],
    ['Ban Chỉ đạo chương trình mục tiêu quốc gia', laoCai, 'ban-chi-ddao-chuong-trinh-muc-tieu-quoc-gia-lao-cai', 'JOINT', 'province'],
    ['Văn phòng Ban cán sự đảng', haNoi, 'van-phong-ban-can-su-ddang-ha-noi', 'OFFICE', 'province'],
  ])('%s (%j) is %s', (phrase, scope, id, kind, level) => expect(readBody(phrase, scope)).toMatchObject({ id, kind, level }));

  test('the short form in brackets is another name of it', () => expect(readBody('Sở Y tế Hà Nội (SYT)', haNoi)).toMatchObject({ id: 'so-y-te-ha-noi', name: 'Sở Y tế Hà Nội', printed: 'Sở Y tế Hà Nội', short: 'SYT' }));
  test('an organ belongs to its body', () => expect(readBody('Thường trực HĐND tỉnh', laoCai)?.parent).toMatchObject({ id: 'hddnd-tinh-lao-cai', parent: null }));
  test('an office of an office has both', () => expect(readBody('Chánh Văn phòng UBND tỉnh', laoCai)?.parent?.parent?.id).toBe('ubnd-tinh-lao-cai'));
  test.each(['', '  ', '…', '1'])('“%s” names nobody', (phrase) => expect(readBody(phrase, haNoi)).toBeNull());
});

describe('persons', () => {
  test.each<[string, string, readonly string[]]>([
    ['đồng chí Lê Văn Tám, Phó Chủ tịch UBND tỉnh', 'le-van-tam', ['Phó Chủ tịch UBND tỉnh']],
    ['đ/c Đặng Thị Na, Ủy viên Ban Thường vụ, Phó Chủ tịch UBND huyện', 'ddang-thi-na', ['Ủy viên Ban Thường vụ', 'Phó Chủ tịch UBND huyện']],
    ['Phó Chủ tịch UBND tỉnh Trần Thị Bưởi', 'tran-thi-buoi', ['Phó Chủ tịch UBND tỉnh']],
    ['Bí thư Tỉnh ủy, đồng chí Hoàng Văn Cam', 'hoang-van-cam', ['Bí thư Tỉnh ủy']],
    ['Ngô Thị Mận (Giám đốc Sở Y tế)', 'ngo-thi-man', ['Giám đốc Sở Y tế']],
  ])('%s', (phrase, id, posts) => expect(readPerson(phrase)).toMatchObject({ id, posts }));

  test.each(['Sở Y tế Hà Nội', 'Bí thư Thành ủy Hà Nội', 'UBND Thành phố Hồ Chí Minh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'các đồng chí Ủy viên Ban Thường vụ', 'Văn phòng Đoàn ĐBQH', 'Chủ tịch UBND tỉnh Hà Giang'])('%s is no person', (phrase) => expect(readPerson(phrase)).toBeNull());
});
