import { DomainError } from '../domain/errors.js';
import { referenceForms } from '../domain/reference.js';
import type { Database } from '../graph/graph.js';
import { createContext } from '../graphql/context.js';
import { createApi, type Api } from '../server/api.js';
import { readConfig } from '../server/config.js';
import { connect, type Connection } from '../server/connect.js';
import { versionReader } from '../server/version.js';
import type { CoverageAnswer } from './answers.js';
import { Interrupted } from './exit.js';
import { errorOf } from './failure.js';
import { tell } from './output.js';
import { firstSignal } from './signals.js';

/** Asks one question of the API in this process. */
export type Ask = <Data extends CoverageAnswer>(question: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** Milliseconds that one question may take here: a database that was just started is slow at first. */
const patience = 30_000;

/**
 * Lends a connection to `work`; a local database that had to be started for it is stopped afterwards.
 * @param work is told by the signal when somebody interrupts it
 */
export async function withConnection<Result>(work: (connection: Connection, signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const connection = await connect(readConfig(), tell);
  const leaving = new AbortController();
  const interrupted = firstSignal().then((signal): never => {
    leaving.abort();
    throw new Interrupted(signal);
  });
  try {
    return await Promise.race([work(connection, leaving.signal), interrupted]);
  } finally {
    await connection.close();
  }
}

/** Lends `work` a way to ask. */
export function asking<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
  return withConnection(async ({ database }) => {
    const api = await createApi();
    try {
      return await work(asker(api, database));
    } finally {
      await api.stop();
    }
  });
}

/** @throws DomainError as the API tells it; a partial answer is no answer */
export function asker(api: Api, database: Database): Ask {
  const readVersion = versionReader(database);
  return async <Data extends CoverageAnswer>(question: string, given: Readonly<Record<string, unknown>>): Promise<Data> => {
    // To GraphQL an undefined variable is one that was given as null.
    const variables = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const { body } = await api.executeOperation({ query: question, variables }, { contextValue: createContext(database.reader({ timeout: patience }), undefined, readVersion) });
    if (body.kind !== 'single') throw new Error('the API answered in parts');
    const { data, errors = [] } = body.singleResult;
    const [first] = errors;
    if (first !== undefined) throw withWayOn(errorOf(first), data);
    return data as unknown as Data;
  };
}

/** What is not found may be written in another way; or nothing was ever loaded, and that is why. */
export function withWayOn(error: Error, data: Partial<CoverageAnswer> | null | undefined): Error {
  if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') return error;
  const { message, details } = error;
  if (isEmpty(data ?? {})) return new DomainError('NOT_FOUND', `${message} The graph is empty.`, { ...details, suggestions: [emptyGraph] });
  const otherForms = details.suggestions?.length ? [] : [`Write it another way: ${referenceForms}.`];
  return new DomainError('NOT_FOUND', message, { ...details, suggestions: [...(details.suggestions ?? []), ...otherForms] });
}

export const emptyGraph = 'Load the seed facts: directives seed';

export function isEmpty({ coverage }: Partial<CoverageAnswer>): boolean {
  return coverage != null && coverage.held + coverage.stubs === 0;
}
