import type { Proof } from './answers.js';
import { countLabel, placeLabel } from '../domain/labels.js';

/** Words that prove one relation stand at most in so many lines. */
const most = 10;

/** One mention: the words, the cue that is not among them, where they stand, and what they lead to. */
export function proofText({ label, quote, cue, place, provision, from, via }: Proof): string {
  const parts = [
    `${label === null ? '' : `${label} `}“${quote}”`,
    cue === null || quote.toLowerCase().includes(cue.toLowerCase()) ? null : `từ dẫn “${cue}”`,
    provision,
    via === null ? null : `qua ${via.label}`,
    [place === null ? null : placeLabel(place), from.label].filter((part) => part !== null).join(', '),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** The proving words of a relation, one line each. */
export function proofLines(citations: readonly Proof[]): readonly string[] {
  const lines = citations.slice(0, most).map(proofText);
  return citations.length > most ? [...lines, `… còn ${countLabel(citations.length - most)} chỗ dẫn khác (--json)`] : lines;
}
