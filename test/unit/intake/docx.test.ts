import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../../src/intake/intake.js';
import { docxOf, docxParts, footnotes, paragraph, table } from '../../support/docx.js';
import { zipOf } from '../../support/zip.js';

const read = async (bytes: Uint8Array): Promise<string> => (await textOf('kh.docx', bytes)).text;
const refused = (got: RegExp): unknown => expect.objectContaining({ code: 'UNREADABLE_FILE', message: expect.stringMatching(got) as unknown });

describe('a Word document', () => {
  test('tells its kind, and has no encoding', async () => {
    expect(await textOf('kh.docx', docxOf(paragraph('Số: 5/KH-UBND')))).toEqual({ text: 'Số: 5/KH-UBND', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', encoding: null, warnings: [] });
  });

  test('is known by its content, whatever its name', async () => expect((await textOf('kh.txt', docxOf(paragraph('Số: 5')))).text).toBe('Số: 5'));

  test.each([
    ['paragraphs', paragraph('KẾ HOẠCH') + paragraph('') + paragraph('Phòng úng & <hạn>'), 'KẾ HOẠCH\nPhòng úng & <hạn>'],
    ['line breaks', paragraph('KẾ HOẠCH\nphòng úng'), 'KẾ HOẠCH\nphòng úng'],
    ['tabs', paragraph('UBND XÃ\tCỘNG HÒA'), 'UBND XÃ    CỘNG HÒA'],
    ['spaces', paragraph('UBND XÃ     CỘNG HÒA'), 'UBND XÃ     CỘNG HÒA'],
    ['a letterhead', table([[['UBND XÃ', 'ĐỒI MÂY'], ['CỘNG HÒA', 'Độc lập']], [['Số: 5'], ['ngày 1']]]), 'UBND XÃ\nĐỒI MÂY\nCỘNG HÒA\nĐộc lập\nSố: 5 | ngày 1'],
    ['a table of tasks', table([[['1'], ['Đắp đê'], ['Tổ A', 'Tổ B']]]), '1 | Đắp đê | Tổ A Tổ B'],
  ])('%s', async (_, body, text) => expect(await read(docxOf(body))).toBe(text));

  test('footnotes stand at the end, their marks nowhere', async () => {
    const body = '<w:p><w:r><w:t xml:space="preserve">Theo Công văn số 9/CV-PNV</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> ngày 2/3.</w:t></w:r></w:p>';
    const { text, warnings } = await textOf('kh.docx', docxOf(body, [footnotes('Về việc khơi mương.')]));
    expect([text, warnings]).toEqual(['Theo Công văn số 9/CV-PNV ngày 2/3.\nVề việc khơi mương.', []]);
  });

  test('numbers given by Word are told to be missing', async () => {
    const numbering = { name: 'word/numbering.xml', content: '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' };
    const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Khơi mương</w:t></w:r></w:p>';
    expect(await textOf('kh.docx', docxOf(item, [numbering]))).toMatchObject({ text: 'Khơi mương', warnings: ['numbers that Word gives to list items by itself are not in the text'] });
  });

  test('letters of old fonts become Unicode', async () => {
    expect(await textOf('kh.docx', docxOf(paragraph('KÕ ho¹ch phßng óng')))).toMatchObject({ text: 'Kế hoạch phòng úng', encoding: 'TCVN3', warnings: [expect.stringContaining('TCVN3')] });
  });
});

describe('is refused', () => {
  test.each([
    ['without text', docxOf(''), /a Word document without text/],
    ['cut off', docxOf(paragraph('a')).subarray(0, 700), /a damaged archive/],
    ['not XML', zipOf([...docxParts('').slice(0, 3), { name: 'word/document.xml', content: '<w:document' }]), /a Word document that is damaged/],
    ['locked', zipOf([{ name: 'word/document.xml', content: '', isLocked: true }]), /protected by a password/],
    ['unpacks to 200 MB', docxOf('', [{ name: 'word/media/a.bin', content: 'a', size: 200 * 1024 * 1024 }]), /unpacks to 201 MB \(a zip bomb\)/],
    ['unpacks to thousand times its size', docxOf('', [{ name: 'word/media/a.bin', content: Buffer.alloc(12 * 1024 * 1024) }]), /unpacks to 1\d{3} times its packed size, in word\/media\/a\.bin \(a zip bomb\)/],
    ['has 26 MB of XML', docxOf('', ['a', 'b', 'c'].map((name) => ({ name: `word/${name}.xml`, content: '', size: 9_000_000 }))), /one of 26 MB/],
    ['unpacks to more than it tells', docxOf('', [{ name: 'word/a.xml', content: Buffer.alloc(1024 * 1024), size: 10 }]), /word\/a\.xml, which unpacks to something else/],
  ])('%s', async (_, bytes, got) => {
    await expect(textOf('kh.docx', bytes)).rejects.toEqual(refused(got));
  });

  test('with pictures alone, as a scan', async () => {
    const picture = '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="n0"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const parts = docxParts(picture).map((part) => (part.name.endsWith('document.xml.rels') ? { ...part, content: part.content.toString().replace('</Relationships>', '<Relationship Id="n0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/></Relationships>') } : part));
    await expect(textOf('kh.docx', zipOf([...parts, { name: 'word/media/a.png', content: 'x' }]))).rejects.toEqual(refused(/holds pictures and no text: a scan/));
  });

  test.each([
    ['an Excel workbook', 'xl/workbook.xml'],
    ['a presentation', 'ppt/presentation.xml'],
    ['an OpenDocument file', 'content.xml'],
    ['a book', 'META-INF/container.xml'],
    ['an archive (zip) of one file, not a Word document', 'a.txt'],
  ])('as %s', async (got, name) => {
    await expect(textOf('a.docx', zipOf([{ name, content: 'x' }]))).rejects.toMatchObject({ code: 'UNREADABLE_FILE', details: { got: expect.stringContaining(got) as unknown } });
  });

  test('as an empty archive', async () => expect(textOf('a.zip', zipOf([]))).rejects.toMatchObject({ details: { got: 'an archive (zip) of 0 files, not a Word document' } }));
});
