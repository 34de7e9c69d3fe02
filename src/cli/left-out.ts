import { extname } from 'node:path';
import { byText } from '../domain/text.js';
import { countLabel } from '../domain/labels.js';

/** Endings of files that a folder may hold and that are not read, and what to do with each. */
export const leftOutKinds: readonly { readonly endings: readonly string[]; readonly wayOn: string }[] = [
  { endings: ['.doc', '.dot', '.rtf', '.odt', '.wps'], wayOn: 'save as .docx, then read that' },
  { endings: ['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.bmp', '.gif', '.webp', '.heic'], wayOn: 'pictures: recognise the text first, e.g. ocrmypdf --image-dpi 300 -l vie scan.png scan.pdf, then read scan.pdf' },
  { endings: ['.xls', '.xlsx', '.xlsm', '.ods'], wayOn: 'tables: save what belongs to a directive as .pdf, then read that' },
  { endings: ['.ppt', '.pptx', '.odp'], wayOn: 'slides: save what belongs to a directive as .pdf, then read that' },
  { endings: ['.zip', '.rar', '.7z', '.gz', '.tar'], wayOn: 'unpack it and read the files in it' },
  { endings: ['.eml', '.msg'], wayOn: 'save what is attached to it, then read that' },
  { endings: ['.jsonl', '.ndjson'], wayOn: 'readings: “directives ingest” takes them' },
];

const unknown = 'not known: name the file if it is a text';

/**
 * What of a folder was not read and what to do with it, a line for each way on; none when nothing was left out.
 * @example leftOutLines(['a.doc', 'b.DOC'])[1] === '  2 .doc: save as .docx, then read that'
 */
export function leftOutLines(names: readonly string[]): readonly string[] {
  const ways = [...leftOutKinds.map(({ wayOn }) => wayOn), unknown];
  const endingsOf = new Map<string, readonly string[]>();
  for (const ending of names.map((name) => extname(name).toLowerCase())) {
    const wayOn = leftOutKinds.find(({ endings }) => endings.includes(ending))?.wayOn ?? unknown;
    endingsOf.set(wayOn, [...(endingsOf.get(wayOn) ?? []), ending === '' ? 'without an ending' : ending]);
  }
  const lines = ways.flatMap((wayOn) => {
    const found = endingsOf.get(wayOn) ?? [];
    return found.length === 0 ? [] : [`  ${countLabel(found.length)} ${[...new Set(found)].sort(byText).join(', ')}: ${wayOn}`];
  });
  return lines.length === 0 ? [] : [`${names.length === 1 ? 'One file was' : `${countLabel(names.length)} files were`} left out:`, ...lines];
}
