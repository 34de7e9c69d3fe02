import { describe, expect, test } from '@jest/globals';
import { openActorBook, type KnownActor } from '../../../src/ingest/actor-book.js';
import { urbanDistricts, cityOf } from '../../../src/ingest/reading/districts.js';
import { scopeOf } from '../../../src/ingest/reading/scope.js';
import { subjectOf } from '../../../src/ingest/telling/planned.js';

const hue = scopeOf('Thành ủy Huế', null, false, []);
const known = (differ: Partial<KnownActor> & { readonly id: string }): KnownActor => ({ name: differ.id, names: [], level: 'province', place: 'Huế', province: null, isPerson: false, posts: [], ...differ });

describe('who is meant', () => {
  test.each<[string, readonly KnownActor[], string, string]>([
    ['nobody known: a new body', [], 'Sở Xây dựng', 'so-xay-dung-hue'],
    ['by the usual id', [known({ id: 'so-xay-dung-hue' })], 'Sở Xây dựng (SXD)', 'so-xay-dung-hue'],
    ['by the full name', [known({ id: 'o1', name: 'Sở Xây dựng Huế', names: ['so xay dung hue'] })], 'Sở Xây dựng', 'o1'],
    ['by the printed name, in the same place', [known({ id: 'o1', names: ['ban cay xanh'] })], 'Ban Cây xanh', 'o1'],
    ['not by the printed name, in another place', [known({ id: 'o1', place: 'Vinh', names: ['ban cay xanh'] })], 'Ban Cây xanh', 'ban-cay-xanh-hue'],
    ['by what papers of the place call it', [known({ id: 'o1', names: ['trung tam cay xanh thanh pho'] })], 'Trung tâm Cây xanh thành phố Huế', 'o1'],
    ['of two that bear the name, neither', [known({ id: 'o1', names: ['ban cay xanh'] }), known({ id: 'o2', names: ['ban cay xanh'] })], 'Ban Cây xanh', 'ban-cay-xanh-hue'],
    ['a person by name, with a post here', [known({ id: 'p1', isPerson: true, names: ['le van tam'], posts: ['Phó Chủ tịch UBND Thành phố Huế'] })], 'đồng chí Lê Văn Tám, Phó Chủ tịch UBND Thành phố', 'p1'],
    ['not a namesake elsewhere', [known({ id: 'le-van-tam', isPerson: true, names: ['le van tam'], posts: ['Bí thư Tỉnh ủy Lào Cai'] })], 'đồng chí Lê Văn Tám, Phó Chủ tịch UBND Thành phố', 'le-van-tam-hue'],
  ])('%s', (_, actors, phrase, id) => expect(openActorBook(actors).actor(phrase, hue)?.actor).toBe(id));
});

test('new bodies come with their parents and printed forms', () => {
  const book = openActorBook([]);
  book.actor('BTV Thành ủy (BTV)', hue);
  expect(book.newActors().organizations).toMatchObject([
    { id: 'ban-thuong-vu-thanh-uy-hue', name: 'Ban Thường vụ Thành ủy Huế', aliases: ['BTV', 'BTV Thành ủy'], kind: 'PARTY', parent: 'thanh-uy-hue' },
    { id: 'thanh-uy-hue', parent: null, level: 'province' },
  ]);
});

test('known bodies get the printed forms that they lack, once', () => {
  const book = openActorBook([known({ id: 'so-xay-dung-hue', name: 'Sở Xây dựng Huế', names: ['so xay dung hue', 'sxd'] })]);
  book.actor('Sở Xây dựng (SXD)', hue);
  book.actor('sở xây dựng', hue);
  expect(book.additions()).toEqual([{ id: 'so-xay-dung-hue', aliases: ['Sở Xây dựng'], posts: [] }]);
  expect(book.newActors()).toEqual({ organizations: [], persons: [] });
});

test.each(urbanDistricts.flatMap(({ city, districts }) => districts.map((district) => [district, city] as const)))('quận %s is of %s', (district, city) => expect(cityOf(district)).toBe(city));

test.each([
  ['ban hành Kế hoạch về việc trồng cây xanh', 'trồng cây xanh'],
  ['Chỉ thị mới', ''],
  ['xây dựng Đề án (mới) về bảo vệ rừng.', 'bảo vệ rừng'],
])('“%s” is about “%s”', (quote, subject) => expect(subjectOf(quote)).toBe(subject));
