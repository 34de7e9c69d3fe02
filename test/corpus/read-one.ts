import { readFileSync } from 'node:fs';
import { readText } from '../../src/extract/read.js';

/** Prints what is read of one file, for the scoring program: the sources as they are, nothing built. */
const path = process.argv.at(-1) ?? '';
process.stdout.write(JSON.stringify(readText(readFileSync(path, 'utf8'))));
