import type { AssignmentFacts } from '../../src/domain/facts.js';
import { assignmentFacts, dueFacts } from './facts.js';
import { hubs, type Sizes } from './made-hubs.js';
import { dayAt, pick, placeIn, share, topicOf } from './made-words.js';

const kinds = ['TASK', 'TASK', 'REQUIREMENT', 'DECISION', 'BLANKET', 'GUIDANCE', 'ACCOUNTABILITY', 'CLOSING'] as const;

/**
 * The tasks of the notice that is a hub, or of the paper that was read as number `at`: three of every second one, one of
 * every fourth. The first of each carries down that of the second paper before, four steps deep at most; the second of
 * every tenth paper carries down the one of the notice.
 * @param ordered the document that the second task asks for; '' for none
 */
export function tasksOf(of: 'notice' | 'read', at: number, sizes: Sizes, ordered: string): readonly AssignmentFacts[] {
  if (of === 'notice') return [assignmentFacts({ id: hubs.task, place: 'mục 1', quote: 'Giao các đơn vị thực hiện', start: 0, end: 25, leads: [hubs.office], coordinators: ['o1'] })];
  const length = at % 2 === 0 ? 3 : at % 4 === 1 ? 1 : 0;
  return Array.from({ length }, (_, nth) => taskAt(at, nth, sizes, nth === 1 ? ordered : ''));
}

function taskAt(at: number, nth: number, { held, bodies }: Sizes, ordered: string): AssignmentFacts {
  const id = at * 4 + nth;
  const body = (salt: number): string => `o${placeIn(bodies, id, salt, 2)}`;
  const lead = (at + nth) % 6 === 0 ? hubs.office : at % 30 === 5 ? hubs.signer : body(41);
  const day = dayAt((at + 400 * share(id, 42)) / (held + 400));
  return assignmentFacts({
    id: `t${at}-${nth}`,
    place: `mục ${nth + 1}`,
    kind: pick(kinds, id, 43, 2),
    summary: nth === 2 ? `Báo cáo ${topicOf(id)}` : null,
    quote: `Giao thực hiện ${topicOf(id)}`,
    start: nth * 60,
    end: nth * 60 + 40,
    leads: [lead],
    chain: nth === 0 && at % 4 === 0 ? [lead, body(44)] : [],
    coordinators: nth === 1 ? [body(45)] : [],
    roles: id % 40 === 0 ? [{ role: 'giám sát', name: null, actor: body(46) }] : [],
    reportsTo: id % 50 === 0 ? [hubs.office] : [],
    due: nth === 2 ? null : id % 7 === 0 ? dueFacts({ text: 'hằng tuần', recurrence: 'P7D' }) : dueFacts({ text: `trước ${day}`, on: day, isExclusive: id % 5 === 0 }),
    derivedFrom: nth === 0 && at % 10 !== 0 && at % 2 === 0 ? [`t${at - 2}-0`] : nth === 1 && at % 10 === 4 ? [hubs.task] : [],
    produces: ordered === '' ? [] : [ordered],
  });
}
