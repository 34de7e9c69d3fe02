import type { Query } from '../../src/graphql/types.generated.js';

/** A question of ANSWERS.md and what of its answer does not depend on how finely a reader cuts tasks and quotes. */
export interface SharedQuestion {
  readonly name: string;
  readonly question: string;
  readonly of: (answer: Query) => readonly unknown[];
}

const strong = 'IMPLEMENTS, DIRECTS_EXECUTION_OF, BASED_ON, APPLIES, ENDORSES, REVIEWS, AMENDS, REPLACES, REPEALS, REVOKES, SUSPENDS, PAUSES_EFFECT, CORRECTS, CONSOLIDATES, DETAILS, GUIDES_APPLICATION, INTERPRETS';
const unique = (rows: readonly unknown[]): readonly string[] => [...new Set(rows.map((row) => JSON.stringify(row)))].sort();

/** Asked of the seed and of what was read of the same texts. */
export const questions: readonly SharedQuestion[] = [
  {
    name: 'what implements TB 495, by which ways',
    question: '{ lineage(of: "TB 495", direction: DOWNSTREAM) { complete entries { depth document { label } path { kind from { label } to { label } citations { document { label } } } } relations { kind from { label } to { label } citations { document { label } } } } }',
    of: ({ lineage }) => [lineage?.complete, lineage?.entries, unique(lineage?.relations ?? [])],
  },
  {
    name: 'what implements 430-TB/TU',
    question: '{ lineage(of: "430-TB/TU", direction: DOWNSTREAM) { complete entries { depth document { label } path { kind citations { document { label } } } } } }',
    of: ({ lineage }) => [lineage?.complete, lineage?.entries],
  },
  {
    name: 'what 10227/VP-KGVX rests on',
    question: `{ lineage(of: "10227/VP-KGVX", direction: UPSTREAM, depth: 12, relations: [${strong}]) { complete entries { depth document { label presence } } unread { label } } }`,
    of: ({ lineage }) => [lineage?.complete, unique(lineage?.entries ?? []), unique(lineage?.unread ?? [])],
  },
  {
    name: 'the legal grounds of 495-TB/TU, with their articles',
    question: '{ document(reference: "495-TB/TU") { relations(kinds: [BASED_ON], direction: UPSTREAM, first: 50) { nodes { to { label title } citations { provision } } } } }',
    of: ({ document }) => unique(document?.relations.nodes ?? []),
  },
  {
    name: 'who cites 68/NQ-CP',
    question: '{ documents(filter: { cites: "68/NQ-CP" }) { nodes { label } } }',
    of: ({ documents }) => unique(documents?.nodes ?? []),
  },
  {
    name: 'how 484-TB/TU cites 71/CĐ-TTg',
    question: '{ document(reference: "484-TB/TU") { citations { kind document { code } } } }',
    of: ({ document }) => document?.citations.filter((citation) => citation.document?.code === '71/CĐ-TTg').map(({ kind }) => kind) ?? [],
  },
  {
    name: 'what short names mean',
    question: '{ resolve(references: ["TB 495", "CV 788", "NQ 68", "Công điện 71/72", "Chỉ thị 16"]) { status documents { code } candidates { document { code } } } }',
    of: ({ resolve }) => resolve ?? [],
  },
  {
    name: 'where the task of returning to school comes from',
    question: '{ assignments(filter: { document: "10227/VP-KGVX" }, first: 1) { nodes { leads { name } derivedFrom { document { code } derivedFrom { document { code } } } } } }',
    of: ({ assignments }) => assignments?.nodes ?? [],
  },
  {
    name: 'in which papers Công an TP Hà Nội leads or is told through others',
    question: '{ assignments(filter: { actor: "Công an TP Hà Nội" }, first: 100) { nodes { document { code } } } }',
    of: ({ assignments }) => unique(assignments?.nodes ?? []),
  },
  {
    name: 'what is due by 2021-09-15',
    question: '{ assignments(filter: { dueTo: "2021-09-15" }, first: 100) { nodes { document { code } due { on isExclusive isBestEffort } } } }',
    of: ({ assignments }) => unique(assignments?.nodes ?? []),
  },
  {
    name: 'what 495-TB/TU orders to be issued',
    question: '{ document(reference: "495-TB/TU") { relations(kinds: [PLANS], direction: UPSTREAM) { nodes { to { type { code } presence issuer { name } } } } } }',
    of: ({ document }) => document?.relations.nodes ?? [],
  },
  {
    name: 'what stands around 495-TB/TU',
    question: '{ document(reference: "495-TB/TU") { relations(first: 100) { nodes { kind from { label } to { label presence } } } } }',
    of: ({ document }) => unique((document?.relations.nodes ?? []).filter(({ kind }) => kind !== 'PLANS')),
  },
];
