import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../../src/intake/intake.js';
import { locked, pdfOf } from '../../support/pdf.js';

describe('a PDF', () => {
  test('gives its lines, pages parted by a form feed', async () => {
    expect(await textOf('tb.pdf', pdfOf([['Số: 17/TB-UBND', 'THÔNG BÁO về việc sửa cầu'], ['Nơi nhận:']]))).toEqual({ text: 'Số: 17/TB-UBND\nTHÔNG BÁO về việc sửa cầu\n\fNơi nhận:', mediaType: 'application/pdf', encoding: null, warnings: [] });
  });

  test('is known by its content, also behind a line of something else', async () => {
    expect((await textOf('tb.txt', pdfOf([['Số: 17']]))).text).toBe('Số: 17');
    expect((await textOf('tb.pdf', Buffer.concat([Buffer.from('\0\0\n'), pdfOf([['Số: 17']])]))).text).toBe('Số: 17');
  });

  test('leaves the bytes as they were', async () => {
    const bytes = Uint8Array.from(pdfOf([['Số: 17']]));
    await textOf('tb.pdf', bytes);
    expect(Buffer.from(bytes)).toEqual(pdfOf([['Số: 17']]));
  });

  test('parts columns by several spaces', async () => {
    expect((await textOf('tb.pdf', pdfOf([['UBND XÃ\tCỘNG HÒA', 'Số: 17']]))).text).toBe('UBND XÃ    CỘNG HÒA\nSố: 17');
  });

  test('with old fonts becomes Unicode', async () => {
    expect(await textOf('tb.pdf', pdfOf([['Th«ng b¸o vÒ viÖc söa cÇu']]))).toMatchObject({ text: 'Thông báo về việc sửa cầu', encoding: 'TCVN3' });
  });

  test.each<readonly [string, readonly (readonly string[])[], string]>([
    ['at the top, from the second on', [['Giao Sở A chủ trì,'], ['2', 'phối hợp với Sở B.'], ['3', 'Nơi nhận:']], 'Giao Sở A chủ trì,\n\fphối hợp với Sở B.\n\fNơi nhận:'],
    ['at the bottom', [['Giao Sở A', '- 1 -'], ['chủ trì.', '- 2 -']], 'Giao Sở A\n\fchủ trì.'],
    ['that go on from another paper', [['14', 'Giao Sở A'], ['15', 'chủ trì.']], 'Giao Sở A\n\fchủ trì.'],
    ['but none that counts something else', [['Giao', '75'], ['2021', 'Sở A'], ['12', '2', 'chủ trì 3']], 'Giao\n75\n\f2021\nSở A\n\f12\n2\nchủ trì 3'],
  ])('leaves out numbers of pages %s', async (_, pages, text) => expect((await textOf('tb.pdf', pdfOf(pages))).text).toBe(text));

  test('of which a page is a scan says so', async () => {
    expect((await textOf('tb.pdf', pdfOf([['Số: 17'], [], []]))).warnings).toEqual(['pages 2, 3 of 3 hold no text: scans, or blank']);
    expect((await textOf('tb.pdf', pdfOf([['Số: 17'], ['2']]))).warnings).toEqual(['page 2 of 2 holds no text: a scan, or blank']);
    expect((await textOf('tb.pdf', pdfOf([['Số: 17'], []]))).warnings).toEqual(['page 2 of 2 holds no text: a scan, or blank']);
  });
});

test('a text that speaks of PDF is a text', async () => expect((await textOf('a.txt', Buffer.from('Tệp bắt đầu bằng %PDF-1.7 là tệp PDF.'))).mediaType).toBe('text/plain'));

describe('is refused, with a way on', () => {
  test.each([
    ['a scan', pdfOf([[], []]), 'a scan without a text layer, 2 pages', /ocrmypdf -l vie in\.pdf out\.pdf/],
    ['locked', pdfOf([['Số: 17']], locked), 'a PDF protected by a password', /qpdf --decrypt/],
    ['damaged', Buffer.from('%PDF-1.7\nnothing'), 'a PDF that is damaged', /qpdf in\.pdf out\.pdf/],
    ['signs without meaning', pdfOf([['\ue001\ue002\ue003 \ue004']]), 'a text layer that does not say which letters it shows', /--force-ocr/],
  ])('%s', async (_, bytes, got, way) => {
    await expect(textOf('tb.pdf', bytes)).rejects.toMatchObject({ code: 'UNREADABLE_FILE', message: `“tb.pdf” cannot be read: ${got}.`, details: { got, suggestions: [expect.stringMatching(way)] } });
  });
});
