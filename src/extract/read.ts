import type { ReadDocument, Reading } from '../domain/reading.js';
import { assignmentsOf } from './assignments.js';
import { bundled } from './bundle.js';
import { citationsOf } from './citations.js';
import { clean, type Mapped } from './clean.js';
import { flowOf, placeOf } from './flow.js';
import { identityOf } from './identity.js';
import { layoutOf } from './layout.js';
import { linesOf, type Line } from './lines.js';
import { receiptsOf } from './receipts.js';
import { recipientsOf } from './recipients.js';
import { referencesOf } from './references.js';
import { regionsOf } from './regions.js';
import { splitDocuments } from './split.js';
import { unitsOf } from './units.js';
import { isDirective, warningsOf } from './warnings.js';

/**
 * Reads the text of one file: clean, split into documents, then of each the identity, what it cites and what it
 * orders. Pure and deterministic: the same text gives the same reading. Offsets are those of `text`.
 * @example readText('Số: 9/KH-UBND …').documents[0]?.identity.code === '9/KH-UBND'
 */
export function readText(text: string): Reading {
  const mapped = clean(text);
  const parts = splitDocuments(linesOf(mapped));
  const documents = bundled(parts.flatMap((lines) => readDocument(lines, mapped, text)), text);
  const warnings = parts.length === 0 ? ['the text is empty'] : documents.length === 0 ? ['no directive: no number, kind, motto, recipients or citation was found'] : [];
  return { documents, warnings };
}

/** One document, or none when nothing in the lines is of a directive. */
function readDocument(lines: readonly Line[], mapped: Mapped, original: string): readonly ReadDocument[] {
  const layout = layoutOf(lines);
  const flow = flowOf(mapped, [...layout.title, ...layout.body], layout.body[0]);
  const bodyFrom = startOf(flow, mapped, layout.body[0]);
  const identity = identityOf(layout, flow.text.slice(bodyFrom));
  const recipients = [...recipientsOf(layout.addressees, 'ADDRESSEE', mapped, original), ...recipientsOf(layout.tail, 'DISTRIBUTION', mapped, original)];
  const units = unitsOf(flow, bodyFrom, startOf(flow, mapped, layout.annex));
  const regions = regionsOf(flow, bodyFrom, units);
  const citations = citationsOf({ flow, original, units, regions, ownCode: identity.code });
  const parts = { identity, layout, citations, text: flow.text };
  if (!isDirective(parts)) return [];
  return [{
    start: mapped.from[lines[0]?.start ?? 0] ?? 0,
    end: mapped.to[(lines.at(-1)?.end ?? 1) - 1] ?? original.length,
    identity,
    recipients,
    receipts: receiptsOf(lines, mapped, original),
    citations,
    references: referencesOf(flow, original, units, regions, citations),
    assignments: assignmentsOf(flow, original, identity, recipients, units),
    warnings: warningsOf(parts),
  }];
}

function startOf(flow: Mapped, mapped: Mapped, line: Line | undefined): number {
  if (line === undefined) return flow.text.length;
  const at = placeOf(flow, mapped.from[line.start] ?? 0);
  return flow.text[at] === '\n' ? at + 1 : at;
}
