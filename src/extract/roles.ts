import { beginsBody, subjectEnd } from './bodies.js';
import { splitBodies } from './body-lists.js';
import { matchesOf } from './matches.js';
import { longestFirst, oneOf } from './one-of.js';

/** A verb whose object is a body that neither leads nor helps (vai trò), with an example. */
export interface RoleWord {
  readonly role: string;
  readonly example: string;
}

export const roleWords: readonly RoleWord[] = [
  { role: 'tham mưu', example: 'tham mưu Ủy ban nhân dân tỉnh ban hành' },
  { role: 'huy động', example: 'huy động Mặt trận Tổ quốc tham gia' },
  { role: 'đôn đốc', example: 'đôn đốc các sở, ban, ngành báo cáo' },
  { role: 'kiểm tra', example: 'kiểm tra Ủy ban nhân dân các xã thực hiện' },
  { role: 'giám sát', example: 'giám sát các cơ quan, đơn vị thực hiện' },
  { role: 'hướng dẫn', example: 'hướng dẫn các địa phương triển khai' },
  { role: 'theo dõi', example: 'theo dõi các đơn vị thực hiện' },
  { role: 'làm việc với', example: 'làm việc với Bộ Tài chính để thống nhất' },
  { role: 'phân cấp, ủy quyền cho', example: 'phân cấp, ủy quyền cho Chủ tịch Ủy ban nhân dân các huyện chỉ đạo' },
];

const role = new RegExp(String.raw`(?<!\p{L})(?<role>${oneOf(longestFirst(roleWords.map((one) => one.role)))})\s(?:cho\s)?`, 'gu');

/** The bodies that a task names in another role than leading or helping. */
export function rolesOf(text: string, from: number, to: number): readonly { readonly role: string; readonly name: string }[] {
  return matchesOf(role, text.slice(from, to)).flatMap((match) => {
    const at = from + match.index + match[0].length;
    if (!/^(?:\p{Lu}|các\s|đồng chí\s)/u.test(text.slice(at, at + 10)) || !beginsBody(text, at)) return [];
    const phrase = text.slice(at, subjectEnd(text, at, Math.min(to, at + 160)).end);
    const name = /^(?:(?!(?:về|trong|để|theo|tại|khi|nhằm)(?!\p{L})).)+/su.exec(phrase)?.[0].trim() ?? '';
    return splitBodies(name).filter((one) => one.length < 90).map((one) => ({ role: match.groups?.['role'] ?? '', name: one }));
  });
}
