import type { Exported } from '../domain/exported.js';
import type { NodeKind } from '../domain/picture.js';
import { tooMuch } from './bound.js';
import { comment } from './comment.js';

/** What Mermaid draws unless a page allows more (`maxEdges`, `maxTextSize`); comments do not count. */
const mostEdges = 500;
const mostSigns = 50_000;

/** How nodes of a kind are drawn: what stands around their text, and their colours. */
const looks: Readonly<Record<NodeKind, readonly [before: string, after: string, colours: string]>> = {
  DOCUMENT: ['[', ']', 'fill:#e8f0fe,stroke:#1a73e8,color:#202124'],
  ORGANIZATION: ['[[', ']]', 'fill:#e6f4ea,stroke:#188038,color:#202124'],
  PERSON: ['([', '])', 'fill:#e6f4ea,stroke:#188038,color:#202124'],
  ASSIGNMENT: ['{{', '}}', 'fill:#fef7e0,stroke:#f29900,color:#202124'],
  CITATION: ['>', ']', 'fill:#f1f3f4,stroke:#5f6368,color:#202124'],
};

const opening = 'flowchart BT\n';
const closing = Object.entries(looks).map(([kind, [, , colours]]) => `classDef ${kind.toLowerCase()} ${colours}\n`).join('');

/**
 * A flowchart of Mermaid, for pages that draw it: what came first stands on top. It is a picture: properties are left
 * out, and a comment before each line says whose name n0 or e0 is. A file that was cut off has no `%% end`.
 * @throws DomainError TOO_COSTLY before anything is written, when Mermaid would not draw it
 * @example %% n0 "document/…"
 * n0["495-TB/TU"]:::document
 */
export async function* writeMermaid(graph: Exported): AsyncIterable<string> {
  const nodes = new Map<string, string>();
  const lines: string[] = [];
  let room = mostSigns - opening.length - closing.length;
  const add = (name: string, said: string, line: string): void => {
    room -= line.length;
    if (room < 0) throw tooMuch('Mermaid', `at most ${mostSigns} characters and ${mostEdges} edges`, `more than ${mostSigns} characters`, 'dot');
    lines.push(`%% ${name} ${said}\n${line}`);
  };
  for await (const part of graph.nodes) {
    for (const { id, kind, label } of part) {
      const [before, after] = looks[kind];
      const name = `n${nodes.size}`;
      nodes.set(id, name);
      add(name, comment(id), `${name}${before}"${shown(label)}"${after}:::${kind.toLowerCase()}\n`);
    }
  }
  let edges = 0;
  for await (const part of graph.edges) {
    for (const { id, kind, from, to, label } of part) {
      if (edges === mostEdges) throw tooMuch('Mermaid', `at most ${mostSigns} characters and ${mostEdges} edges`, `more than ${mostEdges} edges`, 'dot');
      add(`e${edges}`, `${kind} ${comment(id)}`, `${nodes.get(from) ?? ''} -->|"${shown(label)}"| ${nodes.get(to) ?? ''}\n`);
      edges += 1;
    }
  }
  yield `%% export ${comment(graph.head)}\n${opening}`;
  yield* lines;
  yield `${closing}%% end ${comment(await graph.manifest())}\n`;
}

/**
 * A text as Mermaid shows it. What Mermaid, or Markdown or HTML inside of it, may give a meaning to stands as the
 * number of its character (#34;), and so does what Mermaid uses itself for such numbers (° and ¶) and space at
 * either end. Within a number or a word, `-`, `.`, `/` and brackets mean nothing and stay readable.
 * @example shown('495-TB/TU: "a"') === '495-TB/TU#58; #34;a#34;'
 */
function shown(text: string): string {
  return text.replace(/[-./()](?![\p{L}\p{N}])|[\u0000-\u001f!-'*+:-@[-`{-\u007f°¶]|^\s+|\s+$/gu, (signs) => Array.from(signs, (sign) => `#${sign.charCodeAt(0)};`).join(''));
}
