import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type TypeNode } from 'graphql';
import { checkParams, expand, readContract, type Contract, type Field } from './contract.js';

const root = 'cypher';
const scalars: Readonly<Record<string, string>> = { ID: 'string', String: 'string', Date: 'string', DateTime: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' };

/** graphql-codegen plugin: every file under cypher/ becomes one typed constant named by its path. */
export function plugin(): string {
  const contracts = readAll();
  const fragments = new Map([...contracts].filter(([path]) => path.endsWith('.fragment')).map(([path, contract]) => [path.replace('.fragment', ''), contract]));
  const statements = [...contracts].filter(([path]) => !path.endsWith('.fragment')).map(([, contract]) => expand(contract, fragments));
  statements.forEach(checkParams);
  const imported = new Set<string>();
  const constants = statements.map((statement) => write(statement, imported));
  const imports = imported.size === 0 ? [] : [`import type { ${[...imported].sort().join(', ')} } from '../domain/index.js';`];
  const list = `export const statements: readonly Statement<never, unknown>[] = [\n${statements.map((s) => `  ${s.variants === null ? constantName(s.name) : `...Object.values(${constantName(s.name)})`},`).join('\n')}\n] as readonly Statement<never, unknown>[];`;
  return [...imports, "import type { Statement } from './statement.js';", '', ...constants, list, ''].join('\n');
}

function readAll(): ReadonlyMap<string, Contract> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher') && !file.startsWith('schema'));
  return new Map(files.sort().map((file) => {
    const path = file.replace(/\.cypher$/, '').replaceAll('\\', '/');
    return [path, readContract(path, readFileSync(join(root, file), 'utf8'))];
  }));
}

function write(statement: Contract, imported: Set<string>): string {
  const types = `<{ ${objectType(statement.params, imported)} }, { ${objectType(statement.returns, imported)} }>`;
  const name = constantName(statement.name);
  const doc = `/**\n${statement.doc.map((text) => ` * ${text}`).join('\n')}\n */`;
  if (statement.variants === null) return `${doc}\nexport const ${name}: Statement${types} = ${body(statement, statement.text)};\n`;
  const token = new RegExp(`\\b${statement.token ?? ''}\\b`, 'g');
  const variants = statement.variants.map((variant) => `  ${variant}: ${body(statement, statement.text.replace(token, variant), ` ${variant}`)},`);
  const keys = statement.variants.map((variant) => (/^\d+$/.test(variant) ? variant : `'${variant}'`)).join(' | ');
  return `${doc}\nexport const ${name}: Readonly<Record<${keys}, Statement${types}>> = {\n${variants.join('\n')}\n};\n`;
}

function body(statement: Contract, text: string, variant = ''): string {
  const access = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(text.replace(/'[^']*'/g, '')) ? 'WRITE' : 'READ';
  const columns = statement.returns.map((field) => field.name);
  return `{ name: ${JSON.stringify(statement.name + variant)}, access: '${access}', scan: ${JSON.stringify(statement.scan)}, columns: ${JSON.stringify(columns)}, integers: ${JSON.stringify(integers(statement.params))}, sample: ${JSON.stringify(sample(statement.params))}, text: ${JSON.stringify(text)} }`;
}

/** Names of the parameters that are whole numbers: JavaScript has none, and Cypher wants them as such. */
function integers(params: readonly Field[]): readonly string[] {
  return params.filter(({ type }) => namedType(type) === 'Int').map(({ name }) => name);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** `rows.key` and `rows.title` together are one parameter: a list of objects. */
function sample(params: readonly Field[]): Readonly<Record<string, unknown>> {
  const rows = new Map<string, Record<string, unknown>>();
  const plain: Record<string, unknown> = {};
  for (const { name, sample: value } of params) {
    const [list, field] = name.split('.') as [string, string | undefined];
    if (field === undefined) plain[list] = value;
    else rows.set(list, { ...rows.get(list), [field]: value });
  }
  return { ...plain, ...Object.fromEntries([...rows].map(([list, row]) => [list, [row]])) };
}

function objectType(fields: readonly Field[], imported: Set<string>): string {
  const lists = new Map<string, Field[]>();
  const plain: string[] = [];
  for (const field of fields) {
    const [list, inner] = field.name.split('.') as [string, string | undefined];
    if (inner === undefined) plain.push(`readonly ${list}: ${typeText(field.type, imported)}`);
    else lists.set(list, [...(lists.get(list) ?? []), { ...field, name: inner }]);
  }
  const nested = [...lists].map(([list, inner]) => `readonly ${list}: readonly { ${objectType(inner, imported)} }[]`);
  return [...plain, ...nested].join('; ');
}

function typeText(type: TypeNode, imported: Set<string>): string {
  return type.kind === Kind.NON_NULL_TYPE ? bareType(type.type, imported) : `${bareType(type, imported)} | null`;
}

function bareType(type: TypeNode, imported: Set<string>): string {
  if (type.kind === Kind.NON_NULL_TYPE) return typeText(type, imported);
  if (type.kind === Kind.LIST_TYPE) {
    const inner = typeText(type.type, imported);
    return `readonly ${inner.includes('|') ? `(${inner})` : inner}[]`;
  }
  const scalar = scalars[type.name.value];
  if (scalar !== undefined) return scalar;
  imported.add(type.name.value);
  return type.name.value;
}

/** @example constantName('document/by-keys') === 'documentByKeys' */
function constantName(path: string): string {
  return path.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
