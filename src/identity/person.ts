import type { DecidedPerson } from "../decisions/reading.ts";
import { isPersonOf, personKey } from "../names/bearer-keys.ts";
import { nameKey } from "../names/name-key.ts";
import { type ParsedName, parseName } from "../names/parse-name.ts";
import type { NameReason, PersonNameKind } from "../vocabulary.ts";
import { type Called, type Identified, type IdentityHere, toReason } from "./decided-identity.ts";
import { joinNames } from "./name-reasons.ts";
import { betterSpelling } from "./spelling.ts";

/** A person across articles: two sightings are one person if, and only if, their keys are equal. */
export interface Person {
  /** See `personKey`; if decisions join several, the key of the one who stays. */
  readonly key: string;
  /** As people have decided, or else the best spelling seen of the fullest name printed. */
  readonly name: string;
  /** Every form printed, each once, the fullest first, and what the person is called by decision. */
  readonly names: readonly PersonName[];
  /** What people have decided about the name; absent if nothing. */
  readonly called?: Called;
}

/** One printed form of a person's name. */
export interface PersonName {
  readonly name: string;
  /** What a search by name looks for. */
  readonly nameKey: string;
  readonly kind: PersonNameKind;
  readonly because: NameReason;
}

/**
 * Identifies a person who was read in an article, from that article and people's decisions alone. Without decisions the
 * key is that of the person's own name.
 */
export function identifyPerson(person: DecidedPerson, here: IdentityHere | null = null): Person {
  const { name, otherNames } = person;
  const { key, because } = here === null ? keyOfName(person) : identifyBy(here, person);
  const names: PersonName[] = [{ name, nameKey: personKey(name), kind: "full", because }];
  for (const other of new Set(otherNames)) if (other !== name) names.push(toName(other, key, name, here));
  const called = here?.identity.called("person", key) ?? null;
  if (called === null) return { key, name, names };
  if (called.name !== undefined && !names.some((one) => one.name === called.name))
    names.push(toCalled(called.name, called));
  return { key, name: called.name ?? name, names, called };
}

/**
 * A sighting of a person, shown by the name that people have decided, or else by the better of its own spelling and the
 * known one; a spelling of the name that stays beats any of a name that was joined to it.
 */
export function showPerson(known: Pick<Person, "name">, seen: Person): Person {
  if (seen.called?.name !== undefined || known.name === seen.name) return seen;
  const [isOwn, isOwnToo] = [isPersonOf(seen.key, known.name), isPersonOf(seen.key, seen.name)];
  if (isOwn !== isOwnToo) return isOwn ? { ...seen, name: known.name } : seen;
  return { ...seen, name: betterSpelling(known.name, seen.name) };
}

/** Merges two sightings of one key into one person; their order affects only the order of names. */
export function mergePeople(known: Person, seen: Person): Person {
  const names = joinNames(known.names, seen.names);
  const { name } = showPerson(known, seen);
  return names === known.names && name === known.name ? known : { ...known, name, names };
}

/** The parts of a person's shown name: as people have decided, or else as the name itself shows them. */
export function personNameParts({ name, called }: Person): Pick<ParsedName, "givenName" | "familyName" | "sortName"> {
  const { suffix, ...parsed } = parseName(name);
  if (called?.givenName === undefined && called?.familyName === undefined) return parsed;
  const givenName = called.givenName ?? parsed.givenName;
  const familyName = called.familyName ?? parsed.familyName;
  const inOrder = [familyName, givenName, suffix].filter((part) => part !== null);
  return { givenName, familyName, sortName: inOrder.join(", ") };
}

function keyOfName({ name, qualifier, decision }: DecidedPerson): Identified {
  if (qualifier === undefined) return { key: personKey(name), because: "same key" };
  return { key: personKey(name, qualifier), because: decision === undefined ? "same key" : toReason(decision) };
}

function identifyBy({ identity, article }: IdentityHere, person: DecidedPerson): Identified {
  const found = identity.person(personKey(person.name), person.qualifier ?? null, article);
  return found.because === "same key" ? { ...keyOfName(person), key: found.key } : found;
}

function toCalled(name: string, { decision }: Called): PersonName {
  return { name, nameKey: personKey(name), kind: "full", because: toReason(decision) };
}

/**
 * A form of a person's name. One that decisions make the same person's name has the decision as its reason, wherever it
 * is printed.
 */
function toName(name: string, key: string, fullest: string, here: IdentityHere | null): PersonName {
  const ownKey = personKey(name);
  const own = here?.identity.person(ownKey, null, here.article) ?? { key: ownKey, because: "same key" as const };
  return {
    name,
    nameKey: ownKey,
    kind: own.key === key ? "full" : kindOf(ownKey, fullest),
    because: own.key === key ? own.because : "same article",
  };
}

function kindOf(ownKey: string, fullest: string): PersonNameKind {
  if (ownKey === nameKey(parseName(fullest).nickname ?? "")) return "nickname";
  const words = new Set(personKey(fullest).split(" "));
  return ownKey.split(" ").every((word) => words.has(word)) ? "short" : "other";
}
