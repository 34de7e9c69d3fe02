import { getNamedType, isAbstractType, isLeafType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** A question that selects all fields of one type, and the leaves of what these lead to. */
export interface TypeQuestion {
  readonly type: string;
  readonly query: string;
}

interface Place {
  readonly type: GraphQLObjectType;
  /** Types on the way to it, itself counted. */
  readonly depth: number;
  /** The question around the selection of this type. */
  readonly wrap: (selection: string) => string;
}

/**
 * For every object type within `levels` of a root, the nearest way to it and a question for all its fields.
 * @param root a field of Query with its arguments
 */
export function questionsForEveryField(schema: GraphQLSchema, root: string, levels: number): readonly TypeQuestion[] {
  const field = schema.getQueryType()?.getFields()[/^\w+/.exec(root)?.[0] ?? ''];
  if (field === undefined) throw new Error(`no such field of Query: ${root}`);
  const open: Place[] = [...placesOf(schema, getNamedType(field.type), 1, (selection) => `{ ${root} ${selection} }`)];
  const seen = new Set<string>();
  const questions: TypeQuestion[] = [];
  for (let place = open.shift(); place !== undefined; place = open.shift()) {
    const { type, wrap, depth } = place;
    if (seen.has(type.name) || depth > levels) continue;
    seen.add(type.name);
    const fields = Object.values(type.getFields());
    questions.push({ type: type.name, query: wrap(`{ __typename ${fields.map((field) => shallow(schema, field)).join(' ')} }`) });
    for (const field of fields) {
      const next = getNamedType(field.type);
      if (!isLeafType(next)) open.push(...placesOf(schema, next, depth + 1, (selection) => wrap(`{ __typename ${field.name} ${selection} }`)));
    }
  }
  return questions;
}

/** A type, or every type that an interface stands for. */
function placesOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, wrap: Place['wrap']): readonly Place[] {
  if (isObjectType(type)) return [{ type, depth, wrap }];
  if (!isAbstractType(type)) return [];
  return schema.getPossibleTypes(type).map((possible) => ({ type: possible, depth, wrap: (selection) => wrap(`{ ... on ${possible.name} ${selection} }`) }));
}

/** A field with the leaves of its type. */
function shallow(schema: GraphQLSchema, { name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  const parts = placesOf(schema, named, 1, (selection) => selection).map(({ type: part, wrap }) => wrap(`{ __typename ${leavesOf(part).join(' ')} }`));
  return `${name} ${parts.length === 1 ? (parts[0] ?? '') : `{ ${parts.map((part) => part.slice(1, -1)).join(' ')} }`}`;
}

function leavesOf(type: GraphQLObjectType): readonly string[] {
  return Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
}

/** Adds “Type.field” of every field in an answer that holds something: no null, no empty list, no empty text. */
export function noteFilled(value: unknown, filled: Set<string>): void {
  if (Array.isArray(value)) value.forEach((row) => noteFilled(row, filled));
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const { __typename: type, ...fields } = value as Record<string, unknown>;
  for (const [name, inner] of Object.entries(fields)) {
    if (inner !== null && inner !== '' && !(Array.isArray(inner) && inner.length === 0)) filled.add(`${typeof type === 'string' ? type : 'Query'}.${name}`);
    noteFilled(inner, filled);
  }
}
