import type { Database } from '../../src/graph/graph.js';

/** A database that does something before the rows of each part of a stream are handed on. @param before is told which part it is, from 1 */
export function heldDatabase(database: Database, before: (nth: number) => Promise<unknown>): Database {
  let parts = 0;
  return {
    ...database,
    reader: (options) => ({
      ...database.reader(options),
      async *stream(statement, params) {
        for await (const rows of database.reader(options).stream(statement, params)) {
          await before((parts += 1));
          yield rows;
        }
      },
    }),
  };
}
