import type { Claim, DocumentLine, LineageAnswer, Proof, RelationAnswer, Task, UnresolvedMention } from '../../../src/cli/answers.js';
import type { Page } from '../../../src/cli/page.js';

/** Invented documents of an invented province: a test states only what differs. */

export const file: Page = { width: Infinity, colour: false };

export function document(code: string | null, other: Partial<DocumentLine> = {}): DocumentLine {
  const day = '2031-03-05';
  return {
    key: `${code ?? 'x'}.tinh-a`,
    label: code ?? other.title ?? 'x.tinh-a',
    code,
    title: null,
    type: { code: 'KH', name: 'kế hoạch' },
    issuedOn: day,
    issuedOnPrecision: 'DAY',
    issuedEarliest: day,
    issuedLatest: day,
    issuedOnIsInferred: false,
    presence: 'HELD',
    issuer: { name: 'Tỉnh ủy A' },
    ...other,
  };
}

export function proof(label: string, quote: string, from: DocumentLine, other: Partial<Proof> = {}): Proof {
  return { id: `c-${label}`, label, quote, cue: null, place: '§1', provision: null, from, via: null, ...other };
}

export function mention(label: string, quote: string, from: DocumentLine, other: Partial<UnresolvedMention> = {}): UnresolvedMention {
  return { ...proof(label, quote, from), status: 'UNKNOWN', candidates: [], ...other };
}

const captions: Readonly<Record<string, readonly [string, string]>> = {
  IMPLEMENTS: ['triển khai thực hiện', 'được triển khai bởi'],
  BASED_ON: ['căn cứ', 'được căn cứ bởi'],
};

export function relation(kind: string, from: DocumentLine, to: DocumentLine, citations: readonly Proof[] = []): RelationAnswer {
  const [caption = kind, inverse = kind] = captions[kind] ?? [];
  return { id: `${kind}|${from.key}|${to.key}`, kind, caption, inverse, isPartial: false, from, to, citations };
}

type Lineage = LineageAnswer['lineage'];

/** A lineage of complete paths; `paths` names the relations that lead to each document. */
export function lineage(root: DocumentLine, reached: readonly (readonly [DocumentLine, readonly RelationAnswer[]])[], other: Partial<Lineage> = {}): LineageAnswer {
  return {
    lineage: {
      root: { ...root, relations: { counts: [] } },
      entries: reached.map(([reachedDocument, path]) => ({ depth: path.length, direction: 'DOWNSTREAM', document: reachedDocument, path: path.map(({ id }) => ({ id })) })),
      relations: [...new Set(reached.flatMap(([, path]) => path))],
      cycles: [],
      complete: true,
      truncated: null,
      unread: [],
      undated: [],
      unresolved: [],
      ...other,
    },
    coverage: { held: 3, stubs: 2 },
  };
}

export function task(id: string, from: DocumentLine, other: Partial<Task> = {}): Task {
  return {
    id,
    document: from,
    place: '§2 dash 1',
    kind: 'TASK',
    modality: 'ASSIGN',
    summary: 'Rà soát các cây cầu',
    quote: null,
    assigner: [],
    leads: [{ name: 'Sở Cầu đường A', post: null }],
    leadIsInherited: false,
    chain: [],
    coordinators: [],
    roles: [],
    due: null,
    derivedFrom: [],
    carriedDownBy: [],
    produces: [],
    ...other,
  };
}

export function claim(value: string, other: Partial<Claim> = {}): Claim {
  return { field: 'issuedOn', value, preferred: false, document: null, place: null, quote: null, reason: null, ...other };
}
