import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What git does not keep. */
const untracked = /^(node_modules|dist|\.git|\.data|coverage)$/;

/** All files below a folder of the project, as paths from its root; nothing that is made by a program. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return untracked.test(entry.name) ? [] : filesIn(path);
    return entry.isFile() && !entry.name.includes('.generated.') ? [path] : [];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
