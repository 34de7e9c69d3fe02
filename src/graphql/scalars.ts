import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * Dates and moments travel as text. Text that is no date passes here and is refused by the field that
 * takes it (BAD_DATE), so that its siblings still answer; what is not even text is refused at once.
 */
function textScalar(name: string, description: string, form: string): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`${name} wants text: ${form}.`, { extensions: { code: 'BAD_DATE', expected: form, got: typeof value } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const dateScalar = textScalar('Date', 'A day of the calendar, YYYY-MM-DD.', 'YYYY-MM-DD');
export const dateTimeScalar = textScalar('DateTime', 'A moment, RFC 3339 with zone.', 'YYYY-MM-DDThh:mm:ss+hh:mm');
