import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { DomainError } from '../domain/errors.js';
import { byText } from '../domain/text.js';
import { leftOutLines } from './left-out.js';

/** A file that a person named, or one of a folder that they named; "-" is stdin. */
export interface Input {
  /** As it is shown: the path, or "stdin". */
  readonly name: string;
  /** Null: stdin. */
  readonly path: string | null;
}

/** Endings of the files that are taken from a folder; whoever names a file means it, whatever it is called. */
const endings = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'];

/** What arguments mean. */
export interface Inputs {
  /** Files to read, each once. */
  readonly files: readonly Input[];
  /** Files of the folders that are of no kind that is read. */
  readonly leftOut: readonly string[];
}

/**
 * The files that arguments mean, each once: as they were given, those of a folder and the folders in it by name.
 * @throws DomainError NOT_FOUND when a folder holds none
 */
export async function listInputs(words: readonly string[], more: readonly string[] = []): Promise<Inputs> {
  const wanted = [...endings, ...more];
  const lists = await Promise.all(words.map(async (word): Promise<Inputs> => {
    if (word === '-') return { files: [{ name: 'stdin', path: null }], leftOut: [] };
    // What is not there is told when it is its turn to be read.
    const isFolder = await stat(word).then((found) => found.isDirectory(), () => false);
    return isFolder ? filesOf(word, wanted) : { files: [{ name: word, path: word }], leftOut: [] };
  }));
  const files = new Map(lists.flatMap((list) => list.files).map((input) => [input.name, input]));
  return { files: [...files.values()], leftOut: [...new Set(lists.flatMap(({ leftOut }) => leftOut))].filter((path) => !files.has(path)) };
}

async function filesOf(folder: string, wanted: readonly string[]): Promise<Inputs> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const seen = entries.filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !isPassedOver(relative(folder, join(entry.parentPath, entry.name))));
  const isWanted = ({ name }: { readonly name: string }): boolean => wanted.includes(extname(name).toLowerCase());
  const paths = seen.filter(isWanted).map((entry) => join(entry.parentPath, entry.name));
  const leftOut = seen.filter((entry) => entry.isFile() && !isWanted(entry)).map((entry) => join(entry.parentPath, entry.name)).sort(byText);
  if (paths.length === 0) throw new DomainError('NOT_FOUND', `The folder ${folder} holds no file to read.`, { expected: `files that end in ${wanted.join(', ')}`, got: leftOut.length === 0 ? 'none' : `${leftOut.length} of other kinds`, suggestions: leftOutLines(leftOut).slice(1) });
  return { files: paths.sort(byText).map((path) => ({ name: path, path })), leftOut };
}

/** Hidden files and folders, and what Word keeps beside a paper that is open (“~$paper.docx”). */
function isPassedOver(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.')) || basename(path).startsWith('~$');
}
