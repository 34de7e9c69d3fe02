import { describe, expect, test } from '@jest/globals';
import { checkText, largest, textOf } from '../../../src/intake/intake.js';
import { strangers } from '../../../src/intake/kind.js';
import { readable } from '../../../src/intake/refusal.js';
import { tcvn3 } from '../../../src/intake/tcvn3.js';
import { vni } from '../../../src/intake/vni.js';
import { windows1258 } from '../../../src/intake/windows-1258.js';
import { bytesOf, writtenIn } from '../../support/legacy.js';

const paper = 'Số: 17/TB-UBND\r\n\r\nTHÔNG BÁO\r\n\tvề việc “sửa cầu” – gấp;  giao Tổ thủy lợi lập dự toán\u00a0. \r\n';

describe('plain text comes back as it is', () => {
  test.each([
    ['a.txt', Buffer.from(paper), 'text/plain', 'UTF-8'],
    ['a.md', Buffer.from(paper), 'text/markdown', 'UTF-8'],
    ['-', Buffer.from(paper), 'text/plain', 'UTF-8'],
    ['a.txt', Buffer.from(`\ufeff${paper}`), 'text/plain', 'UTF-8'],
    ['a.txt', Buffer.from(`\ufeff${paper}`, 'utf16le'), 'text/plain', 'UTF-16LE'],
    ['a.txt', Buffer.from(paper, 'utf16le').swap16(), 'text/plain', 'UTF-16BE'],
  ])('%s', async (name, bytes, mediaType, encoding) => expect(await textOf(name, bytes)).toEqual({ text: paper, mediaType, encoding, warnings: [] }));

  test('decomposed characters stay decomposed', async () => expect((await textOf('a.txt', Buffer.from(paper.normalize('NFD')))).text).toBe(paper.normalize('NFD')));

  test('Markdown keeps its marks, and HTML in it', async () => expect((await textOf('a.md', Buffer.from('# Số\n<b>17</b> &amp; 18'))).text).toBe('# Số\n<b>17</b> &amp; 18'));

  test('zero bytes are left out and told: a word that one stands in stays whole', async () => {
    expect(await textOf('a.txt', Buffer.from('Tổ thủy lợi ch\0ủ trì sửa cầu'))).toMatchObject({ text: 'Tổ thủy lợi chủ trì sửa cầu', warnings: ['a zero byte was left out of the text'] });
    expect(await textOf('a.txt', Buffer.from(`${paper}\0${paper}\0`))).toMatchObject({ text: paper + paper, warnings: ['2 zero bytes were left out of the text'] });
  });
});

describe('Vietnamese from before Unicode is converted', () => {
  test.each([tcvn3, vni, windows1258])('$name, as bytes and as characters', async (encoding) => {
    const written = writtenIn(encoding, paper);
    const expected = { text: paper, mediaType: 'text/plain', encoding: encoding.name, warnings: [expect.stringContaining(`in ${encoding.name} and was converted`)] };
    expect(await textOf('a.txt', bytesOf(written))).toEqual(expected);
    expect(await textOf('a.txt', Buffer.from(written))).toEqual(expected);
    expect(await textOf('a.htm', bytesOf(`<p>${written}`))).toMatchObject({ text: 'Số: 17/TB-UBND THÔNG BÁO về việc “sửa cầu” – gấp; giao Tổ thủy lợi lập dự toán\u00a0.', encoding: encoding.name });
  });
});

describe('JSON is no directive', () => {
  const line = '{"file":"a.txt","documents":[]}';
  test.each([
    ['a.txt', '{"a":"Số: 17/TB-UBND"}', 'a directive’s text'],
    ['a.txt', ' {\n  "a": 1\n}\n', 'a directive’s text'],
    ['a.txt', '["Số: 17/TB-UBND"]', 'a directive’s text'],
    ['a.txt', `${line}\n${line}\n`, 'a directive’s text'],
    ['a.html', line, 'a directive’s text'],
    ['a.jsonl', `${line}\n{`, 'lines of “directives read”, given to “directives ingest”'],
  ])('%s: %j', async (name, text, expected) => {
    const refusal = { code: 'UNREADABLE_FILE', message: `“${name}” cannot be read: JSON, where the program expected ${expected}.`, details: { expected } };
    await expect(textOf(name, Buffer.from(text))).rejects.toMatchObject(refusal);
    expect(() => checkText(name, text)).toThrow(expect.objectContaining({ message: refusal.message, details: expect.objectContaining(refusal.details) }));
  });

  test.each(['[1]\nTHÔNG BÁO', '{…} Số: 17', '[TB] 17', 'Số: 17 {"a":1}'])('a text that only looks so at its head is read: %j', async (text) => {
    expect((await textOf('a.txt', Buffer.from(text))).text).toBe(text);
    expect(checkText('a.txt', text)).toEqual([]);
  });
});

describe('HTML', () => {
  test.each([
    ['by its name', 'a.html', '<p>Số: <b>17</b>'],
    ['by its beginning', 'a.txt', '\n<!DOCTYPE html><p>Số: <b>17</b>'],
    ['by its beginning, after XML', '-', '<?xml version="1.0"?>\n<!-- trang --><html><p>Số: 17</html>'],
  ])('is known %s', async (_, name, html) => expect(await textOf(name, Buffer.from(html))).toEqual({ text: 'Số: 17', mediaType: 'text/html', encoding: 'UTF-8', warnings: [] }));

  test('tells that list numbers are missing', async () => {
    expect(await textOf('a.html', Buffer.from('<ol><li>Khơi mương</ol>'))).toMatchObject({ text: 'Khơi mương', warnings: ['numbers that a browser gives to list items by itself are not in the text'] });
  });

  test('without words is refused', async () => {
    await expect(textOf('a.html', Buffer.from('<script>x</script>'))).rejects.toMatchObject({ details: { got: 'a page (HTML) without text' } });
    await expect(textOf('a.html', Buffer.from('<div>'.repeat(1000)))).rejects.toMatchObject({ details: { expected: 'a page (HTML) made for people' } });
  });
});

test.each([
  ['a.pdf', 'Số: 17', 'the name ends in .pdf, but the file holds plain text'],
  ['a.DOC', '<html>Số: 17', 'the name ends in .DOC, but the file holds a page (HTML)'],
])('%s: the content rules', async (name, content, warning) => expect(await textOf(name, Buffer.from(content))).toMatchObject({ text: 'Số: 17', warnings: [warning] }));

describe('is refused', () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  test.each([
    ['an empty file', new Uint8Array()],
    ['a file of white space alone', Buffer.from(' \r\n\t\u00a0\u200b')],
    ['a file of white space alone', Buffer.from('\ufeff')],
    ['a file of 21 MB', Buffer.alloc(largest + 1)],
    ['a file of 50 MB', Buffer.alloc(50 * 1024 * 1024)],
    ['binary data, not text', Buffer.alloc(600)],
    ['binary data, not text', Uint8Array.from({ length: 2560 }, (_, index) => index % 256)],
    ['binary data, not text', Buffer.from(paper, 'utf16le').subarray(0, -1)],
    ['bytes that are not UTF-16LE', Buffer.from(`\ufeff${paper}`, 'utf16le').subarray(0, -1)],
    ['an old Office document (.doc)', ole],
    ['an Office document protected by a password', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['bytes that are not UTF-8, the first after 3 bytes', Buffer.from('caf\xe9 au lait', 'latin1')],
    [`bytes that are not UTF-8, the first after ${Buffer.byteLength(paper)} bytes`, Buffer.concat([Buffer.from(paper), Buffer.from([0xff]), Buffer.from(paper)])],
    ['UTF-8 that breaks off in the midst of its last character', Buffer.from('Số: 17, thôn Bế').subarray(0, -1)],
  ])('%s', async (got, bytes) => {
    await expect(textOf('in/a.txt', bytes)).rejects.toMatchObject({ name: 'DomainError', code: 'UNREADABLE_FILE', message: `“a.txt” cannot be read: ${got}.`, details: { got } });
  });

  test.each(strangers)('$got', async ({ starts, at = 0, got, wayOn }) => {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(starts, 'latin1'), Buffer.from('Số: 17')]);
    await expect(textOf('a.txt', bytes)).rejects.toMatchObject({ code: 'UNREADABLE_FILE', details: { expected: readable, got, suggestions: wayOn === undefined ? [] : [wayOn] } });
  });

  test('quickly, when it is large', async () => {
    const start = performance.now();
    await expect(textOf('a.pdf', Buffer.alloc(50 * 1024 * 1024))).rejects.toMatchObject({ details: { expected: 'at most 20 MB', suggestions: ['Split it into its documents.'] } });
    expect(performance.now() - start).toBeLessThan(200);
  });

  test.each([
    ['a/b\\c\nd.txt', '“c d.txt” cannot be read: an empty file.'],
    ['', '“the file” cannot be read: an empty file.'],
    [`${'x'.repeat(90)}.txt`, `“${'x'.repeat(80)}…” cannot be read: an empty file.`],
  ])('and named so that it fits a line: %j', async (name, message) => expect(textOf(name, new Uint8Array())).rejects.toMatchObject({ message }));
});

describe('what comes as text', () => {
  test('is taken as it is, with what offsets count', () => {
    expect(checkText('a', paper)).toEqual([]);
    expect(checkText('a', `${paper}\u{1f4c4}`)).toEqual([]);
    expect(checkText('a', 'Tổ thủy lợi ch\0ủ trì sửa cầu')).toEqual(['a zero byte stands in the text; offsets count it']);
    expect(checkText('a', `${paper}\0${paper}\0`)).toEqual(['2 zero bytes stand in the text; offsets count them']);
  });

  test.each([
    ['', readable, 'an empty text'],
    [' \n\u200b', 'a text with words in it', 'white space alone'],
    ['a\0\0\0', readable, 'binary data, not text'],
    ['Số: 17\ud800/TB', 'whole characters', 'half of one, a lone surrogate, at offset 6'],
    ['\udc00Số', 'whole characters', 'half of one, a lone surrogate, at offset 0'],
  ])('%j is refused', (text, expected, got) => {
    expect(() => checkText('in/a.txt', text)).toThrow(expect.objectContaining({ code: 'UNREADABLE_FILE', message: `“a.txt” cannot be read: ${got}.`, details: expect.objectContaining({ expected, got }) }));
  });
});
