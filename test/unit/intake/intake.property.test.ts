import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../src/domain/errors.js';
import { textOf } from '../../../src/intake/intake.js';
import { docxOf, paragraph } from '../../support/docx.js';
import { pdfOf } from '../../support/pdf.js';

const names = fc.constantFrom('a', 'a.txt', 'a.md', 'a.html', 'a.docx', 'a.doc', 'a.pdf', 'a.png');
const docx = docxOf(paragraph('KẾ HOẠCH phòng úng'));
const pdf = pdfOf([['THÔNG BÁO về việc sửa cầu']]);

/** Text with words in it, or a refusal that says what was expected and got; nothing else ever. */
async function answersWell(name: string, bytes: Uint8Array): Promise<void> {
  try {
    expect((await textOf(name, bytes)).text).toMatch(/[^\s\p{C}]/u);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect([error.code, typeof error.details.expected, typeof error.details.got]).toEqual(['UNREADABLE_FILE', 'string', 'string']);
  }
}

test('any bytes give text or a refusal', async () => {
  const starts = fc.constantFrom('', '%PDF-1.7\n', 'PK\x03\x04', 'PK\x05\x06', '<html>', '\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
  await fc.assert(fc.asyncProperty(names, starts, fc.uint8Array({ maxLength: 400 }), (name, start, rest) => answersWell(name, Buffer.concat([Buffer.from(start, 'latin1'), rest]))), { numRuns: 400 });
});

test.each([['docx', docx], ['pdf', pdf]] as const)('so does a damaged .%s', async (kind, whole) => {
  const damage = fc.record({ at: fc.nat(whole.length - 1), with: fc.uint8Array({ minLength: 1, maxLength: 8 }), cut: fc.option(fc.nat(whole.length - 1)) });
  await fc.assert(fc.asyncProperty(damage, (done) => {
    const bytes = Buffer.from(whole);
    bytes.set(done.with.subarray(0, whole.length - done.at), done.at);
    return answersWell(`a.${kind}`, done.cut === null ? bytes : bytes.subarray(0, done.cut));
  }), { numRuns: 150 });
});

test('UTF-8 without a mark comes back byte for byte', async () => {
  const letters = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằấệừỵỬẶĐ0123456789-/.,;:()"“” \t\n\r')) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) });
  const words = fc.tuple(fc.string({ unit: letters, maxLength: 200 }), fc.string({ unit: letters, maxLength: 200 })).map(([before, after]) => `${before} Số được ký ${after}`);
  await fc.assert(fc.asyncProperty(words, fc.constantFrom('a.txt', 'a.md'), async (text, name) => {
    const bytes = Buffer.from(text);
    const read = await textOf(name, bytes);
    expect([Buffer.from(read.text).equals(bytes), read.encoding]).toEqual([true, 'UTF-8']);
  }));
});

test('UTF-16 comes back letter for letter', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom(...Array.from('aăđeệ ửHĐ.\n5')), minLength: 1 }).map((text) => `Số ${text}`), async (text) => {
    expect((await textOf('a.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).text).toBe(text);
  }));
});
