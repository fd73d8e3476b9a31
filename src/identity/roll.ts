import type { DecidedReading } from "../decisions/reading.ts";
import type { IdentityHere } from "./decided-identity.ts";
import { identifyOrganisation, mergeOrganisations, type Organisation } from "./organisation.ts";
import { identifyPerson, mergePeople, type Person } from "./person.ts";

/**
 * The people and organisations of many articles, each once, by key. Memory grows with the number of their names and not
 * with that of the articles.
 */
export interface Roll {
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** A roll to which articles are added, in any order. */
export interface OpenRoll extends Roll {
  /** @param here what people have decided about who is who; null if nothing */
  add(reading: DecidedReading, here?: IdentityHere | null): void;
}

export function openRoll(): OpenRoll {
  const people = new Map<string, Person>();
  const organisations = new Map<string, Organisation>();
  return {
    people,
    organisations,
    add: (reading, here = null) => {
      for (const person of reading.people) addTo(people, identifyPerson(person, here), mergePeople);
      for (const one of reading.organisations)
        addTo(organisations, identifyOrganisation(one, here), mergeOrganisations);
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
