import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { clip } from '../domain/date.js';

/**
 * Dates and moments travel as text. Text that is no date passes here and is refused by the field that
 * takes it (BAD_DATE), so that its siblings still answer; what is not even text is refused at once.
 */
function textScalar(name: string, description: string, form: string): GraphQLScalarType<string, string> {
  const refuse = (got: string): never => {
    throw new GraphQLError(`${name} wants text: ${form}.`, { extensions: { code: 'BAD_DATE', expected: form, got: clip(got), suggestions: [], candidates: [] } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => (typeof value === 'string' ? value : refuse(String(value))),
    parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : refuse(print(node))),
  });
}

export const dateScalar = textScalar('Date', 'A day of the calendar, YYYY-MM-DD.', 'YYYY-MM-DD');
export const dateTimeScalar = textScalar('DateTime', 'A moment, RFC 3339 with zone.', 'YYYY-MM-DDThh:mm:ss+hh:mm');
