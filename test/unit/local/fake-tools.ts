import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder, removed by `remove()`. */
export interface Place {
  readonly path: string;
  remove(): Promise<void>;
}

export async function place(): Promise<Place> {
  const path = await mkdtemp(join(tmpdir(), 'local-unit-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A shell script in the place of a real tool; only what sh itself can do, since the PATH holds nothing else. */
export async function fakeTool(path: string, script: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** A java that tells its version and modules, and runs `server` in the place of Neo4j. */
export const fakeJava = (version = '17.0.15', modules = 'java.base@17 jdk.compiler@17', server = 'echo nothing'): string => `
case "$1" in
  -version) echo 'openjdk version "${version}" 2025-04-15' >&2 ;;
  --list-modules) for m in ${modules}; do echo $m; done ;;
  *) ${server} ;;
esac`;

/** A server that answers at a port, and ends at the end of its input as the real one does. */
export const answeringAt = (port: number): string => `echo "READY ${port}"; while read -r line; do :; done`;

/** A mvn that writes a classpath of these jars, and counts its calls in a file. */
export const fakeMaven = (jars: readonly string[], calls: string): string => `
echo call >> ${calls}
for a in "$@"; do case "$a" in -Dmdep.outputFile=*) printf '%s' "${jars.join(':')}" > "\${a#*=}" ;; esac; done`;
