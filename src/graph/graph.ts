import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import pLimit from 'p-limit';
import { DomainError } from '../domain/errors.js';
import { addressError, translateError } from './errors.js';
import type { Statement } from './statement.js';
import { toParameters, toRow, toRows } from './values.js';

/** Where a database is and how long it may take. Times in milliseconds. */
export interface DatabaseSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly readTimeout: number;
  readonly writeTimeout: number;
}

/** Runs statements and gives their rows as plain objects. */
export interface Graph {
  run<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<readonly Row[]>;
}

/** A graph that also gives rows before all are there. */
export interface StreamingGraph extends Graph {
  /**
   * Rows in order, a hundred at a time. No more are asked of the database than are taken; who stops taking ends the
   * query, and so does the time limit, which runs for as long as rows are taken.
   */
  stream<Params, Row>(statement: Statement<Params, Row>, params: Params): AsyncIterable<readonly Row[]>;
}

export interface ReaderOptions {
  /** Ends the running query in the database when it fires. */
  readonly signal?: AbortSignal;
  /** Milliseconds that a statement may take, where that is not the database's own limit. */
  readonly timeout?: number;
  /** True of the one small statement beside every question: it waits behind none and is never told BUSY. */
  readonly isUnqueued?: boolean;
  /** Told the name of every statement sent; tests count with it. */
  readonly onRun?: (name: string) => void;
}

/** A connected database; the one thing here that owns a resource. */
export interface Database {
  /** Statements in READ mode, each in its own transaction with a time limit. */
  reader(options?: ReaderOptions): StreamingGraph;
  /** All that `work` writes, or nothing of it; tried again when two writers got in each other's way. */
  write<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result>;
  /** A statement of the schema, outside any file's contract. */
  define(text: string): Promise<void>;
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** How many reads run at once, and how many may wait; the next one is told that we are BUSY. */
const atOnce = 32;
const mayWait = 256;
const attempts = 3;
const definingAttempts = 10;

/** Rows of a stream that are handed on together, and that the database may be ahead. */
const rowsTogether = 100;
const rowsAhead = 1_000;

/** Opens a driver; nothing is sent until the first statement or `verify()`. */
export function openDatabase(settings: DatabaseSettings): Database {
  const driver = openDriver(settings);
  const queue = pLimit(atOnce);
  const session = (mode: 'READ' | 'WRITE', fetchSize?: number): Session => driver.session({ database: settings.database, defaultAccessMode: neo4j.session[mode], ...(fetchSize === undefined ? {} : { fetchSize }) });

  async function read<Params, Row>(statement: Statement<Params, Row>, params: Params, options: ReaderOptions): Promise<readonly Row[]> {
    if (options.isUnqueued === true) return attempt(statement, params, options, 1);
    if (queue.pendingCount >= mayWait) {
      throw new DomainError('BUSY', 'Too many questions are waiting; ask again in a moment.', { expected: `at most ${mayWait} waiting questions`, got: String(queue.pendingCount) });
    }
    return queue(() => attempt(statement, params, options, 1));
  }

  async function attempt<Params, Row>(statement: Statement<Params, Row>, params: Params, options: ReaderOptions, nth: number): Promise<readonly Row[]> {
    const { run, mayAgain, told, end } = begin(statement, params, options);
    try {
      return toRows(statement, (await run()).records);
    } catch (error) {
      if (!mayAgain(error, nth)) throw told(error);
      await end();
      return await attempt(statement, params, options, nth + 1);
    } finally {
      await end();
    }
  }

  async function* stream<Params, Row>(statement: Statement<Params, Row>, params: Params, options: ReaderOptions, nth: number): AsyncGenerator<readonly Row[]> {
    const { run, hasLeft, mayAgain, told, end } = begin(statement, params, options, rowsAhead);
    let isGiven = false;
    try {
      let together: Row[] = [];
      for await (const record of run()) {
        together.push(toRow(statement, record));
        if (together.length < rowsTogether) continue;
        isGiven = true;
        yield together;
        together = [];
      }
      // A session that is closed ends its rows as if there were no more.
      if (hasLeft()) throw left();
      isGiven = true;
      yield together;
    } catch (error) {
      if (isGiven || !mayAgain(error, nth)) throw told(error);
      await end();
      yield* stream(statement, params, options, nth + 1);
    } finally {
      await end();
    }
  }

  async function define(text: string, nth: number): Promise<void> {
    const defining = session('WRITE');
    try {
      await defining.run(text);
    } catch (error) {
      if (!isOvertaken(error) || nth >= definingAttempts) throw translateError(error, settings.uri, settings.writeTimeout);
      await defining.close();
      await define(text, nth + 1);
    } finally {
      await defining.close();
    }
  }

  /** One statement in a session of its own, which is closed when its caller leaves and at its end. */
  function begin<Params, Row>(statement: Statement<Params, Row>, params: Params, { signal, timeout = settings.readTimeout, onRun }: ReaderOptions, fetchSize?: number) {
    if (statement.access !== 'READ') throw new Error(`${statement.name} writes; it belongs in write()`);
    const hasLeft = (): boolean => signal?.aborted === true;
    if (hasLeft()) throw left();
    onRun?.(statement.name);
    const reading = session('READ', fetchSize);
    const stop = (): void => void reading.close();
    signal?.addEventListener('abort', stop, { once: true });
    return {
      run: () => reading.run(statement.text, toParameters(statement, params), { timeout, metadata: { statement: statement.name } }),
      hasLeft,
      /** A pooled connection that died with an earlier server is worth another try. */
      mayAgain: (error: unknown, nth: number) => neo4j.isRetryableError(error) && nth < attempts && !hasLeft(),
      told: (error: unknown) => (hasLeft() ? left() : translateError(error, settings.uri, timeout)),
      end: async () => {
        signal?.removeEventListener('abort', stop);
        await reading.close();
      },
    };
  }

  return {
    reader: (options = {}) => ({ run: (statement, params) => read(statement, params, options), stream: (statement, params) => stream(statement, params, options, 1) }),
    async write(work) {
      const writing = session('WRITE');
      try {
        return await writing.executeWrite((transaction) => work(within(transaction)), { timeout: settings.writeTimeout });
      } catch (error) {
        throw translateError(error, settings.uri, settings.writeTimeout);
      } finally {
        await writing.close();
      }
    },
    define: (text) => define(text, 1),
    async verify() {
      try {
        await driver.verifyConnectivity({ database: settings.database });
        await driver.verifyAuthentication({ database: settings.database });
        await read(probe, {}, { timeout: settings.writeTimeout });
      } catch (error) {
        throw translateError(error, settings.uri, settings.readTimeout);
      }
    },
    close: () => driver.close(),
  };
}

/** Two that start at once wait for each other's locks, until the database ends one of them, or both make what neither found. */
function isOvertaken(error: unknown): boolean {
  return neo4j.isRetryableError(error) || (error instanceof neo4j.Neo4jError && /\.Schema\.\w*AlreadyExists$/.test(error.code));
}

/** Told to nobody: the caller has gone. */
function left(): DomainError {
  return new DomainError('TIMED_OUT', 'The caller left before the answer.', { expected: 'a caller that waits', got: 'none' });
}

const probe: Statement<object, { one: number }> = { name: 'probe', text: 'RETURN 1 AS one', access: 'READ', columns: ['one'], integers: [], sample: {}, scan: null };

/** The address and the times of a driver; a wrong address is told like any other failure. */
function openDriver(settings: DatabaseSettings): Driver {
  try {
    return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: atOnce * 2,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 15_000,
      userAgent: 'directives',
    });
  } catch (error) {
    throw addressError(settings.uri, error);
  }
}

function within(transaction: ManagedTransaction): Graph {
  return {
    run: async (statement, params) => toRows(statement, (await transaction.run(statement.text, toParameters(statement, params))).records),
  };
}
