import { DomainError } from '../domain/errors.js';

/**
 * A graph that a format has no room for; its writer says so before it writes anything.
 * @param instead formats without such a bound
 * @example throw tooMuch('Mermaid', 'at most 500 edges', 'more than 500 edges', 'dot')
 */
export function tooMuch(format: string, expected: string, got: string, instead: string): DomainError {
  const suggestions = [`Take ${instead}: there is no such bound.`, 'Ask for less: a smaller depth, fewer relations, or one document.'];
  return new DomainError('TOO_COSTLY', `${format} has no room for this graph.`, { expected, got, suggestions });
}
