/**
 * Lower case without diacritics, for search only: identity never folds.
 * @example fold('Thông báo số 484-TB/TU') === 'thong bao so 484-tb/tu'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text as the source of a pattern that matches it alone. @example escaped('a.b') === 'a\\.b' */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * Readable ASCII for keys; đ is written `dd`, so that HD and HĐ stay apart.
 * @example slug('15/NQ-HĐND') === '15-nq-hddnd'
 */
export function slug(text: string): string {
  return fold(text.replace(/[đĐ]/g, 'dd')).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/**
 * One form for what a person or a scan may write: composed characters, plain spaces and
 * hyphens, no Markdown or strike marks, no spaces round the separators of a number.
 * @example tidy('Số: ~~10227~~ /VP-KGVX') === 'Số: 10227/VP-KGVX'
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/\u00d0/g, 'Đ')
    .replace(/[~*`_“”"«»‘’']/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{L}\d]) ?([-/]) ?(?=[\p{L}\d])/gu, '$1')
    .trim();
}

/**
 * True when what was typed may stand for a text: a letter without its mark may mean the one with it
 * ("CD" for "CĐ"), never the other way round; capitals do not count.
 * @example mayMean('hd', 'HĐ') === true, mayMean('hđ', 'HD') === false
 */
export function mayMean(typed: string, text: string): boolean {
  const [given, wanted] = [typed, text].map((one) => Array.from(one.normalize('NFC').toLowerCase())) as [string[], string[]];
  return given.length === wanted.length && given.every((letter, index) => letter === wanted[index] || letter === fold(wanted[index] ?? ''));
}

/** An address, or a message that holds one, without the user and password that it may carry. */
export function withoutPassword(text: string): string {
  return text.replace(/\/\/\S*@/g, '//');
}

/** Order by code points, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
