import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly name: string; readonly version: string };

/** Program and version that read a file, as a source names it: "directives 0.1.0". */
export const reader = `${name} ${version}`;
