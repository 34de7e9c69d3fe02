import { DomainError } from '../domain/errors.js';
import { unreadable } from './refusal.js';

/** More pages than any directive has; a damaged or hostile file may claim millions. */
const mostPages = 5_000;

/** Ends a page, on a line of its own beginning, as pdftotext has it. */
const pageBreak = '\n\f';

/** A gap of so many letter heights parts columns: justified lines have none as wide. */
const columnGap = 2.5;
const columns = '    ';

const ocr = 'Run OCR first, e.g. ocrmypdf -l vie in.pdf out.pdf, then read out.pdf.';
const ocrAnyway = 'Run OCR over it, e.g. ocrmypdf --force-ocr -l vie in.pdf out.pdf, then read out.pdf.';

/**
 * The text layer of a PDF: lines as printed, pages parted by a form feed, their numbers left out: a sentence goes on over them.
 * @example (await pdfText('tb.pdf', bytes)).text.split('\f').length === 2
 * @throws DomainError UNREADABLE_FILE when it is damaged or locked, or has no text layer that can be read
 */
export async function pdfText(name: string, bytes: Uint8Array): Promise<{ readonly text: string; readonly warnings: readonly string[] }> {
  const pages = withoutNumbers(await pagesOf(name, bytes));
  const blank = pages.flatMap((page, index) => (page.trim() === '' ? [index + 1] : []));
  if (blank.length === pages.length) throw unreadable(name, { expected: 'a PDF with a text layer', got: `a scan without a text layer, ${inWords(pages.length)}`, waysOn: [ocr] });
  const text = pages.join(pageBreak);
  const signs = text.replace(/\s/g, '');
  const unknown = signs.match(/[\p{Co}\p{Cn}\ufffd]|[\0-\x1f\x7f-\x9f]/gu)?.length ?? 0;
  if (unknown > signs.length * 0.2) throw unreadable(name, { expected: 'a PDF whose text layer says which letters it shows', got: 'a text layer that does not say which letters it shows', waysOn: [ocrAnyway] });
  return { text, warnings: blank.length === 0 ? [] : [ofBlank(blank, pages.length)] };
}

async function pagesOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy, for the reader takes the bytes away from us; 0 keeps it from writing its remarks to the terminal.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    try {
      if (pdf.numPages > mostPages) throw unreadable(name, { expected: `a PDF of at most ${mostPages} pages`, got: `one of ${pdf.numPages}` });
      const pages: string[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        pages.push(printed((await page.getTextContent()).items.filter((item) => 'str' in item)));
        page.cleanup();
      }
      return pages;
    } finally {
      await pdf.destroy();
    }
  } catch (cause) {
    throw refusalOf(name, cause);
  }
}

/** The words of a page, line by line; between columns several spaces, as wide gaps are written in text. */
function printed(items: readonly { readonly str: string; readonly width: number; readonly height: number; readonly hasEOL: boolean }[]): string {
  let size = 0;
  return items.map(({ str, width, height, hasEOL }) => {
    const isGap = str === ' ' && size > 0 && width > columnGap * size;
    if (height > 0) size = height;
    return `${isGap ? columns : str}${hasEOL ? '\n' : ''}`;
  }).join('');
}

/** A number by itself, "2" or "- 2 -". */
const numberAlone = /^[-–—\s]*(\d{1,3})[-–—\s]*$/;

/**
 * Pages without the number that stands alone as their first or last line: it counts the pages, from one, or as
 * another page does. Other numbers stay.
 */
function withoutNumbers(pages: readonly string[]): readonly string[] {
  const lines = pages.map((page) => page.trim().split('\n'));
  /** How far a number is from counting its page; NaN of what is none. */
  const shiftOf = (line: string | undefined, index: number): number => Number(numberAlone.exec(line ?? '')?.[1] ?? NaN) - index - 1;
  const times = new Map<number, number>();
  for (const [index, page] of lines.entries()) {
    for (const shift of new Set([page[0], page.at(-1)].map((line) => shiftOf(line, index)))) times.set(shift, (times.get(shift) ?? 0) + 1);
  }
  const counts = (line: string | undefined, index: number): boolean => {
    const shift = shiftOf(line, index);
    return shift === 0 || (!Number.isNaN(shift) && (times.get(shift) ?? 0) > 1);
  };
  return pages.map((page, index) => {
    const own = lines[index] ?? [];
    const [from, to] = [counts(own[0], index) ? 1 : 0, counts(own.at(-1), index) ? -1 : own.length];
    return from === 0 && to === own.length ? page : own.slice(from, to).join('\n').trim();
  });
}

function refusalOf(name: string, cause: unknown): Error {
  if (cause instanceof DomainError) return cause;
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return unreadable(name, { expected: 'a PDF that opens without a password', got: 'a PDF protected by a password', waysOn: ['Open it with its password and save it without one, e.g. qpdf --decrypt --password=… in.pdf out.pdf, then read out.pdf.'] }, cause);
  }
  return unreadable(name, { expected: 'a whole PDF', got: 'a PDF that is damaged', waysOn: ['Mend it, e.g. qpdf in.pdf out.pdf, or fetch it again.'] }, cause);
}

function ofBlank(blank: readonly number[], pages: number): string {
  if (blank.length === 1) return `page ${blank.join()} of ${pages} holds no text: a scan, or blank`;
  return `pages ${blank.slice(0, 20).join(', ')}${blank.length > 20 ? ' …' : ''} of ${pages} hold no text: scans, or blank`;
}

function inWords(pages: number): string {
  return pages === 1 ? 'one page' : `${pages} pages`;
}
