import type { LineageAnswer, LineageAsked } from './answers.js';
import { countLabel } from '../domain/labels.js';
import { titleBeside } from '../domain/document-label.js';
import { documentLine } from './document-line.js';
import { isInverse, lineageTree, type Branch, type TreeRelation } from './lineage-tree.js';
import { paints, readable, wrap, type Page, type Paints } from './page.js';
import { emptyLine, remarks } from './render-lineage-remarks.js';
import { proofLines, proofText } from './render-proof.js';

/** The answer as a tree: the root, what was reached nested along its witness path, then what limits the answer. */
export function renderLineage(answer: LineageAnswer, asked: LineageAsked, page: Page): string {
  const data = readable(answer);
  const { root } = data.lineage;
  const names = new Map([root, ...data.lineage.entries.map(({ document }) => document)].map((document) => [document.key, document.label]));
  const scene: Scene = { page, paints: paints(page), nameOf: (key) => names.get(key) ?? key };
  const { children, also } = lineageTree(data.lineage);
  const title = titleBeside(root);
  const lines = [
    wrap(documentLine(root, scene.paints), page),
    ...(title === null ? [] : [wrap(title, page)]),
    ...alsoLines(also, '', scene),
    ...children.flatMap((child, index) => branchLines(child, '', index === children.length - 1, scene)),
    ...(children.length === 0 ? ['', wrap(emptyLine(data, asked), page)] : []),
    '',
    ...remarks(data, asked, scene.nameOf).map((line) => wrap(line, page, '', '  ')),
  ];
  return `${lines.join('\n')}\n`;
}

interface Scene {
  readonly page: Page;
  readonly paints: Paints;
  readonly nameOf: (key: string) => string;
}

function branchLines(branch: Branch, indent: string, isLast: boolean, scene: Scene): readonly string[] {
  const { page, paints: paint } = scene;
  const { entry, relation, children, also } = branch;
  const below = `${indent}${isLast ? '   ' : '│  '}`;
  const inside = `${below}${children.length > 0 ? '│  ' : '   '}`;
  const caption = relation === undefined ? '' : `${paint.name(isInverse(branch) ? relation.inverse : relation.caption)}: `;
  const title = titleBeside(entry.document);
  return [
    `${indent}│`,
    wrap(`${caption}${documentLine(entry.document, paint)}${relation?.isPartial ? ' · một phần' : ''}`, page, `${indent}${isLast ? '└─ ' : '├─ '}`, below),
    ...(title === null ? [] : [wrap(title, page, inside)]),
    ...proofLines(relation?.citations ?? []).map((line) => wrap(paint.dim(line), page, inside, `${inside}  `)),
    ...alsoLines(also, inside, scene),
    ...children.flatMap((child, index) => branchLines(child, below, index === children.length - 1, scene)),
  ];
}

/** "cũng: triển khai thực hiện 788-CV/BCSĐ (“…” · §1 · C20)" */
function alsoLines(relations: readonly TreeRelation[], indent: string, { page, nameOf }: Scene): readonly string[] {
  return relations.map(({ caption, to, isPartial, citations }) => {
    const [first, ...more] = citations;
    const proof = first === undefined ? '' : ` (${proofText(first)}${more.length === 0 ? '' : `; còn ${countLabel(more.length)} chỗ dẫn khác`})`;
    return wrap(`cũng: ${caption} ${nameOf(to.key)}${isPartial ? ' (một phần)' : ''}${proof}`, page, indent, `${indent}  `);
  });
}
