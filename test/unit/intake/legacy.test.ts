import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { raiseCapitals } from '../../../src/intake/capitals.js';
import { converter } from '../../../src/intake/legacy-table.js';
import { legacyEncodings, toUnicode } from '../../../src/intake/legacy.js';
import { tcvn3 } from '../../../src/intake/tcvn3.js';
import { vni } from '../../../src/intake/vni.js';
import { writtenIn } from '../../support/legacy.js';

const paper = `ỦY BAN NHÂN DÂN XÃ ĐỒI MÂY
Số: 17/TB-UBND

THÔNG BÁO
Về việc sửa chữa cầu gỗ qua suối Lửng
Căn cứ Nghị quyết số 4/NQ-HĐND ngày 3 tháng 2, Ủy ban nhân dân xã giao Tổ thủy lợi khảo sát,
lập dự toán và đẩy nhanh tiến độ; trưởng các thôn vận động nhân dân hưởng ứng, kỹ càng, trước mùa lũ.`;

describe.each(legacyEncodings)('$name', (encoding) => {
  test.each(encoding.rows.map(({ example, letters }) => [letters, ...example]))('writes %s: “%s” is “%s”', (_, written, letters) => {
    expect(converter(encoding)(written)).toBe(letters);
  });

  test.each(encoding.rows.map(({ letters, written, example }) => [letters, written, example[0]] as const))('as many signs as letters: %s', (letters, written, example) => {
    expect(written.split(' ')).toHaveLength(letters.split(' ').length);
    expect(written.split(' ').some((sign) => example.toLowerCase().includes(sign.toLowerCase()))).toBe(true);
  });

  test('no sign stands for two letters', () => {
    const signs = encoding.rows.flatMap(({ written }) => written.split(' '));
    expect(new Set(signs).size).toBe(signs.length);
  });

  test('is recognised and converted, with a warning', () => {
    const { text, from, warnings } = toUnicode(writtenIn(encoding, paper));
    expect([text.toLowerCase(), from]).toEqual([paper.toLowerCase(), encoding.name]);
    expect(warnings).toEqual([expect.stringContaining(`the text was in ${encoding.name} and was converted`)]);
  });

  test('comes back whatever it says, in small letters', () => {
    const letters = fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ .'));
    fc.assert(fc.property(fc.string({ unit: letters }), (text) => expect(converter(encoding)(writtenIn(encoding, text))).toBe(text)));
  });
});

describe('capitals', () => {
  test('of a long line are raised in one go', () => {
    const began = performance.now();
    expect(raiseCapitals('CéNG HOµ x· '.repeat(40_000), 'CộNG HOà xã '.repeat(40_000)) === 'CỘNG HOÀ xã '.repeat(40_000)).toBe(true);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('VNI keeps them', () => expect(toUnicode(writtenIn(vni, paper)).text).toBe(paper));

  test('of VNI may have small marks', () => expect(converter(vni)('Ñaûng Aùnh OÂng')).toBe('Đảng Ánh Ông'));

  test('TCVN3 warns of those that its fonts showed', () => expect(toUnicode('C«ng v¨n ®Õn').warnings[0]).toMatch(/\.VnTimeH/));

  test.each([
    ['CéNG HOµ X· HéI CHñ NGHÜA', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA'],
    ['ñY BAN', 'ỦY BAN'],
    ['§¶NG ñY X·', 'ĐẢNG ỦY XÃ'],
    ['TH¤NG B¸O', 'THÔNG BÁO'],
    ['Sè: 12/TB-UBND', 'Số: 12/TB-UBND'],
    ['UBND x· S¬n', 'UBND xã Sơn'],
    ['Q§-UBND, §Ò ¸n', 'QĐ-UBND, Đề án'],
    ['céng hoµ x· héi', 'cộng hoà xã hội'],
    ['ViÖt Tr×', 'Việt Trì'],
  ])('“%s” is “%s”', (written, expected) => expect(raiseCapitals(written, converter(tcvn3)(written))).toBe(expected));
});

describe('short texts', () => {
  test.each([
    ['C«ng v¨n', 'Công văn'],
    ['COÄNG HOØA', 'CỘNG HÒA'],
    ['UÛy ban nhaân daân xaõ', 'Ủy ban nhân dân xã'],
    ['Thông baìo sôì 5', 'Thông báo số 5'],
  ])('“%s” is “%s”', (written, expected) => expect(toUnicode(written).text).toBe(expected));
});

describe('what is Unicode stays as it is', () => {
  test.each([
    ['Vietnamese', paper],
    ['Vietnamese in decomposed characters', paper.normalize('NFD')],
    ['Vietnamese of Latin-1 letters alone', 'có hát là bình, hoá đá, toàn lò'],
    ['Vietnamese in quotation marks', '«Công văn» «hoả tốc» «đã gửi»'],
    ['Vietnamese with letters by themselves', 'â Số được ký aá'],
    ['French', 'Le café déjà fermé, à côté de l’hôtel, où l’été dernier…'],
    ['Spanish', 'El niño y la señora comían piñas en el jardín'],
    ['German', 'Über schöne Hügel führt ein müder Esel süße Äpfel'],
    ['signs', '© 2021 § 5 · 20 °C ± 3 « x »'],
    ['other scripts', '四川省人民政府 Правительство'],
    ['plain letters', 'So 12/TB-UBND'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(toUnicode(text)).toEqual({ text, from: null, warnings: [] }));

  test('a text of two encodings is left as it is, with a warning', () => {
    const text = `${paper}\n${paper}\n${writtenIn(tcvn3, paper)}`;
    expect(toUnicode(text)).toEqual({ text, from: null, warnings: ['part of the text seems to be in TCVN3, which is not Unicode; it was left as it is'] });
  });
});
