import { plain } from './plain.js';
import type { Line } from './lines.js';
import { mostNamed, nameCase, province, provinceKind } from './places.js';
import { isCapital, isMotto } from './split.js';

/** What the letterhead tells (tên cơ quan ban hành): the body, and the place that local names mean. */
export interface Letterhead {
  readonly issuer: string | null;
  /** "thành phố Hà Nội", "tỉnh Lào Cai"; null when nothing tells it. */
  readonly place: string | null;
}

const placeLine = /^(?!(?:tinh|thanh|huyen|quan|thi|dang) uy\b)(?:tinh|thanh pho|tp|huyen|quan|xa|phuong|thi xa|thi tran|trung uong|dac khu)(?=[. ])/;
const unitLine = /^(?:so|van phong|ban|phong|cuc|chi cuc|trung tam|tong cuc|vu|vien|doan|uy ban kiem tra|dang uy|dang doan|thanh tra|hoi dong|truong|benh vien|cong an|to|dai|bao)\b/;

/** Reads the capitals above the number. `body` serves where the letterhead was lost. */
export function letterheadOf(head: readonly Line[], plainBody: () => string): Letterhead {
  const lines = capitalLines(head.filter((line) => !isStampHead(head, line)));
  const dated = datedAt(head);
  const place = placeOf(lines, dated, plainBody);
  return { issuer: issuerOf(lines, place), place };
}

/** An office's name over its intake number (dấu đến) is no letterhead. */
export function isStampHead(head: readonly Line[], line: Line): boolean {
  const at = head.indexOf(line);
  const below = head.slice(at + 1, at + 4).map((one) => one.plain);
  return /^(?:c\.?v\b.*)?so\s?:\s?\d+$/.test(below[0] ?? '') && below.some((one) => /^den\b/.test(one)) || (/^den\b/.test(below[0] ?? '') && /^so\s?:\s?\d+$/.test(below[1] ?? ''));
}

/** Words that a page's narrow column may leave alone in the first line of a letterhead: "ỦY / BAN NHÂN DÂN". */
const firstWords = new Set(['ỦY', 'BỘ', 'SỞ', 'HỘI', 'BAN', 'CỤC', 'THỦ', 'VĂN', 'KHO', 'NGÂN', 'CHÍNH', 'TỈNH', 'THÀNH', 'HUYỆN', 'ĐẢNG', 'TỔNG', 'VIỆN', 'THANH', 'BẢO']);

function capitalLines(head: readonly Line[]): readonly string[] {
  const lines: string[] = [];
  const motto = head.findIndex((line) => isMotto(line));
  for (const cell of withoutMotto(head.slice(Math.max(0, motto - 6)).filter((line) => !line.isNoise))) {
    if (lines.length > 0 && /^so\s?[:.]?(?:\s?[\d.… ]*\s?[-/]|\s*$)/.test(plain(cell))) break;
    if (/^[\d.… ]*[-/]/.test(cell.trim())) continue;
    const text = cell.replace(/\s?(?:độc|đôc|doc)\s(?:lập|lap)\s?.*$/iu, '').replace(/[-_*=|—\s]+$/u, '').replace(/^[^\p{L}]+/u, '').trim();
    const last = lines.at(-1);
    if (last !== undefined && /(?:NHÂN|HỘI ĐỒNG|QUỐC|CHÍNH|TRUNG)$/u.test(last) && /^\p{Lu}{3,4}$/u.test(text)) lines[lines.length - 1] = `${last} ${text}`;
    if (lines.length === 1 && last !== undefined && firstWords.has(last) && isCapital(text)) {
      lines[0] = `${last} ${text}`;
      continue;
    }
    if (!isCapital(text) || (text.length < 4 && !(lines.length === 0 && firstWords.has(text))) || /^(?:doc lap|hanh phuc|x-none|en-us|cong bao|phieu|den\b|so\s?[:.\d]|cong thong tin|mat|khan|hoa toc|thuong khan)/.test(plain(text))) continue;
    if (/["“§¬]/.test(cell.slice(0, 3)) || last === text) continue;
    lines.push(text);
  }
  return lines.slice(0, 5);
}

const motto = /cong\s+h\S{1,3}\s+xa\s.{0,14}?nghia\s+viet\s+nam|(?:hoi\s+)?chu\s+nghia\s+viet\s+nam|dang\s+c.ng\s+san\s+viet\s+nam/gs;

/** The cells of a head; the motto falls out even where it is broken over lines. */
function withoutMotto(head: readonly Line[]): readonly string[] {
  const text = head.flatMap((line) => line.cells.map((cell) => cell.text)).join('\n');
  let rest = text;
  for (const match of plain(text).matchAll(motto)) {
    const printed = text.slice(match.index, match.index + match[0].length);
    if (isCapital(printed)) rest = rest.slice(0, match.index) + '\n'.repeat(printed.length) + rest.slice(match.index + printed.length);
  }
  return rest.split('\n').filter((cell) => cell.trim() !== '');
}

/** "Hà Nội, ngày 07 tháng 9 năm 2021" stands at the seat of the body. */
function datedAt(head: readonly Line[]): string | undefined {
  for (const line of head) {
    const name = /(?:^|\s{2,}|\| ?)(?:TP\.? ?)?(\p{Lu}[\p{L} -]{1,28}?),\s?ngày/u.exec(line.text)?.[1];
    if (name !== undefined) return name.trim();
  }
  return undefined;
}

function placeOf(lines: readonly string[], dated: string | undefined, plainBody: () => string): string | null {
  for (const line of [...lines].reverse()) {
    const found = /(?:TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN)\s(?!ỦY|ĐOÀN|TRỰC)(\p{Lu}[\p{Lu} -]+)$/u.exec(line);
    const name = found?.[1];
    if (found === null || name === undefined) continue;
    const known = province(name);
    if (known !== undefined && !/^(?:HUYỆN|QUẬN|XÃ|PHƯỜNG)/.test(found[0]) && !(/^THÀNH/.test(found[0]) && provinceKind(known) === 'tỉnh')) return `${provinceKind(known)} ${known}`;
    return nameCase(found[0]).replace(/^Thành ủy/, 'thành phố').replace(/^(?:Huyện|Quận|Thị|Tỉnh) ủy/, (whole) => `${whole.split(' ')[0]?.toLowerCase() ?? ''}${whole.startsWith('Thị') ? ' xã' : ''}`).replace(/^\p{Lu}/u, (one) => one.toLowerCase());
  }
  const isCentral = lines.some((line) => /^(?:BỘ|CHÍNH PHỦ|THỦ TƯỚNG|VĂN PHÒNG CHÍNH PHỦ|QUỐC HỘI|BAN CHẤP HÀNH TRUNG ƯƠNG|TỔNG CỤC|ỦY BAN TRUNG ƯƠNG|ỦY BAN THƯỜNG VỤ QUỐC HỘI)/.test(line));
  if (isCentral) return null;
  const seat = dated === undefined ? undefined : province(dated);
  if (seat !== undefined) return `${provinceKind(seat)} ${seat}`;
  const named = mostNamed(plainBody());
  return named === undefined ? (dated ?? null) : `${provinceKind(named)} ${named}`;
}

/** The last body of the letterhead, with what stands above it where its own name does not say whose it is. */
function issuerOf(lines: readonly string[], place: string | null): string | null {
  const bodies: string[] = [];
  for (const line of lines) {
    const last = bodies.at(-1);
    const low = plain(line);
    const joins = last !== undefined && (placeLine.test(low) || (/^(?:ubnd|uy ban|thanh pho|tinh|phong chong|cong tac|va )/.test(low) && /(?:ban can su dang|dang uy|dang doan|van phong|hdnd va)$/.test(plain(last))) || /(?:VÀ|CỦA|CHỐNG|-|,)$/.test(last));
    if (joins) bodies[bodies.length - 1] = `${last} ${line}`;
    else bodies.push(line);
  }
  const own = bodies.at(-1);
  if (own === undefined) return null;
  const parent = bodies.length > 1 ? bodies.at(-2) : undefined;
  return withParent(nameCase(own), parent === undefined ? undefined : nameCase(parent), place);
}

function withParent(name: string, parent: string | undefined, place: string | null): string {
  const bare = place?.replace(/^(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã) /u, '') ?? '';
  if (bare !== '' && plain(name).includes(plain(bare))) return name;
  if (parent !== undefined && /^(?:Văn phòng|Ban|Ủy ban kiểm tra|Trung tâm)/iu.test(name) && /(?:ủy|Trung ương|UBND|nhân dân|HĐND|Quốc hội)/u.test(parent) && !/UBND|ủy$|nhân dân/iu.test(name) && unitLine.test(plain(name))) {
    return /^Ban Chấp hành Trung ương/u.test(parent) ? `${name} Trung ương` : `${name} ${parent.replace(/^Ủy ban nhân dân/u, 'UBND')}`;
  }
  if (place === null) return name;
  if (/(?:tỉnh|thành phố|huyện|quận|xã|phường)$/iu.test(name)) return `${name} ${bare}`;
  return /^(?:Sở|Cục|Chi cục|Công an|Đoàn|Hội|Trung tâm|Ban|Ủy ban nhân dân|UBND|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy)/u.test(name) ? `${name} ${/^(?:Tỉnh|Thành|Huyện) ủy/u.test(name) ? bare : place}` : name;
}
