import { mergeOrganisations, type Organisation } from "./organisation.ts";
import { mergePeople, type Person } from "./person.ts";

/**
 * The people and organisations of many articles, each once, by key. Memory grows with the number of names, not with
 * that of articles.
 */
export interface Roll {
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** A roll to which articles are added, in any order. */
export interface OpenRoll extends Roll {
  /** Adds those of one article. */
  add(sighted: { readonly people: readonly Person[]; readonly organisations: readonly Organisation[] }): void;
}

export function openRoll(): OpenRoll {
  const people = new Map<string, Person>();
  const organisations = new Map<string, Organisation>();
  return {
    people,
    organisations,
    add: (sighted) => {
      for (const person of sighted.people) addTo(people, person, mergePeople);
      for (const one of sighted.organisations) addTo(organisations, one, mergeOrganisations);
    },
  };
}

function addTo<One extends { readonly key: string }>(
  all: Map<string, One>,
  seen: One,
  merge: (known: One, seen: One) => One,
): void {
  const known = all.get(seen.key);
  all.set(seen.key, known === undefined ? seen : merge(known, seen));
}
