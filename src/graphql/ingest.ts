import { DomainError } from '../domain/errors.js';
import { inRange, largestPage } from '../domain/page.js';
import type { Context } from './context.js';
import { extensionsOf, isAway } from './errors.js';
import type { FailedFile, GivenFile } from './keyed.js';
import { loadDocuments } from './load.js';
import { givenFile } from './reading.js';
import type { IngestInput, MutationResolvers } from './types.generated.js';

export const ingestMutations: Pick<MutationResolvers, 'documentsIngest' | 'citationResolve'> = {
  documentsIngest: async (_, { input }, context) => {
    const keyed = context.keyed();
    inRange('number of inputs', input.length, 1, largestPage);
    const given = input.map(takeFile);
    const { keys, failed } = await keyed.ingest(given.flatMap((one) => ('error' in one ? [] : [one])));
    await context.forget();
    const userErrors = [...given.flatMap((one) => ('error' in one ? [one] : [])), ...failed].map(({ name, error }) => toUserError(name, error));
    return { documents: await loadDocuments(context, [...new Set(keys)]), userErrors };
  },
  citationResolve: async (_, { citation, document, by }, context) => {
    const keyed = context.keyed();
    const refused = (input: string) => (error: unknown) => ({ citation: null, userErrors: [toUserError(input, error)] });
    if (by.trim() === '') return refused('by')(nameless);
    if (document == null) return keyed.settle(citation, null, by.trim()).then(() => decided(citation, context), refused('citation'));
    return context.findDocument(document).then(({ key }) => keyed.settle(citation, key, by.trim()).then(() => decided(citation, context), refused('citation')), refused('document'));
  },
};

const nameless = new DomainError('UNREADABLE', 'A decision has a name under it.', { expected: 'who decided', got: 'nothing' });

async function decided(citation: string, context: Context) {
  await context.forget();
  return { citation: await context.load.citation.load(citation), userErrors: [] };
}

function takeFile(input: IngestInput): GivenFile | FailedFile {
  try {
    return givenFile(input);
  } catch (error) {
    return { name: input.name, error: error as Error };
  }
}

/** What is wrong with what was given; that there is no database, or a fault of ours, is the field's error. */
function toUserError(input: string, error: unknown) {
  if (!(error instanceof DomainError) || isAway(error)) throw error;
  return { input, code: String(extensionsOf(error)['code']), message: error.message };
}
