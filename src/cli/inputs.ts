import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { DomainError } from '../domain/errors.js';
import { byText } from '../domain/text.js';

/** A file that a person named, or one of a folder that they named; "-" is stdin. */
export interface Input {
  /** As it is shown: the path, or "stdin". */
  readonly name: string;
  /** Null: stdin. */
  readonly path: string | null;
}

/** Endings of the files that are taken from a folder; whoever names a file means it, whatever it is called. */
const endings = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'];

/**
 * The files that arguments mean, each once: as they were given, those of a folder and the folders in it by name.
 * @throws DomainError NOT_FOUND when a folder holds none
 */
export async function listInputs(words: readonly string[], more: readonly string[] = []): Promise<readonly Input[]> {
  const wanted = [...endings, ...more];
  const lists = await Promise.all(words.map(async (word): Promise<readonly Input[]> => {
    if (word === '-') return [{ name: 'stdin', path: null }];
    // What is not there is told when it is its turn to be read.
    const isFolder = await stat(word).then((found) => found.isDirectory(), () => false);
    return isFolder ? filesOf(word, wanted) : [{ name: word, path: word }];
  }));
  return [...new Map(lists.flat().map((input) => [input.name, input])).values()];
}

async function filesOf(folder: string, wanted: readonly string[]): Promise<readonly Input[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.') && wanted.includes(extname(entry.name).toLowerCase())).map((entry) => join(entry.parentPath, entry.name));
  if (paths.length === 0) throw new DomainError('NOT_FOUND', `The folder ${folder} holds no file to read.`, { expected: `files that end in ${wanted.join(', ')}`, got: `${entries.length} other entries` });
  return paths.sort(byText).map((path) => ({ name: path, path }));
}
