/**
 * A text in one line of Markdown, shown as it is wherever it stands: in a heading, an item, a cell or between
 * asterisks. Only what Markdown would give a meaning to there gets a backslash; space of any kind becomes one blank.
 * @example plain('1. *Giao* 495-TB/TU') === '1\\. \\*Giao\\* 495-TB/TU'
 */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '\ufffd').replace(marks, '\\$&');
}

/** Everywhere; at the beginning of a line; after a number that would begin a list; in what would be an address. */
const marks = /[\\`*_{}[\]<>#$&@^|~]|^[-+:=](?![\p{L}\p{N}])|(?<=^\d+)[.)]|:(?![\s\p{N}])|(?<=www)\./giu;

/** A text in quotation marks, as words of a paper are given. */
export function quote(text: string): string {
  return `“${plain(text)}”`;
}

export function bold(text: string): string {
  return `**${plain(text)}**`;
}

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${plain(text)}\n\n`;
}

/** Items, each with items below it; what they say is Markdown already. */
export function list(items: readonly { readonly text: string; readonly below?: readonly string[] }[]): string {
  if (items.length === 0) return '';
  return `${items.flatMap(({ text, below = [] }) => [`- ${text}`, ...below.map((line) => `  - ${line}`)]).join('\n')}\n\n`;
}

/** A table; its cells are Markdown already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')}\n\n`;
}
