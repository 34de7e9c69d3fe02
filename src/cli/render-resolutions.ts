import type { ResolutionsAnswer } from './answers.js';
import { titleBeside } from '../domain/document-label.js';
import { documentLine } from './document-line.js';
import { statusLabels } from '../domain/labels.js';
import { paints, readable, wrap, type Page } from './page.js';

/** One block for every input, in order. */
export function renderResolutions(answer: ResolutionsAnswer, page: Page): string {
  const paint = paints(page);
  const blocks = readable(answer).resolve.map(({ input, status, documents, candidates, expected }) => {
    const found = status === 'RESOLVED' ? documents.map((document) => ({ document, reasons: [] })) : candidates;
    return [
      `${paint.bold(`“${input}”`)}: ${status === 'RESOLVED' ? statusLabels[status] : paint.warn(statusLabels[status])}`,
      ...found.flatMap(({ document, reasons }) => {
        const title = titleBeside(document);
        return [
          wrap(documentLine(document, paint), page, '  ', '    '),
          ...(title === null ? [] : [wrap(title, page, '    ')]),
          ...(reasons.length === 0 ? [] : [wrap(`vì ${reasons.map(({ text }) => text).join(', ')}`, page, '    ')]),
          `    ${paint.dim(document.key)}`,
        ];
      }),
      ...(expected === null ? [] : [wrap(`cần: ${expected}`, page, '  ', '    ')]),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
