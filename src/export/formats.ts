import { clip } from '../domain/date.js';
import { DomainError } from '../domain/errors.js';
import type { Format } from './format.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { writeJsonLines } from './json-lines.js';
import { writeNodeLink } from './node-link.js';

/** Every format; a new one is a file and a row. */
export const formats: readonly Format[] = [
  { name: 'json', aliases: ['node-link'], mediaType: 'application/json', opens: 'networkx, d3', isText: true, write: writeNodeLink },
  { name: 'jsonl', aliases: ['ndjson'], mediaType: 'application/x-ndjson', opens: 'pandas, jq, streams', isText: true, write: writeJsonLines },
  { name: 'graphml', aliases: [], mediaType: 'application/graphml+xml', opens: 'networkx, igraph', isText: true, write: writeGraphml },
  { name: 'gexf', aliases: ['gephi'], mediaType: 'application/gexf+xml', opens: 'Gephi, networkx', isText: true, write: writeGexf },
];

/**
 * The format of a name, in large or small letters.
 * @throws DomainError NOT_FOUND with the names that there are
 */
export function findFormat(name: string): Format {
  const wanted = name.trim().toLowerCase();
  const found = formats.find((format) => format.name === wanted || format.aliases.includes(wanted));
  if (found !== undefined) return found;
  throw new DomainError('NOT_FOUND', `“${clip(name)}” is no format.`, { expected: `one of ${formats.map((format) => format.name).join(', ')}`, got: clip(name) });
}
