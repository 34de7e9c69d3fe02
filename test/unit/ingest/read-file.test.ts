import { describe, expect, test } from '@jest/globals';
import { emptyError, readPlain } from '../../../src/ingest/read-file.js';

const notice = `HUYỆN ỦY SAO MAI
Số: 57-TB/HU
Sao Mai, ngày 04 tháng 02 năm 2031

THÔNG BÁO
Kết luận về công tác trồng cây
1. Giao Huyện đoàn trồng cây trước ngày 05/3/2031.
`;

describe('what comes as text', () => {
  test('is read as it was given: offsets count zero bytes, and the reading says so', () => {
    const text = notice.replace('2031\n\n', '2031\0\n\n');
    const { mediaType, reading } = readPlain('folder/a.pdf', text);
    expect([mediaType, reading.warnings, reading.documents[0]?.identity.code]).toEqual(['text/plain', ['a zero byte stands in the text; offsets count it'], '57-TB/HU']);
    for (const { quote, start, end } of reading.documents.flatMap(({ assignments }) => assignments)) expect(text.slice(start, end)).toBe(quote);
  });

  test('is refused when nothing could store it', () => expect(() => readPlain('a', `${notice}\udfff`)).toThrow('a lone surrogate'));
});

describe('what is no directive', () => {
  test.each([
    [['the text is empty'], 'the text is empty'],
    [[], 'a text of another kind'],
  ])('is told with what was got: %j', (warnings, got) => expect(emptyError({ documents: [], warnings })).toMatchObject({ code: 'UNREADABLE_FILE', message: 'No directive was found.', details: { got } }));

  test('is not told of one', () => expect(emptyError(readPlain('a', notice).reading)).toBeUndefined());
});
