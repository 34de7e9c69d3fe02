import type { Properties } from '../../src/domain/exported.js';
import { known } from '../../src/graph/export-nodes.js';

/** An object of the API's answer. */
export interface Said {
  readonly [name: string]: unknown;
}

/** Fields of the API that tell all that an export says of a node, by its kind. */
export const documentSelection = `key formerKeys code number symbol type { code name } title issuedOn issuedOnPrecision issuedEarliest issuedLatest issuedOnIsInferred presence isLegalBasis citedByCount
  issuer { id name } actingOrgan { id } onBehalfOf { id } sources { name sha256 }`;
export const organizationSelection = 'id name aliases kind level place parent { id } validFrom validTo successor { id }';
export const assignmentSelection = `id document { key } place kind modality summary quote start end leadIsInherited assigner { name actor { id } }
  due { text on isExclusive isBestEffort from until duration recurrence condition event urgency }`;
export const citationSelection = 'id from { key } kind mode via { key } quote cue start end place provision dateClaim issuerClaim isNumbered status settledBy settledAt';

/** What an export says of the same document. */
export function documentProperties({ type, issuer, actingOrgan, onBehalfOf, sources, ...said }: Said): Properties {
  const { code, name } = type as Said;
  const files = (sources as readonly { readonly name: string; readonly sha256: string | null }[]).map(({ name: file, sha256 }) => (sha256 === null ? file : `${file} sha256:${sha256}`));
  return alike({ ...said, type: code, typeName: name, issuer: actorId(issuer), issuerName: (issuer as Said | null)?.['name'] ?? null, actingOrgan: actorId(actingOrgan), onBehalfOf: actorId(onBehalfOf), sources: files.sort() });
}

export function organizationProperties({ id: _, kind, parent, successor, ...said }: Said): Properties {
  return alike({ ...said, organizationKind: kind, parent: actorId(parent), successor: actorId(successor) });
}

export function assignmentProperties({ id: _, document, kind, assigner, due, ...said }: Said): Properties {
  const dues = Object.entries((due ?? {}) as Said).map(([name, value]) => [`due${name.replace(/^./, (letter) => letter.toUpperCase())}`, value] as const);
  return alike({ ...said, ...Object.fromEntries(dues), document: (document as Said)['key'], assignmentKind: kind, assigners: (assigner as readonly Said[]).map(({ actor }) => actorId(actor)), assignerNames: (assigner as readonly Said[]).map(({ name }) => name) });
}

export function citationProperties({ id: _, from, kind, via, ...said }: Said): Properties {
  return alike({ ...said, document: (from as Said)['key'], relationKind: kind, via: (via as Said | null)?.['key'] ?? null });
}

function actorId(actor: unknown): string | null {
  return actor === null ? null : `actor/${String((actor as Said)['id'])}`;
}

/** What the API gives as null or as an empty list, an export leaves out. */
function alike(said: Said): Properties {
  return known(said as Readonly<Record<string, Properties[string] | null>>);
}
