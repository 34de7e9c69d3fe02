import pLimit from 'p-limit';
import type { Database } from '../graph/graph.js';
import type { FailedFile, Keyed } from '../graphql/keyed.js';
import { ingest } from '../ingest/ingest.js';
import { emptyError } from '../ingest/read-file.js';
import type { Outcome, Readers } from '../ingest/readers.js';
import { settleCitation } from '../ingest/settle.js';

/** Where files are handed in: who has the key may read and write. */
export interface Desk {
  readonly key: string;
  readonly keyed: Keyed;
}

/** A desk at which threads read, and one file after the other is written. */
export function openDesk(key: string, database: Database, readers: Readers): Desk {
  const turn = pLimit(1);
  return {
    key,
    keyed: {
      read: async (file) => {
        const outcome = await readers.read(file);
        if ('error' in outcome) throw outcome.error;
        return outcome.file.reading;
      },
      ingest: async (files) => {
        const outcomes = await Promise.all(files.map((file) => readers.read(file)));
        const { keys, failed } = await turn(() => ingest(database, outcomes.flatMap((outcome) => ('file' in outcome && outcome.file.reading.documents.length > 0 ? [outcome.file] : [])), { dryRun: false }));
        return { keys, failed: [...outcomes.flatMap(failedOf), ...failed] };
      },
      settle: (citation, document, by) => turn(() => settleCitation(database, { citation, document, by, at: new Date().toISOString() })),
    },
  };
}

function failedOf(outcome: Outcome): readonly FailedFile[] {
  const error = 'error' in outcome ? outcome.error : emptyError(outcome.file.reading);
  return error === undefined ? [] : [{ name: outcome.name, error }];
}
