import type { Reading } from '../domain/reading.js';

/** Reads the text of one file: what documents it holds, what they cite and what they order. */
export function readText(text: string): Reading {
  return { documents: [], warnings: text.trim() === '' ? ['the text is empty'] : [] };
}
