import { documentLabel } from '../domain/document-label.js';
import { documentType } from '../domain/document-type.js';
import { searchText } from '../domain/search.js';
import type { Database, Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

/** How many nodes are read and written at once. */
const batch = 1_000;

/**
 * Keeps by which words documents are found, as they stand now: those of the title, a stroke, then those of code, kind,
 * name and issuer with its place. To be called in the transaction that changes one of these.
 */
export async function keepWordsOfDocuments(graph: Graph, keys: readonly string[]): Promise<void> {
  for (let at = 0; at < keys.length; at += batch) {
    const found = await graph.run(cypher.documentTexts, { keys: keys.slice(at, at + batch) });
    const rows = found.map((row) => ({ key: row.key, words: documentWords(row) }));
    const changed = rows.filter(({ words }, index) => words !== found[index]?.words);
    if (changed.length > 0) await graph.run(cypher.writeDocumentWords, { rows: changed });
  }
}

/** The same of all documents of some issuers. */
export async function keepWordsOfIssuers(graph: Graph, issuers: readonly string[]): Promise<void> {
  if (issuers.length === 0) return;
  await keepWordsOfDocuments(graph, (await graph.run(cypher.documentKeysOfIssuers, { issuers })).map(({ key }) => key));
}

/** The same of everything: what an older version has written is found too. */
export async function keepWordsOfAll(database: Database): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) after = await database.write((graph) => pageOfDocuments(graph, after as string));
  for (let after: string | undefined = ''; after !== undefined; ) after = await database.write((graph) => pageOfAssignments(graph, after as string));
}

async function pageOfDocuments(graph: Graph, after: string): Promise<string | undefined> {
  const keys = (await graph.run(cypher.documentKeys, { after, limit: batch })).map(({ key }) => key);
  await keepWordsOfDocuments(graph, keys);
  return keys.at(-1);
}

async function pageOfAssignments(graph: Graph, after: string): Promise<string | undefined> {
  const found = await graph.run(cypher.assignmentTexts, { after, limit: batch });
  const rows = found.map(({ id, summary, quote }) => ({ id, words: searchText(summary, quote) }));
  const changed = rows.filter(({ words }, index) => words !== found[index]?.words);
  if (changed.length > 0) await graph.run(cypher.writeAssignmentWords, { rows: changed });
  return rows.at(-1)?.id;
}

/** By which words a document is found, title first. */
export function documentWords(row: Omit<RowOf<typeof cypher.documentTexts>, 'words'>): string {
  const { type, name, title, issuer, place } = row;
  const kind = type === 'UNKNOWN' ? [] : [type, documentType(type).vi];
  return `${searchText(title ?? name)}|${searchText(documentLabel(row), ...kind, name, issuer, place)}`;
}
