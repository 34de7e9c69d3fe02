import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { withoutPassword } from '../domain/text.js';
import type { Context } from '../graphql/context.js';
import { formatError, httpOf, isFault } from '../graphql/errors.js';
import { limits, limitsRule } from '../graphql/limits.js';
import { resolvers, typeDefs } from '../graphql/schema.js';

/** The API without a network: `executeOperation` answers questions in this process. */
export type Api = ApolloServer<Context & BaseContext>;

/** Builds the API once; every request brings its own context. */
export async function createApi(): Promise<Api> {
  const server = new ApolloServer<Context & BaseContext>({
    typeDefs,
    resolvers,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [limitsRule],
    formatError: (formatted, thrown) => {
      const told = formatError(formatted, thrown);
      if (isFault(told)) process.stderr.write(`fault at ${formatted.path?.join('.') ?? 'the question'}: ${withoutPassword(formatted.message)}\n`);
      return told;
    },
    plugins: [
      // It wraps every field; without it twice as many questions are answered in the same time.
      ApolloServerPluginCacheControlDisabled(),
      // The default page would load a script from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ operation, contextValue }) => {
            if (asksTheGraph(operation)) await contextValue.noteVersion();
          },
          willSendResponse: async ({ response, contextValue }) => {
            const version = contextValue.version();
            if (response.body.kind === 'single' && version !== undefined) response.body.singleResult.extensions = { ...response.body.singleResult.extensions, graph: { version } };
            const http = response.body.kind === 'single' ? httpOf(response.body.singleResult.errors ?? []) : undefined;
            if (http === undefined) return;
            response.http.status = http.status;
            for (const [name, value] of Object.entries(http.headers)) response.http.headers.set(name, value);
          },
        }),
      },
    ],
  });
  await server.start();
  return server;
}

/** False of questions about the schema alone. */
function asksTheGraph(operation: OperationDefinitionNode | undefined): boolean {
  return operation !== undefined && operation.selectionSet.selections.some((selection) => selection.kind !== Kind.FIELD || !selection.name.value.startsWith('__'));
}
