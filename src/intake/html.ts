import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a reader of the page does not see, or what leads to other pages. */
const leftOut = new Set(['head', 'script', 'style', 'noscript', 'template', 'nav', 'aside', 'iframe', 'object', 'svg', 'button', 'select', 'textarea', 'dialog', 'audio', 'video', 'canvas']);
const leftOutRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar']);

/** What begins and ends a line. */
const blocks = new Set([
  'address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hr', 'legend', 'li', 'main', 'menu', 'ol', 'option', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
]);

/** Elements inside one another; a page of people has some dozen. Beyond, the parser slows down with the square. */
const deepest = 400;

/** A line that a block begins or ends: several at one place are one. HTML text never holds a carriage return of its own. */
const edge = '\r';

/**
 * The words of a page: blocks and table rows on lines of their own, entities decoded, scripts and menus left out.
 * A row is one line, its cells parted by " | ", unless it is two columns of several lines, as in a letterhead:
 * then one column follows the other.
 * @param keepSpaces true when spaces and tabs mean what they are, as in HTML made from Word
 * @example htmlText('<h1>Thông b&aacute;o</h1><p>Số:<br>12') === 'Thông báo\nSố:\n12'
 * @throws Error when elements stand in one another more than 400 deep
 */
export function htmlText(html: string, keepSpaces = false): string {
  return lines(inside(parse(html, { treeAdapter: shallow() }).childNodes, keepSpaces));
}

/** The usual tree, but not deeper than it may be. */
function shallow(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new Error(`elements stand in one another more than ${deepest} deep`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

function inside(nodes: readonly Node[], keepSpaces: boolean): string {
  return nodes.map((node) => textOfNode(node, keepSpaces)).join('');
}

function textOfNode(node: Node, keepSpaces: boolean): string {
  if (node.nodeName === '#text' && 'value' in node) return keepSpaces ? node.value.replace(/\r/g, '\n') : node.value.replace(/[ \t\n\r\f]+/g, ' ');
  if (!('tagName' in node) || isLeftOut(node)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'tr') return `${edge}${row(node.childNodes, keepSpaces)}${edge}`;
  const text = inside(node.childNodes, keepSpaces || node.tagName === 'pre');
  if (node.tagName === 'td' || node.tagName === 'th') return `${text} `;
  return blocks.has(node.tagName) ? `${edge}${text}${edge}` : text;
}

function isLeftOut(element: Element): boolean {
  const value = (name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value.trim().toLowerCase();
  return leftOut.has(element.tagName) || value('hidden') !== undefined || value('aria-hidden') === 'true' || leftOutRoles.has(value('role') ?? '') || /display\s*:\s*none/.test(value('style') ?? '');
}

function row(nodes: readonly Node[], keepSpaces: boolean): string {
  const cells = nodes.filter((node) => !('tagName' in node) || !isLeftOut(node)).filter((node) => 'tagName' in node).map((node) => lines(inside(node.childNodes, keepSpaces)));
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2) return filled.join('');
  const tallest = filled.length === 2 ? 1 : 10;
  const isLayout = filled.some((cell) => cell.split('\n').length > tallest);
  return isLayout ? filled.join(edge) : cells.map((cell) => cell.replace(/\n+/g, ' ')).join(' | ').trim();
}

/** Edges become line ends; a blank line stays where two breaks were written. Spaces at the ends of lines go. */
function lines(text: string): string {
  // Begun only where blanks begin, so that a long run of them is gone through once.
  return trimmed(text.replace(/(?<![ \t])[ \t]*[\r\n][ \t\r\n]*/g, (run) => (run.split('\n').length > 2 ? '\n\n' : '\n')));
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (start < end && isBlank(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A no-break space is no blank: it stays where it was written. */
function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n';
}
