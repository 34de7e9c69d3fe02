import type { RankingScope } from '../domain/candidate.js';
import { DomainError } from '../domain/errors.js';
import { inRange, largestPage } from '../domain/page.js';
import type { Context } from './context.js';
import { readDay } from './filters.js';
import { toCandidates } from './load.js';
import { mostCitations } from './loaders.js';
import type { TextCitationModel } from './models.js';
import type { QueryResolvers, ResolutionResolvers, Scope } from './types.generated.js';

export const resolutionQueries: Pick<QueryResolvers, 'resolve' | 'resolveText'> = {
  resolve: async (_, { references, scope }, context) => {
    inRange('number of references', references.length, 0, largestPage);
    return context.resolveReferences(references, await readScope(scope, context));
  },
  resolveText: async (_, { text, scope }, context) => {
    refuseLong(text);
    const asker = await readScope(scope, context);
    const { count, citations } = await context.load.mentions.load(text);
    refuseMany(count, citations);
    return { citations: citations.map((citation): TextCitationModel => ({ ...citation, scope: asker })) };
  },
};

export const resolutionFields: Pick<ResolutionResolvers, 'candidates'> = {
  candidates: ({ candidates }, _, context) => toCandidates(candidates, context),
};

/**
 * Who asks, about when; an organization that means nothing is an error, no scope of everybody.
 * @throws DomainError NOT_FOUND, AMBIGUOUS or UNREADABLE of the organization, BAD_DATE
 */
async function readScope(scope: Scope | null | undefined, context: Context): Promise<RankingScope> {
  const asOf = readDay(scope?.asOf);
  return { issuerKey: scope?.organization == null ? null : await context.findActor(scope.organization, 'organization'), asOf };
}

/** Bytes of one pasted text, in UTF-8: with its escapes in JSON it fits into a request. */
const longestText = 100 * 1024;

function refuseLong(text: string): void {
  const size = Buffer.byteLength(text);
  if (size > longestText) refuse('The text is too long.', `at most ${longestText} bytes of text`, `${size} bytes`, 'Send it in parts, paragraph by paragraph.');
}

/** The answer has no place to say that it was cut, so it never is. */
function refuseMany(count: number, citations: readonly TextCitationModel[]): void {
  const next = citations[mostCitations];
  if (count > mostCitations) refuse('The text cites too many documents.', `at most ${mostCitations} citations a call`, `${count} citations`, `Send it in parts${next === undefined ? '' : `, the first one up to offset ${next.start}`}.`);
}

function refuse(message: string, expected: string, got: string, suggestion: string): never {
  throw new DomainError('OUT_OF_RANGE', message, { expected, got, suggestions: [suggestion] });
}
