import { htmlText } from './html.js';
import { readable, unreadable } from './refusal.js';
import { zipEntries, zipRefusal, type ZipEntry } from './zip.js';

/** What else comes in a zip archive: a file in it that tells, and what to do. */
const others = [
  { has: /^xl\/workbook/, got: 'an Excel workbook (.xlsx)', wayOn: 'Save the sheet that matters as .html, then read that.' },
  { has: /^ppt\/presentation/, got: 'a presentation (.pptx)', wayOn: 'Save it as .pdf, then read that.' },
  { has: /^META-INF\/container\.xml$/, got: 'a book (.epub)', wayOn: 'Unpack it and read its .xhtml files.' },
  { has: /^content\.xml$/, got: 'an OpenDocument file (.odt, .ods)', wayOn: 'Open it in LibreOffice or Word, save it as .docx, then read that.' },
] as const;

/**
 * The words of a Word document (.docx): paragraphs and table rows on lines, footnotes at the end.
 * The way is over HTML: mammoth's own raw text glues together what a line break parts, and leaves out footnotes.
 * @example (await docxText('kh.docx', bytes)).text.startsWith('KẾ HOẠCH\n')
 * @throws DomainError UNREADABLE_FILE when it is another archive, damaged, locked, or unpacks to too much
 */
export async function docxText(name: string, bytes: Uint8Array): Promise<{ readonly text: string; readonly warnings: readonly string[] }> {
  const entries = zipEntries(bytes);
  if (entries === undefined) throw unreadable(name, { expected: 'a whole .docx', got: 'a damaged archive (zip)', waysOn: ['Fetch or copy it again: a part may be missing.'] });
  const refusal = zipRefusal(bytes, entries);
  if (refusal !== undefined) throw unreadable(name, refusal);
  if (!entries.some((entry) => /^word\/document\d*\.xml$/i.test(entry.name))) throw notWord(name, entries);
  const { default: mammoth } = await import('mammoth');
  let html: string;
  let text: string;
  try {
    // Pictures are not looked at: only their place is told.
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) })).value;
    text = htmlText(html.replace(footnoteMarks, '').replace(/\t/g, columns), true);
  } catch (cause) {
    throw unreadable(name, { expected: 'a whole .docx', got: 'a Word document that is damaged', waysOn: ['Open it in Word or LibreOffice, save it anew, then read that.'] }, cause);
  }
  if (text === '') throw unreadable(name, { expected: 'a document with text', got: html.includes('<img') ? 'a Word document that holds pictures and no text: a scan' : 'a Word document without text', waysOn: ['Save it as .pdf, run OCR, e.g. ocrmypdf -l vie in.pdf out.pdf, then read out.pdf.'] });
  return { text, warnings: /<ol><li(?! id="(?:foot|end)note-)/.test(html) ? ['numbers that Word gives to list items by itself are not in the text'] : [] };
}

/** "[1]" would stand between a number and its date; the arrow leads back from the note. */
const footnoteMarks = /<sup><a href="#(?:foot|end)note-\d+" id="(?:foot|end)note-ref-\d+">\[\d+\]<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g;

/** A tab sets columns apart, as wide spaces do in a text. */
const columns = '    ';

function notWord(name: string, entries: readonly ZipEntry[]): Error {
  const other = others.find(({ has }) => entries.some((entry) => has.test(entry.name)));
  if (other !== undefined) return unreadable(name, { expected: readable, got: other.got, waysOn: [other.wayOn] });
  return unreadable(name, { expected: readable, got: `an archive (zip) of ${entries.length === 1 ? 'one file' : `${entries.length} files`}, not a Word document`, waysOn: ['Unpack it and read the files in it.'] });
}
