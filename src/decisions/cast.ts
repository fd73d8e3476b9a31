import { organisationKey, personKey } from "../names/bearer-keys.ts";
import { countryNamed } from "../names/country-named.ts";
import { parseName } from "../names/parse-name.ts";
import type { Bearer } from "./decision.ts";
import type { DecidedOrganisation, DecidedPerson } from "./reading.ts";

/** Whom a mention or speaker means, by index in the {@link Cast}: at most one of the two; nobody if both are null. */
export interface Meaning {
  readonly person: number | null;
  readonly organisation: number | null;
}

export const NOBODY: Meaning = { person: null, organisation: null };

export function isSame(one: Meaning, other: Meaning): boolean {
  return one.person === other.person && one.organisation === other.organisation;
}

/** The people and organisations of one article. Decisions add those whom the reading of the article did not find. */
export class Cast {
  readonly people: DecidedPerson[];
  readonly organisations: DecidedOrganisation[];
  readonly #people = new Map<string, number>();
  readonly #organisations = new Map<string, number>();

  constructor(people: readonly DecidedPerson[], organisations: readonly DecidedOrganisation[]) {
    this.people = [...people];
    this.organisations = [...organisations];
    for (const [index, { name, qualifier }] of people.entries())
      remember(this.#people, personKey(name, qualifier), index);
    for (const [index, one] of organisations.entries())
      remember(this.#organisations, organisationKey(one.name, one.kind), index);
  }

  /** Whom a decision means; whoever is not in the cast yet is added to it. */
  find(bearer: Bearer, decision: string): Meaning {
    return bearer.kind === "person"
      ? { person: this.#findPerson(bearer, decision), organisation: null }
      : { person: null, organisation: this.#findOrganisation(bearer, decision) };
  }

  nameOf({ person, organisation }: Meaning): string | null {
    if (person !== null) return this.people[person]?.name ?? null;
    return organisation === null ? null : (this.organisations[organisation]?.name ?? null);
  }

  #findPerson({ name, qualifier }: Extract<Bearer, { kind: "person" }>, decision: string): number {
    const key = personKey(name, qualifier);
    const known = this.#people.get(key);
    if (known !== undefined) return known;
    const { givenName, familyName } = parseName(name);
    const person = { name, givenName, familyName, otherNames: [], decision };
    this.#people.set(key, this.people.length);
    return this.people.push(qualifier === undefined ? person : { ...person, qualifier }) - 1;
  }

  /** A name without a kind is a country's only if the article means that country by one of its names. */
  #findOrganisation({ name, organisationKind }: Extract<Bearer, { kind: "organisation" }>, decision: string): number {
    const kind = organisationKind ?? "other";
    const key = organisationKey(name, kind);
    const country = organisationKind === undefined ? countryNamed(name) : null;
    const known = this.#organisations.get(key) ?? this.#organisations.get(organisationKey(country?.name ?? name));
    if (known !== undefined) return known;
    this.#organisations.set(key, this.organisations.length);
    return this.organisations.push({ name, kind, otherNames: [], decision }) - 1;
  }
}

/** Whether words are a spelling of the whole name of a bearer. */
export function isNameOf(words: string, { kind, name }: Bearer): boolean {
  const keyOf = kind === "person" ? personKey : organisationKey;
  return keyOf(words) === keyOf(name);
}

function remember(indexes: Map<string, number>, key: string, index: number): void {
  if (!indexes.has(key)) indexes.set(key, index);
}
