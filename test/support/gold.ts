import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A careful reading of the given texts by hand; it lies beside the project and is no part of it. */
export interface Gold {
  readonly documents: readonly GoldDocument[];
  readonly cited: readonly GoldCited[];
  /** The text of a given file: spans count in its UTF-16 units. */
  readonly textOf: (file: string) => string;
}

export interface GoldDocument {
  readonly id: string;
  readonly seedFile: string;
  readonly type: string;
  readonly code: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly dateBounds?: readonly [string, string];
  readonly issuer: string;
  readonly actingOrgan: string | null;
  readonly onBehalfOf?: string | null;
  readonly assigner?: string;
  readonly signers: readonly string[];
  readonly subject: string;
  readonly recipients: readonly { readonly block: string; readonly name: string; readonly purpose: string }[];
  readonly receipt?: { readonly of: string; readonly number: string; readonly receivedOn: string; readonly by: string };
  readonly citations: readonly GoldCitation[];
  readonly references: readonly (GoldSpan & { readonly refersTo: string; readonly relation: string })[];
  readonly assignments: readonly GoldAssignment[];
}

interface GoldSpan {
  readonly id: string;
  readonly place: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldCitation extends GoldSpan {
  readonly code: string | null;
  readonly name: string | null;
  readonly key: string;
  readonly provision: string | null;
  readonly relation: string;
  readonly mode: string | null;
}

export interface GoldAssignment extends GoldSpan {
  readonly kind: string;
  readonly lead: string | null;
  readonly chain: string | null;
  readonly coordinators: string | null;
  readonly roles: string | null;
  readonly task: string;
  readonly due: string | null;
  readonly parent: string | null;
}

export interface GoldCited {
  readonly key: string;
  readonly type: string;
  readonly issuer: string;
  readonly date: string;
  readonly citedBy: string;
  readonly remark: string;
}

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The gold, or null, said aloud, when this project was taken without it. */
export function readGold(): Gold | null {
  if (!existsSync(join(folder, 'gold', 'D1.json'))) {
    console.warn(`No gold in ${folder}: the seed is not compared with the reading that it comes from.`);
    return null;
  }
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8'));
  return {
    documents: [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => read(`D${nth}.json`) as GoldDocument),
    cited: read('cited-documents.json') as readonly GoldCited[],
    textOf: (file) => readFileSync(join(folder, 'seeds', file), 'utf8'),
  };
}
