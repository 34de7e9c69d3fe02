import type { ActorFacts, AssigneeFacts, OrganizationFacts, PersonFacts } from '../domain/facts.js';
import { nameKey } from '../domain/reference.js';
import { byText, fold, slug } from '../domain/text.js';
import { shorten } from '../domain/abbreviation.js';
import { grouped } from '../domain/grouped.js';
import { readBody, type Body } from './reading/body.js';
import { readPerson, type ReadPerson } from './reading/person.js';
import { endingPlace } from './reading/place.js';
import type { Scope } from './reading/scope.js';

/** A body or person that stands in the graph. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  /** Every name that finds it, without diacritics. */
  readonly names: readonly string[];
  readonly level: string | null;
  readonly place: string | null;
  readonly province: string | null;
  readonly isPerson: boolean;
  readonly posts: readonly string[];
}

/** What printed words add to actors that are known. */
export interface ActorAddition {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly posts: readonly string[];
}

/**
 * Who is who in one run (sổ cơ quan, cá nhân): words become ids of actors; who is not known becomes a new actor,
 * and printed forms become further names.
 */
export interface ActorBook {
  /** @example book.body(readBody('UBND Thành phố', scope)) === 'ubnd-tp-ha-noi' */
  body(body: Body): string;
  /** A body or a person, as words in a text name them; null when they name nobody. */
  actor(phrase: string, scope: Scope): AssigneeFacts | null;
  person(person: ReadPerson, scope: Scope): string;
  known(id: string): KnownActor | undefined;
  /** Names and ids that were asked for: what to look up in the graph before the words are linked for good. */
  readonly asked: { readonly ids: ReadonlySet<string>; readonly names: ReadonlySet<string> };
  newActors(): ActorFacts;
  additions(): readonly ActorAddition[];
}

export function openActorBook(known: readonly KnownActor[]): ActorBook {
  const byId = new Map(known.map((actor) => [actor.id, actor]));
  const named = grouped(known.flatMap((actor) => actor.names.map((name) => ({ name, actor }))), ({ name }) => name);
  const byName = new Map([...named].map(([name, ones]) => [name, ones.map(({ actor }) => actor)]));
  const asked = { ids: new Set<string>(), names: new Set<string>() };
  const bodies = new Map<string, Body>();
  const persons = new Map<string, { readonly name: string; readonly posts: Set<string> }>();
  const printed = new Map<string, Set<string>>();
  const ask = (id: string, ...names: readonly string[]): void => {
    asked.ids.add(id);
    for (const name of names) asked.names.add(nameKey(name));
  };
  const note = (id: string, names: readonly (string | null)[]): void => {
    const forms = printed.get(id) ?? printed.set(id, new Set()).get(id);
    for (const name of names) if (name !== null) forms?.add(name);
  };

  function body(one: Body): string {
    ask(one.id, one.name, shorten(one.name), one.printed, ...withoutPlace(one));
    const found = chooseBody(one, byId, byName);
    const id = found?.id ?? one.id;
    if (found === undefined) bodies.set(id, bodies.get(id) ?? one);
    if (found === undefined && one.parent !== null) body(one.parent);
    note(id, [one.printed, one.short]);
    return id;
  }

  function person(one: ReadPerson, scope: Scope): string {
    ask(one.id, one.name);
    const posts = one.posts.map((post) => readBody(post, scope)?.name ?? post);
    const found = choosePerson(one, posts, scope, byName.get(nameKey(one.name)) ?? []);
    const taken = byId.has(one.id) && scope.own !== null ? `${one.id}-${slug(scope.own.name)}` : one.id;
    const id = found?.id ?? taken;
    const entry = persons.get(id) ?? { name: one.name, posts: new Set<string>() };
    for (const post of posts) entry.posts.add(post);
    persons.set(id, entry);
    note(id, [one.name]);
    return id;
  }

  function actor(phrase: string, scope: Scope): AssigneeFacts | null {
    const someone = readPerson(phrase);
    if (someone !== null) return { actor: person(someone, scope), name: phrase, post: someone.posts.length === 0 ? null : someone.posts.join(', ') };
    const one = readBody(phrase, scope);
    return one === null ? null : { actor: body(one), name: one.printed, post: null };
  }

  const formsOf = (id: string, names: readonly string[]): readonly string[] => {
    const seen = new Set(names.map(nameKey));
    return [...(printed.get(id) ?? [])].filter((form) => nameKey(form) !== '' && !seen.has(nameKey(form)) && seen.add(nameKey(form))).sort(byText);
  };

  return {
    body,
    actor,
    person,
    asked,
    known: (id) => byId.get(id),
    newActors: () => ({
      organizations: [...bodies].sort(([a], [b]) => byText(a, b)).map(([id, one]) => toOrganization(one, formsOf(id, [one.name]), one.parent === null ? null : (chooseBody(one.parent, byId, byName)?.id ?? one.parent.id))),
      persons: [...persons].filter(([id]) => !byId.has(id)).sort(([a], [b]) => byText(a, b)).map(([id, { name, posts }]): PersonFacts => ({ id, name, aliases: formsOf(id, [name]), posts: [...posts] })),
    }),
    additions: () =>
      [...printed.keys()].sort(byText).flatMap((id) => {
        const of = byId.get(id);
        if (of === undefined) return [];
        const aliases = formsOf(id, [of.name, ...of.names]);
        const posts = [...(persons.get(id)?.posts ?? [])].filter((post) => !of.posts.some((one) => nameKey(shorten(one)) === nameKey(shorten(post))));
        return aliases.length + posts.length === 0 ? [] : [{ id, aliases, posts }];
      }),
  };
}

/** The one body that the graph knows under these words: its id, its full name, or its printed form in the same place. */
function chooseBody(body: Body, byId: ReadonlyMap<string, KnownActor>, byName: ReadonlyMap<string, readonly KnownActor[]>): KnownActor | undefined {
  const same = byId.get(body.id);
  if (same !== undefined) return same;
  const named = (...names: readonly string[]): readonly KnownActor[] => [...new Set(names.flatMap((name) => byName.get(nameKey(name)) ?? []))].filter(({ isPerson }) => !isPerson);
  const level = (actor: KnownActor): boolean => actor.level === null || body.level === null || actor.level === body.level;
  const full = named(body.name, shorten(body.name)).filter((actor) => level(actor) && (actor.place === null || body.place === null || fold(actor.place) === fold(body.place)));
  if (full.length === 1) return full[0];
  for (const name of [body.printed, ...withoutPlace(body)]) {
    const local = named(name).filter((actor) => level(actor) && fold(actor.place ?? '') === fold(body.place ?? ''));
    if (local.length === 1) return local[0];
  }
  return undefined;
}

/** How papers of the place itself call the body: “Công an thành phố” of “Công an thành phố Cần Thơ”, in full and for short. */
function withoutPlace({ name, printed, place }: Body): readonly string[] {
  if (place === null) return [];
  const cut = [printed, name].flatMap((text) => (text.endsWith(` ${place}`) ? text.slice(0, -place.length - 1) : []));
  return [...cut, ...cut.map(shorten), ...cut.map((text) => text.replace(/ (?:thành phố|TP|tỉnh|quận|huyện|thị xã)$/iu, ''))];
}

/** Namesakes are told apart by where their posts are. */
function choosePerson(person: ReadPerson, posts: readonly string[], scope: Scope, known: readonly KnownActor[]): KnownActor | undefined {
  const here = new Set([scope.own?.name, scope.above?.name, ...posts.map((post) => endingPlace(post)?.name)].filter((name) => name !== undefined));
  const fitting = known.filter((actor) => {
    const places = actor.posts.flatMap((post) => endingPlace(post)?.name ?? []);
    return actor.isPerson && (scope.isCentral || places.length === 0 || here.size === 0 || places.some((place) => here.has(place)));
  });
  return fitting.length === 1 ? fitting[0] : fitting.find(({ id }) => id === person.id);
}

function toOrganization(body: Body, aliases: readonly string[], parent: string | null): OrganizationFacts {
  const { id, name, kind, level, place } = body;
  return { id, name, aliases, kind, level, place, parent: parent === id ? null : parent, validFrom: null, validTo: null, successor: null, members: [] };
}
