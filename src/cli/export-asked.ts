import { basename } from 'node:path';
import { isListType } from 'graphql';
import { clip } from '../domain/date.js';
import { DomainError } from '../domain/errors.js';
import { exportKinds, type ExportKind } from '../domain/exported.js';
import type { Format } from '../export/format.js';
import { formats } from '../export/formats.js';
import { parametersOf, type Parameters } from '../server/export/arguments.js';
import { readName } from '../server/export/prepare.js';
import { exportQuestions } from '../server/export/questions.js';
import { flagOf, optionsOf } from './export-options.js';

/** Values of options by their names in the API; left out: undefined. */
export type Given = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** An export as it was typed. */
export interface Asked {
  readonly kind: ExportKind;
  readonly format: Format;
  readonly parameters: Parameters;
}

/**
 * What is to be exported. All that is typed wrongly is told here, before a database is started for it.
 * @throws DomainError OUT_OF_RANGE
 */
export function readAsked(name: string, refs: readonly string[], given: Given, output: string | null): Asked {
  const { kind, format } = readTyped(name, output);
  refuseReferences(kind, refs);
  const said = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, [value].flat().map(String)] as const]));
  const takes = optionsOf(kind);
  const stranger = said.map(([key]) => key).find((key) => !takes.includes(key));
  if (stranger !== undefined) throw new DomainError('OUT_OF_RANGE', `${flagOf(stranger)} is no option of ${kind}.`, { expected: takes.length === 0 ? 'none: all is the whole graph' : takes.map(flagOf).join(' '), got: flagOf(stranger) });
  return { kind, format, parameters: new Map([...(refs.length > 0 ? [['of', refs] as const] : []), ...said]) };
}

/** Of a name without a format it is that of the file. */
function readTyped(name: string, output: string | null): Pick<Asked, 'kind' | 'format'> {
  const isKind = exportKinds.some((kind) => kind === name.trim().toLowerCase());
  const ending = output === null ? null : endingOf(output);
  if (isKind && ending === null) {
    throw new DomainError('OUT_OF_RANGE', `In which format? ${output === null ? `“${clip(name)}” names none` : `Neither “${clip(name)}” nor “${clip(basename(output))}” names one`}.`, { expected: allFormats, suggestions: [`${name}.graphml`, `${name} -o FILE.graphml`] });
  }
  try {
    return readName(isKind ? `${name}.${ending}` : name);
  } catch (error) {
    // In an address it is a page that is not found; here it is a word that is wrong.
    throw error instanceof DomainError && error.code === 'NOT_FOUND' ? new DomainError('OUT_OF_RANGE', error.message, error.details) : error;
  }
}

const allFormats = `one of ${formats.map((format) => format.name).join(', ')}`;

/** The longest name of a format in which the name of a file ends, or that it is: “a.nodes.csv”, “nodes.csv”. */
function endingOf(path: string): string | null {
  const file = basename(path).toLowerCase();
  const names = formats.flatMap((format) => [format.name, ...format.aliases]).filter((name) => file === name || file.endsWith(`.${name}`));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

function refuseReferences(kind: ExportKind, refs: readonly string[]): void {
  const most = kind === 'all' ? 0 : startsFromMany(exportQuestions[kind].field) ? Infinity : 1;
  if (refs.length >= Math.min(most, 1) && refs.length <= most) return;
  const got = refs.length === 0 ? 'none' : `${refs.length}: ${refs.map((ref) => `“${clip(ref)}”`).join(', ')}`;
  if (kind === 'all') throw new DomainError('OUT_OF_RANGE', 'all is the whole graph; it starts from nothing.', { expected: 'no reference', got, suggestions: [`What is around it: subgraph.FORMAT "${refs.join('" "')}"`] });
  throw new DomainError('OUT_OF_RANGE', `${kind} starts from ${most === 1 ? 'one reference' : 'one reference or several'}.`, { expected: most === 1 ? 'one reference' : 'a reference', got, suggestions: refs.length === 0 ? [`directives export ${kind}.json "TB 495"`] : ['Put a reference of several words in quotes: "TB 495"', 'Of several documents: subgraph.FORMAT'] });
}

function startsFromMany(field: string): boolean {
  return parametersOf(field).some(({ name, type }) => name === 'around' && isListType(type));
}
