import type { ExportHead } from '../domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../domain/exported-fields.js';
import { quoted } from './cypher-text.js';
import { neo4jConstraints } from './neo4j-labels.js';

/** What stands between the elements of a list, and for an element that is empty and alone. */
export const between = '\ufdd0';
export const oneEmptyText = '\ufdd1';

const command = `neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=relationships.csv --array-delimiter=U+FDD0 --quote='"' --multiline-fields=true --read-buffer-size=16m`;

/** How the files are loaded, for people. */
export function readMe({ title }: ExportHead): string {
  return `${title}

Files for a new, empty database of Neo4j 5 or later. The server is stopped; in the folder of these files:

  ${command}

Where the database exists, add --overwrite-destination: it is replaced. Start the server, then:

  cypher-shell -u neo4j -f finish.cypher

finish.cypher makes ids unique, and puts the empty text into lists of nothing else, which the importer would drop.
manifest.json says what was asked and what these files hold.
`;
}

const placeholder = `[${quoted(oneEmptyText)}]`;

/** What the importer cannot do: constraints, and lists of one empty text. Run again it changes nothing. */
export const finishImport = [
  ...neo4jConstraints.map((constraint) => `${constraint}\n`),
  mend('MATCH (e)', nodeFields),
  mend('MATCH ()-[e]->()', edgeFields),
].join('');

function mend(match: string, fields: readonly Field[]): string {
  const lists = fields.filter(({ type }) => type === 'strings').map(({ name }) => `e.${name}`);
  const set = lists.map((list) => `${list} = CASE ${list} WHEN ${placeholder} THEN [''] ELSE ${list} END`);
  return `${match}\nWHERE ${lists.map((list) => `${list} = ${placeholder}`).join(' OR ')}\nCALL { WITH e SET ${set.join(', ')} } IN TRANSACTIONS OF 10000 ROWS;\n`;
}
