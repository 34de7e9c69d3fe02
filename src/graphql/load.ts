import type { Candidate } from '../domain/candidate.js';
import type { ActorModel, AssignmentModel, CandidateModel, CitationModel, DocumentModel } from './models.js';
import type { Context } from './context.js';

/** Loading through the request's batches; a missing end is a fault of the graph, not of the caller. */
export function loadActor({ load }: Context, id: string | null): Promise<ActorModel | null> | null {
  return id === null ? null : load.actor.load(id);
}

export async function loadActors({ load }: Context, ids: readonly string[]): Promise<readonly ActorModel[]> {
  return present(await load.actor.loadMany(ids));
}

export async function loadBody({ load }: Context, id: string): Promise<ActorModel> {
  return there(await load.actor.load(id), id);
}

export async function loadDocument({ load }: Context, key: string): Promise<DocumentModel> {
  return there(await load.document.load(key), key);
}

export async function loadCitation({ load }: Context, id: string): Promise<CitationModel> {
  return there(await load.citation.load(id), id);
}

export async function loadDocuments({ load }: Context, keys: readonly string[]): Promise<readonly DocumentModel[]> {
  return present(await load.document.loadMany(keys));
}

export async function loadAssignments({ load }: Context, ids: readonly string[]): Promise<readonly AssignmentModel[]> {
  return present(await load.assignment.loadMany(ids));
}

/** Candidates by key; their documents stand in the loader, so that nobody looks them up again. */
export function toCandidates(candidates: readonly Candidate<DocumentModel>[], { load }: Context): readonly CandidateModel[] {
  return candidates.map(({ document, score, reasons }) => {
    load.document.prime(document.key, document);
    return { document: document.key, score, reasons };
  });
}

function there<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new Error(`the graph names ${id} and has no such node`);
  return row;
}

function present<Row>(rows: readonly (Row | null | Error)[]): readonly Row[] {
  for (const row of rows) if (row instanceof Error) throw row;
  return rows.filter((row): row is Row => row !== null);
}
