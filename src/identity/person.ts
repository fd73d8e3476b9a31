import type { ExtractedPerson } from "../extract/extraction.ts";
import { personKey } from "../names/bearer-keys.ts";
import { nameKey } from "../names/name-key.ts";
import { parseName } from "../names/parse-name.ts";
import type { NameReason, PersonNameKind } from "../vocabulary.ts";
import { betterSpelling } from "./spelling.ts";

/** A person across articles: two sightings are one person if, and only if, their keys are equal. */
export interface Person {
  /** See `personKey`. */
  readonly key: string;
  /** The best spelling seen of the fullest name printed. */
  readonly name: string;
  /** Every form printed, each once, the fullest first. */
  readonly names: readonly PersonName[];
}

/** One printed form of a person's name. */
export interface PersonName {
  readonly name: string;
  /** What a search by name looks for. */
  readonly nameKey: string;
  readonly kind: PersonNameKind;
  readonly because: NameReason;
}

/** The person that an article's reading names, as far as that article tells. */
export function identifyPerson({ name, otherNames }: ExtractedPerson): Person {
  const key = personKey(name);
  const names: PersonName[] = [{ name, nameKey: key, kind: "full", because: "same key" }];
  for (const other of new Set(otherNames)) if (other !== name) names.push(toName(other, key, name));
  return { key, name, names };
}

/** A sighting of a person, shown by the better of its own spelling and the one known. */
export function showPerson(known: Pick<Person, "name">, seen: Person): Person {
  return { ...seen, name: betterSpelling(known.name, seen.name) };
}

/** Two sightings of one key as one person; the order of the two makes no difference but to the order of names. */
export function mergePeople(known: Person, seen: Person): Person {
  const added = seen.names.filter(({ name }) => !known.names.some((one) => one.name === name));
  const { name } = showPerson(known, seen);
  if (added.length === 0 && name === known.name) return known;
  return { ...known, name, names: [...known.names, ...added] };
}

function toName(name: string, key: string, fullest: string): PersonName {
  const ownKey = personKey(name);
  return {
    name,
    nameKey: ownKey,
    kind: kindOf(ownKey, key, fullest),
    because: ownKey === key ? "same key" : "same article",
  };
}

function kindOf(ownKey: string, key: string, fullest: string): PersonNameKind {
  if (ownKey === key) return "full";
  if (ownKey === nameKey(parseName(fullest).nickname ?? "")) return "nickname";
  const words = new Set(key.split(" "));
  return ownKey.split(" ").every((word) => words.has(word)) ? "short" : "other";
}
