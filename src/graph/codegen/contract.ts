import { parseType, type TypeNode } from 'graphql';

/** A column or parameter of a statement, its type written as in the SDL. */
export interface Field {
  readonly name: string;
  readonly type: TypeNode;
  /** JSON of the sample behind "e.g.". */
  readonly sample: unknown;
}

/** The header of a Cypher file, read. */
export interface Contract {
  readonly name: string;
  readonly doc: readonly string[];
  readonly params: readonly Field[];
  readonly returns: readonly Field[];
  readonly includes: readonly { readonly token: string; readonly path: string }[];
  /** What the literal token stands for, one text each. */
  readonly variants: readonly string[] | null;
  readonly token: string | null;
  readonly scan: string | null;
  readonly text: string;
}

const line = /^\/\/ @(param|return|include|literal|scan)\s+(.*)$/;

/**
 * Reads the header of one file: `// @param key: ID!  e.g. "495-…"`, `// @return key: ID!`,
 * `// @include TOKEN path`, `// @literal DEPTH 1..12` (or `a|b|c`), `// @scan why`.
 */
export function readContract(name: string, source: string): Contract {
  const lines = source.split('\n');
  const end = lines.findIndex((text) => !text.startsWith('//'));
  const header = lines.slice(0, end);
  const tags = header.map((text) => line.exec(text)).filter((tag) => tag !== null);
  const of = (kind: string): readonly string[] => tags.filter((tag) => tag[1] === kind).map((tag) => (tag[2] ?? '').trim());
  const [token, variants] = readLiteral(of('literal')[0]);
  return {
    name,
    doc: header.filter((text) => !line.test(text)).map((text) => text.replace(/^\/\/ ?/, '')).filter((text) => text !== ''),
    params: of('param').map((text) => readField(name, text)),
    returns: of('return').map((text) => readField(name, text)),
    includes: of('include').map((text) => {
      const [token, path] = text.split(/\s+/);
      if (token === undefined || path === undefined) throw new Error(`${name}: “@include ${text}” wants a token and a path`);
      return { token, path };
    }),
    token,
    variants,
    scan: of('scan')[0] ?? null,
    text: lines.slice(end).join('\n').trim(),
  };
}

/** Puts the fragments in place of their tokens and takes over their parameters and columns. */
export function expand(contract: Contract, fragments: ReadonlyMap<string, Contract>): Contract {
  return contract.includes.reduce<Contract>((whole, { token, path }) => {
    const found = fragments.get(path);
    if (found === undefined) throw new Error(`${contract.name}: no fragment cypher/${path}.fragment.cypher`);
    if (!whole.text.includes(token)) throw new Error(`${contract.name}: ${token} is included but not used`);
    const foreign = found.includes.find((inner) => whole.text.includes(inner.token) && !contract.includes.some((own) => own.token === inner.token));
    if (foreign !== undefined) throw new Error(`${contract.name}: ${foreign.token} is used but not included`);
    const fragment = expand(found, fragments);
    return {
      ...whole,
      text: whole.text.replaceAll(new RegExp(`\\b${token}\\b`, 'g'), () => fragment.text),
      params: [...whole.params, ...fragment.params.filter((field) => !whole.params.some((own) => own.name === field.name))],
      returns: [...whole.returns, ...fragment.returns],
    };
  }, contract);
}

/** Fails when a parameter is used but not declared, or declared but not used. */
export function checkParams(contract: Contract): void {
  const declared = new Set(contract.params.map((field) => field.name.split('.')[0]));
  const used = new Set([...contract.text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  for (const name of used) if (!declared.has(name)) throw new Error(`${contract.name}: $${name} has no @param`);
  for (const name of declared) if (!used.has(name)) throw new Error(`${contract.name}: @param ${name} is not used`);
}

function readField(file: string, text: string): Field {
  const parts = /^([\w.]+): (\S+)(?:\s+e\.g\. (.*))?$/.exec(text);
  if (parts?.[1] === undefined || parts[2] === undefined) throw new Error(`${file}: “${text}” is not “name: Type  e.g. sample”`);
  return { name: parts[1], type: parseType(parts[2]), sample: parts[3] === undefined ? null : (JSON.parse(parts[3]) as unknown) };
}

/** "DEPTH 1..12" or "ORDER issuedSort|codeSort": what Cypher takes no parameter for. */
function readLiteral(text: string | undefined): readonly [string | null, readonly string[] | null] {
  const [token, values] = (text ?? '').split(' ');
  if (token === undefined || values === undefined) return [null, null];
  const bounds = /^(\d+)\.\.(\d+)$/.exec(values);
  if (bounds === null) return [token, values.split('|')];
  const first = Number(bounds[1]);
  return [token, Array.from({ length: Number(bounds[2]) - first + 1 }, (_, step) => String(first + step))];
}
