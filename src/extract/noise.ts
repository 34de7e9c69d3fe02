/** A line that belongs to the page, the scan or the web site, not to the document. */
export interface NoiseForm {
  readonly pattern: RegExp;
  readonly example: string;
}

/** Matched against a whole line in lower case without diacritics. A new kind of page chrome is a new row. */
export const noiseForms: readonly NoiseForm[] = [
  { pattern: /^[-–. ]*\d{1,3}[-–. ]*$/, example: '- 3 -' },
  { pattern: /^-{2,} ?page break ?-{2,}$/, example: '--- PAGE BREAK ---' },
  { pattern: /^(?:trang|page) \d{1,4}(?: ?\/ ?\d{1,4})?$/, example: 'Trang 2/7' },
  { pattern: /^(?:\d{1,4} )?cong bao ?\/ ?so [\d +]+\/ ?ngay [\d-]+(?: \d{1,4})?$/, example: 'CÔNG BÁO/Số 12 + 13/Ngày 01-02-2020' },
  { pattern: /^van ban quy pham phap luat$/, example: 'VĂN BẢN QUY PHẠM PHÁP LUẬT' },
  { pattern: /^(?:nguoi ky|ky boi|email|thoi gian ky|ngay ky|ngay gio ky|ly do)\s?:.*$/, example: 'Thời gian ký: 01.02.2020 10:11:12 +07:00' },
  { pattern: /^\d{1,2}:\d{2}:\d{2} \+\d{2}:\d{2}$/, example: '10:11:12 +07:00' },
  { pattern: /^\/\S+@\S+$/, example: '/DONVI/VN@DONVI' },
  { pattern: /^\[\s?\.\.\.\s?\]$|^\[daky\]$|^\(?da ky\)?$/, example: '[...]' },
  { pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?.*$/, example: '2020-02-01 10:11:12 Số lượt xem 5' },
  { pattern: /^(?:video|thong ke truy cap|dang online ?\d*|tat ca ?\d*|luot xem.*|in trang|chia se|quay lai|tin lien quan)$/, example: 'Thống kê truy cập' },
  { pattern: /^(?:\| ?)?(?::?-{2,}:? ?\|? ?)+$/, example: '| --- | --- |' },
];

const anyNoise = new RegExp(noiseForms.map(({ pattern }) => pattern.source).join('|'));

/** Page chrome is short. */
const longest = 120;

/** True of page numbers, running heads, seals, and of what a scan makes of a stamp. */
export function isNoise(plainLine: string): boolean {
  if (plainLine.length > longest) return false;
  return anyNoise.test(plainLine) || isScrap(plainLine);
}

/** Marks and single letters that a scan leaves where a stamp or a signature stood. */
function isScrap(line: string): boolean {
  if (line.length === 0 || line.length > 60) return false;
  const words = line.match(/[a-z]{3,}/g)?.length ?? 0;
  const marks = line.match(/[^a-z0-9 .,;:()"“”/-]/g)?.length ?? 0;
  return words === 0 && marks > 0 && !/\d{2}/.test(line) && !/^[-+*] ?\S/.test(line) && !/^[a-z]\)|^\(?[ivx\d]+[.)]/.test(line);
}
