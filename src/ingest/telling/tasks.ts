import type { AssigneeFacts, AssignmentFacts } from '../../domain/facts.js';
import type { ReadAssignment, ReadReference } from '../../domain/reading.js';
import type { ActorBook } from '../actor-book.js';
import type { Scope } from '../reading/scope.js';
import { digest } from '../rows.js';

/**
 * Tasks as facts. The id comes from the document's key, the words and which occurrence they are, so that it
 * outlives a new reading, and a correction elsewhere in the paper.
 * @example taskFacts(…)[0]?.id === '12-tb-tu.thanh-uy-hai-phong.2020-2025#1f6a09c2'
 */
export function taskFacts(key: string, tasks: readonly ReadAssignment[], planned: ReadonlyMap<ReadReference, string>, scope: Scope, book: ActorBook): readonly AssignmentFacts[] {
  const seen = new Map<string, number>();
  const products = productsOf(tasks, planned);
  return tasks.map((task) => {
    const occurrence = seen.get(task.quote) ?? 0;
    seen.set(task.quote, occurrence + 1);
    const who = (phrases: readonly string[]): readonly AssigneeFacts[] => distinct(phrases.flatMap((phrase) => book.actor(phrase, scope) ?? []));
    const assigners = task.assigner === null ? [] : who([task.assigner]);
    return {
      id: `${key}#${digest([task.quote, occurrence]).slice(0, 8)}`,
      place: task.place,
      kind: task.kind,
      modality: task.modality,
      summary: null,
      quote: task.quote,
      start: task.start,
      end: task.end,
      leads: who(task.leads),
      leadIsInherited: task.leadIsInherited,
      ...(assigners.length === 0 ? {} : { assigners }),
      chain: who(task.chain),
      coordinators: who(task.coordinators),
      roles: task.roles.flatMap(({ role, name }) => (book.actor(name, scope) === null ? [] : [{ role, name, actor: book.actor(name, scope)?.actor ?? '' }])),
      reportsTo: [...new Set(who(task.reportsTo).map(({ actor }) => actor))],
      due: task.due,
      derivedFrom: [],
      produces: products.get(task) ?? [],
    };
  });
}

/** Each planned paper belongs to the shortest task whose words hold it. */
function productsOf(tasks: readonly ReadAssignment[], planned: ReadonlyMap<ReadReference, string>): ReadonlyMap<ReadAssignment, readonly string[]> {
  const products = new Map<ReadAssignment, readonly string[]>();
  for (const [reference, key] of planned) {
    const holding = tasks.filter(({ start, end }) => start <= reference.start && reference.start < end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (holding !== undefined) products.set(holding, [...new Set([...(products.get(holding) ?? []), key])]);
  }
  return products;
}

/** The same actor named twice in one list stands there once. */
function distinct(parties: readonly AssigneeFacts[]): readonly AssigneeFacts[] {
  return [...new Map([...parties].reverse().map((party) => [party.actor, party])).values()].reverse();
}
