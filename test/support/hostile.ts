import { expect } from '@jest/globals';

/** What a text of one megabyte may be made of, to make a reader look at the same words again and again. */
export const units: readonly (readonly [string, string])[] = [
  ['one letter', 'a'], ['one capital', 'A'], ['digits', '7'], ['blanks', ' '], ['tabs', '\t'], ['line ends', '\n'], ['carriage returns', '\r'], ['NULs', '\u0000'], ['combining marks', '\u0301'], ['decomposed letters', 'e\u0302\u0301'], ['lone surrogates', '\ud800'], ['strike marks', '~'], ['hyphens', '-'], ['slashes', '/'], ['bars', '|'],
  ['brackets that open', '('], ['brackets that close', ')'], ['quotation marks', '“'], ['colons', ':'], ['commas', ','], ['semicolons', '; '], ['full stops', '. '], ['dots', '...'],
  ['“Điều”', 'Điều '], ['“số 1/”', 'số 1/'], ['halves of a symbol', '1/A-'], ['numbers and hyphens', '1-'], ['years', '1/2031/'], ['symbols', '12/QĐ-UBND '], ['dashes', '- '], ['clauses', 'khoản 1 '], ['“các Bộ:”', 'các Bộ: '], ['“của”', 'của '], ['“và”', ' và '], ['“theo”', 'theo '], ['“giao”', 'giao '],
  ['bodies in one line', 'Sở Y tế, '], ['orders in one line', 'giao Sở Y tế '], ['those who help in one line', 'phối hợp với Sở Y tế '], ['chains', 'chỉ đạo Sở Y tế '], ['laws', 'Luật Giá '], ['amending laws', 'Luật sửa đổi, bổ sung '], ['amended laws', 'Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Thuế, '], ['habits', 'trước ngày 15 tháng 12 '], ['mottos without blanks', 'aCỘNG'], ['treaties', 'Hiệp định a '], ['verbs', 'triển khai thực hiện '], ['days', 'trước ngày 1/1/2031, '], ['quarters', 'trong quý '], ['common words', 'xin chào các bạn '], ['adverbials', 'Trước mắt, '], ['glued words', 'đềnghịhọp'], ['words without marks', 'uy ban nhan dan '], ['scratches', 'a| b '],
  ['lines of capitals', 'ABC\n'], ['lines of bodies', 'Sở Y tế\n'], ['dashed lines', '- a\n'], ['lettered lines', 'a) b\n'], ['numbered orders', '1. Giao Sở Y tế rà soát\n'], ['articles', 'Điều 1. Giao Sở Y tế\n'], ['grounds', 'Căn cứ Luật Giá;\n'], ['rows of a table', '1 | Mua | Sở Y tế | 2031\n'], ['mottos', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'], ['recipients', 'Nơi nhận:\n'], ['addressees', 'Kính gửi:\n'], ['annexes', 'PHỤ LỤC\n'], ['stamps', 'Số: 1\n'], ['heads of documents', 'Nơi nhận:\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/KH-UBND\n'],
];

const long = 1024 * 1024;

/** So many characters of the same. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(length / unit.length);
}

/** Milliseconds of the processor, not of the clock: a busy machine tells nothing. */
function work(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A megabyte is done soon, or takes no more than its eighth does in proportion; never very long. */
export function expectBounded(act: (length: number) => unknown): void {
  const time = work(() => act(long));
  const isSoonDone = time < 3000 || time < 16 * work(() => act(long / 8));
  expect({ time, isSoonDone, isBounded: time < 15_000 }).toMatchObject({ isSoonDone: true, isBounded: true });
}
