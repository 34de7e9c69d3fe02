import { expect, test } from '@jest/globals';
import { weighDays, type DayClaim } from '../../../src/ingest/weigh.js';

const claim = (id: string, value: string, differ: Partial<DayClaim> = {}): DayClaim => ({ id, value, preferred: true, reason: null, isWeighed: false, isOwn: false, ...differ });

test.each<[string, readonly DayClaim[], readonly string[], RegExp | null]>([
  ['all the same', [claim('a', '2021-09-20'), claim('b', '2021-09-20', { preferred: false, reason: 'từng khác', isWeighed: true })], ['a', 'b'], null],
  ['most say so', [claim('a', '2021-09-21', { isOwn: true }), claim('b', '2021-09-20'), claim('c', '2021-09-20')], ['b', 'c'], /nhiều nhất/],
  ['the paper itself decides', [claim('a', '2021-09-21'), claim('b', '2021-09-20', { isOwn: true })], ['b'], /chính văn bản/],
  ['nothing to choose by', [claim('a', '2021-09-21'), claim('b', '2021-09-20')], [], /không có căn cứ/],
])('%s', (_, claims, preferred, reason) => {
  const weighed = weighDays(claims);
  expect(weighed.filter((one) => one.preferred).map(({ id }) => id)).toEqual(preferred);
  for (const one of weighed) expect(one.reason === null ? null : reason?.test(one.reason)).toBe(reason === null ? null : true);
});

test('a choice made by hand stands', () => expect(weighDays([claim('a', '2021-09-21', { reason: 'đã kiểm tra bản gốc' }), claim('b', '2021-09-20')])).toEqual([]));
