import type { Truncation } from '../domain/lineage.js';
import { followedKinds, relationCaption, relationRank } from '../domain/relation.js';
import { deepestWalk } from '../graph/walk.js';
import type { LineageAnswer, LineageAsked, UnresolvedMention } from './answers.js';
import { dayLabel } from '../domain/day-label.js';
import { countLabel, cutLabel, placeLabel, someNames } from '../domain/labels.js';

const mostNames = 10;
const mostMentions = 5;
const mostKinds = 3;

type NameOf = (key: string) => string;

/** What an empty answer means, and what it does not mean. */
export function emptyLine({ lineage: { root }, coverage }: LineageAnswer, { direction, relations, asOf }: LineageAsked): string {
  const name = root.label;
  const verbs = relations.length > mostKinds ? null : relations.map((kind) => relationCaption(kind, 'VI', false)).join(' hay ');
  const when = asOf === undefined ? '' : ` tính đến ${dayLabel(asOf)}`;
  const downstream = verbs === null ? `dựa trên ${name}` : `${verbs} ${name}`;
  const upstream = verbs === null ? `mà ${name} dựa trên` : `mà ${name} ${verbs}`;
  const what = { DOWNSTREAM: downstream, UPSTREAM: upstream, BOTH: `${downstream}, hoặc ${upstream}` }[direction];
  const unread = coverage === null || coverage.stubs === 0 || direction === 'UPSTREAM' ? '' : ` Kho mới đọc toàn văn ${countLabel(coverage.held)} văn bản; ${countLabel(coverage.stubs)} văn bản khác chỉ được dẫn, chưa rõ dựa trên văn bản nào.`;
  return `Không có văn bản nào ${what}${when} trong kho.${unread}`;
}

/** What limits the answer, a line each. */
export function remarks({ lineage }: LineageAnswer, asked: LineageAsked, nameOf: NameOf): readonly string[] {
  const { depth, asOf } = asked;
  const { truncated, unread, undated, unresolved, cycles, root } = lineage;
  const names = (documents: typeof unread): string => someNames(documents.map(({ label }) => label), mostNames, 'văn bản');
  return [
    truncated === null ? `Đầy đủ trong kho: không bị cắt bởi độ sâu${depth === undefined ? '' : ` ${depth}`}, kích cỡ hay thời gian.` : cutLine(truncated, nameOf),
    ...walkedLine(root, asked),
    ...(unread.length === 0 ? [] : [`Chưa đọc toàn văn: ${names(unread)}. Chưa rõ ${unread.length === 1 && unread[0]?.key === root.key ? 'văn bản này' : 'các văn bản này'} dựa trên gì; không phải là không có.`]),
    ...(undated.length === 0 ? [] : [`Không rõ ngày, vẫn giữ lại${asOf === undefined ? '' : ` khi hỏi đến ${dayLabel(asOf)}`}: ${names(undated)}.`]),
    ...(unresolved.length === 0 ? [] : [`Dẫn chiếu chưa xác định: ${mentions(unresolved)}.`]),
    ...cycles.map((group) => `Chu trình: ${someNames(group.map(nameOf), mostNames, 'văn bản')} dẫn vòng lẫn nhau.`),
  ];
}

/** Which relations were walked, and which others the root has; nothing when none was left out. */
function walkedLine(root: LineageAnswer['lineage']['root'], { relations, asOf }: LineageAsked): readonly string[] {
  const left = root.relations.counts.filter(({ kind }) => !relations.includes(kind)).sort((a, b) => relationRank(a.kind) - relationRank(b.kind));
  if (left.length === 0 && followedKinds.every((kind) => relations.includes(kind))) return [];
  const walked = relations.length > mostKinds ? `${relations.length} loại` : relations.map((kind) => relationCaption(kind, 'VI', false)).join('; ');
  const others = left.map(({ kind, direction, count }) => `${relationCaption(kind, 'VI', direction === 'DOWNSTREAM')} (${countLabel(count)})`).join('; ');
  const isFollowed = left.length === 0 || left.some(({ kind }) => followedKinds.includes(kind));
  const wayOn = `--relations ${isFollowed ? 'all' : [...new Set([...(relations.length > mostKinds ? [] : relations), ...left.map(({ kind }) => kind)])].join(',')}`;
  if (left.length === 0) return [`Chỉ đi theo quan hệ: ${walked}. Theo mọi quan hệ: ${wayOn}.`];
  return [`Chỉ đi theo quan hệ: ${walked}. ${root.label} còn quan hệ khác${asOf === undefined ? '' : ', tính mọi ngày'}: ${others}. Xem: ${wayOn}.`];
}

const lessOrOn = 'giảm --depth, bớt --relations, hoặc hỏi tiếp từ các văn bản ấy';

function cutLine({ reason, limit, frontier }: Truncation, nameOf: NameOf): string {
  const where = `còn nữa sau ${someNames(frontier.map(nameOf), mostNames, 'văn bản')}`;
  const ways = { DEPTH: limit < deepestWalk ? `--depth ${Math.min(limit * 2, deepestWalk)}` : 'hỏi tiếp từ các văn bản ấy', SIZE: lessOrOn, TIME: lessOrOn };
  return `Bị cắt ${cutLabel({ reason, limit })}: ${where}. Xem thêm: ${ways[reason]}.`;
}

function mentions(unresolved: readonly UnresolvedMention[]): string {
  return someNames(unresolved.map(({ quote, from, place }) => `“${quote}” (${from.label}${place === null ? '' : `, ${placeLabel(place)}`})`), mostMentions, 'dẫn chiếu');
}
