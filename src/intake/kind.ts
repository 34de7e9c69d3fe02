import { readable, type Refusal } from './refusal.js';

/** What a file is by its first bytes; text has none that tell. */
export type Kind = 'pdf' | 'zip' | 'text' | Refusal;

const ocrPicture = 'Run OCR on it, e.g. ocrmypdf --image-dpi 300 -l vie scan.png scan.pdf, then read scan.pdf.';
const saveAsDocx = 'Open it in Word or LibreOffice, save it as .docx, then read that.';
const unpack = 'Unpack it and read the files in it.';

/** Beginnings of files that are not read, and what to do with each; `at` is where the bytes stand. */
export const strangers: readonly { readonly starts: string; readonly at?: number; readonly got: string; readonly wayOn?: string }[] = [
  { starts: '\x89PNG\r\n\x1a\n', got: 'a picture (PNG)', wayOn: ocrPicture },
  { starts: '\xff\xd8\xff', got: 'a picture (JPEG)', wayOn: ocrPicture },
  { starts: 'GIF8', got: 'a picture (GIF)', wayOn: ocrPicture },
  { starts: 'II*\0', got: 'a picture (TIFF)', wayOn: ocrPicture },
  { starts: 'MM\0*', got: 'a picture (TIFF)', wayOn: ocrPicture },
  { starts: 'WEBP', at: 8, got: 'a picture (WebP)', wayOn: ocrPicture },
  { starts: 'ftyphei', at: 4, got: 'a picture (HEIC)', wayOn: ocrPicture },
  { starts: 'AT&TFORM', got: 'a scan (DjVu)', wayOn: 'Turn it into a .pdf, e.g. with ddjvu -format=pdf, and run OCR: ocrmypdf -l vie in.pdf out.pdf.' },
  { starts: '{\\rtf', got: 'an RTF document', wayOn: saveAsDocx },
  { starts: '%!PS', got: 'PostScript', wayOn: 'Turn it into a .pdf, e.g. with ps2pdf.' },
  { starts: '\x1f\x8b', got: 'a compressed file (gzip)', wayOn: unpack },
  { starts: '7z\xbc\xaf\x27\x1c', got: 'an archive (7z)', wayOn: unpack },
  { starts: 'Rar!\x1a\x07', got: 'an archive (RAR)', wayOn: unpack },
  { starts: '\x7fELF', got: 'a program' },
];

/**
 * What a file is, by its content.
 * @example kindOf(Buffer.from('%PDF-1.7')) === 'pdf'
 */
export function kindOf(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const stranger = strangers.find(({ starts, at = 0 }) => start.startsWith(starts, at));
  if (stranger !== undefined) return { expected: readable, got: stranger.got, waysOn: stranger.wayOn === undefined ? [] : [stranger.wayOn] };
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleRefusal(bytes);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  // A PDF may begin with a line or two of something else; a text that speaks of PDF does not go on like one.
  return /^[^%]{0,900}%PDF-\d\.\d/.test(start) && (start.startsWith('%') || bytes.includes(0)) ? 'pdf' : 'text';
}

/** The container of old Office files is also that of new ones behind a password. */
function oleRefusal(bytes: Uint8Array): Refusal {
  const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isLocked
    ? { expected: 'a document that opens without a password', got: 'an Office document protected by a password', waysOn: ['Open it with its password, save it without one, then read that.'] }
    : { expected: readable, got: 'an old Office document (.doc)', waysOn: [saveAsDocx] };
}

/**
 * True of text that is a page: it begins like one, or is called one.
 * @example isPage('a.txt', '<!DOCTYPE html><p>x') && isPage('a.html', 'x') && !isPage('a.md', '<b>x</b>')
 */
export function isPage(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[^]){0,2000}-->\s*)?<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 4096));
}
