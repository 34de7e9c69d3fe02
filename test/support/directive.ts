import type { ReadAssignment, ReadCitation, ReadDocument } from '../../src/domain/reading.js';
import { readText } from '../../src/extract/read.js';

/** An invented paper of an invented day; a test states only its body and what differs. */
export interface Paper {
  readonly body: string;
  readonly letterhead?: string;
  readonly number?: string;
  readonly date?: string;
  /** "KẾ HOẠCH\nTrồng cây", or the subject of a công văn. */
  readonly heading?: string;
  readonly tail?: string;
}

/** The text of a paper: a plan of the province of Nam Định unless said. */
export function paper({ body, letterhead = 'ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH', number = '63/KH-UBND', date = 'Nam Định, ngày 10 tháng 02 năm 2031', heading = 'KẾ HOẠCH\nVận hành các trạm đo mưa', tail = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Bách' }: Paper): string {
  return `${letterhead}\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${number}\n${date}\n\n${heading}\n\n${body}\n\n${tail}\n`;
}

/** The first document of a text. */
export function firstOf(text: string): ReadDocument {
  const [document] = readText(text).documents;
  if (document === undefined) throw new Error(`expected a document, got none in: ${text.slice(0, 80)}`);
  return document;
}

/** What is read of a body under an ordinary letterhead. */
export function readBody(body: string, differ: Omit<Paper, 'body'> = {}): ReadDocument {
  return firstOf(paper({ ...differ, body }));
}

/** A body's name without what makes it unique outside its text: place and short form. */
export function bare(name: string): string {
  return name.replace(/ \([^()]*\)$/u, '').replace(/ Nam Định$/u, '');
}

/** "A; B" of the leads without their place, the first words, the last day. */
export function tasks(document: ReadDocument, words = 4): readonly (readonly [leads: string, opening: string, dueOn: string | null])[] {
  return document.assignments.map(({ leads, quote, dueOn }) => [leads.map(bare).join('; '), opening(quote, words), dueOn]);
}

/** Code or name with the relation. */
export function cited(document: ReadDocument): readonly (readonly [what: string, relation: ReadCitation['relation']])[] {
  return document.citations.map(({ code, name, relation }) => [code ?? name ?? '', relation]);
}

/** The one task of a sentence under a chapeau-less letterhead. */
export function taskOf(body: string): ReadAssignment {
  const { assignments } = readBody(body);
  const [task] = assignments;
  if (task === undefined || assignments.length > 1) throw new Error(`expected one task, got ${String(assignments.length)} in: ${body}`);
  return task;
}

function opening(quote: string, words: number): string {
  return quote.replace(/\s+/gu, ' ').split(' ').slice(0, words).join(' ').replace(/[,;:.]+$/u, '');
}
