import type { DecidedCredit, DecidedPerson, DecidedReading } from "../decisions/reading.ts";
import { personKey } from "../names/bearer-keys.ts";
import { parseName } from "../names/parse-name.ts";
import type { Basis, CreditRole } from "../vocabulary.ts";
import {
  type Given,
  type GivenBeside,
  type GivenFactName,
  MANY_VALUED,
  type SuppliedFact,
  type SuppliedFields,
} from "./given.ts";

/** A fact from beside the text, with where it comes from. */
export interface BesideFact {
  readonly name: GivenFactName;
  readonly value: string;
  readonly basis: Basis;
  readonly suppliedFrom: string;
}

/**
 * What the reading of the text has to know of what was given. A headline that a format states means that the text is
 * the body alone; a headline that somebody supplies does not mean that, because the text may print it, or another.
 */
export function contextOf(given: readonly GivenBeside[]): { publishedAt: string | null; headline: string | null } {
  return {
    publishedAt: givenValue(given, "publishedAt")?.value ?? null,
    headline: given.find(({ embedded }) => (embedded?.headline ?? null) !== null)?.embedded?.headline ?? null,
  };
}

/**
 * Adds to a reading what was given beside the text. What is printed takes precedence over what is given, except for a
 * time without a zone if one with a zone is given. What is given first takes precedence over what is given later, and
 * what a format states over what is supplied, unless that was supplied to replace it. If nothing was given, returns the
 * reading itself.
 */
export function withGiven(reading: DecidedReading, given: readonly GivenBeside[]): DecidedReading {
  if (given.length === 0) return reading;
  const article = {
    ...reading.article,
    ...headOf(reading, given, "headline", "headlineBasis"),
    ...headOf(reading, given, "byline", "bylineBasis"),
    ...languageOf(given),
    ...publishedOf(reading, given),
    ...statusOf(given),
  };
  return { ...withCredits(reading, given), article, besideFacts: factsOf(given) };
}

/** All that was supplied about an article, merged into one; null if nothing was. */
export function suppliedIn(given: readonly GivenBeside[]): SuppliedFields | null {
  const supplied = given.flatMap((one) => (one.supplied === undefined ? [] : [{ supplied: one.supplied }]));
  const fields = FIELDS.flatMap((field) => {
    const value = givenValue(supplied, field)?.value;
    return value === undefined ? [] : [[field, value] as const];
  });
  const facts = factsOf(supplied).map(({ name, value, suppliedFrom }) => ({ name, value, from: suppliedFrom }));
  if (fields.length === 0 && facts.length === 0) return null;
  return { ...Object.fromEntries(fields), ...(facts.length === 0 ? {} : { facts }) };
}

/**
 * What was given, turned as far as possible into something supplied: when a converted text is redacted, the original
 * that states it is gone.
 */
export function allSupplied(given: GivenBeside): GivenBeside {
  const { embedded, supplied } = given;
  if (embedded === undefined) return given;
  const { headline, byline, publishedAt, language, url, statedIn } = embedded;
  const stated = Object.entries({ headline, byline, publishedAt, language }).filter(([, value]) => value !== null);
  const facts = [
    ...(url === null ? [] : [{ name: "url" as const, value: url, from: statedIn.url ?? "format" }]),
    ...embedded.facts.map(({ name, value, statedIn: from }) => ({ name, value, from })),
  ];
  return { supplied: { ...supplied, ...Object.fromEntries(stated), facts: [...facts, ...(supplied?.facts ?? [])] } };
}

function headOf(
  { article }: DecidedReading,
  given: readonly GivenBeside[],
  field: "headline" | "byline",
  basis: "headlineBasis" | "bylineBasis",
) {
  const found = article[field] === null ? givenValue(given, field) : null;
  return found === null ? {} : { [field]: found.value, [basis]: found.basis };
}

function languageOf(given: readonly GivenBeside[]) {
  const found = givenValue(given, "language");
  return found === null ? {} : { language: found.value, languageBasis: found.basis };
}

function publishedOf({ article }: DecidedReading, given: readonly GivenBeside[]) {
  const found = givenValue(given, "publishedAt");
  const isPrinted = article.publishedAtBasis === "stated";
  if (found === null || (isPrinted && (hasZone(article.publishedAt) || !hasZone(found.value)))) return {};
  return { publishedAt: found.value, publishedAtBasis: found.basis };
}

function hasZone(time: string | null): boolean {
  return time !== null && /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time);
}

function statusOf(given: readonly GivenBeside[]) {
  const embedded = given.flatMap((one) => one.embedded ?? []);
  // The latest statement counts.
  const status = embedded.findLast(({ publicationStatus }) => publicationStatus !== null)?.publicationStatus ?? null;
  const until = embedded.findLast(({ embargoedUntil }) => embargoedUntil !== null)?.embargoedUntil ?? null;
  return {
    ...(status === null ? {} : { publicationStatus: status, publicationStatusBasis: "embedded" as const }),
    ...(until === null ? {} : { embargoedUntil: until, embargoedUntilBasis: "embedded" as const }),
  };
}

const FIELDS = ["headline", "byline", "publishedAt", "language"] as const;
type Field = (typeof FIELDS)[number];

/**
 * The value of a field that was last supplied to replace others; otherwise the first, those of formats before supplied
 * ones.
 */
function givenValue(given: readonly GivenBeside[], field: Field): { value: string; basis: Basis } | null {
  const find = (basis: Basis, of: (one: GivenBeside) => Given | SuppliedFields | undefined) => {
    for (const one of given) {
      const value = of(one)?.[field] ?? null;
      if (value !== null) return { value, basis };
    }
    return null;
  };
  const replacing = given.findLast(({ supplied }) => supplied?.replaces === true && supplied[field] !== undefined);
  if (replacing?.supplied?.[field] !== undefined) return { value: replacing.supplied[field], basis: "supplied" };
  return find("embedded", ({ embedded }) => embedded) ?? find("supplied", ({ supplied }) => supplied);
}

/** Adds the authors and others whom a format names, except those whom the text credits in the same role. */
function withCredits(reading: DecidedReading, given: readonly GivenBeside[]): DecidedReading {
  const named = given.flatMap(({ embedded }) => (embedded === undefined ? [] : creditsOf(embedded)));
  if (named.length === 0) return reading;
  const people: DecidedPerson[] = [...reading.people];
  const credits: DecidedCredit[] = [...reading.credits];
  const known = new Set(credits.map(({ role, name }) => `${role} ${personKey(name)}`));
  for (const { role, name } of named) {
    const key = personKey(name);
    if (known.has(`${role} ${key}`)) continue;
    known.add(`${role} ${key}`);
    const at = people.findIndex((person) => personKey(person.name) === key);
    const person = at >= 0 ? at : people.push(toPerson(name)) - 1;
    credits.push(toCredit(role, name, person));
  }
  return { ...reading, people, credits };
}

function creditsOf({ authors, credits = [] }: Given): { role: CreditRole; name: string }[] {
  const named = authors.map((name) => ({ role: "author" as const, name }));
  // Formats do not distinguish organisations from people: only those who write are certainly people.
  return [...named, ...credits.filter(({ role }) => role !== "publisher" && role !== "other")];
}

function toPerson(name: string): DecidedPerson {
  const { givenName, familyName } = parseName(name);
  return { name, givenName, familyName, otherNames: [] };
}

function toCredit(role: CreditRole, name: string, person: number): DecidedCredit {
  return {
    role,
    name,
    kind: "person",
    printedRole: null,
    creditedIn: null,
    place: null,
    affiliation: null,
    person,
    organisation: null,
    start: null,
    end: null,
    basis: "embedded",
  };
}

/** Each fact once: what formats state, then what is supplied, both in the order in which they were given. */
function factsOf(given: readonly GivenBeside[]): BesideFact[] {
  const facts = new Map<string, BesideFact>();
  const add = (fact: BesideFact) => {
    const key = `${fact.name} ${fact.value}`;
    if (!facts.has(key)) facts.set(key, fact);
  };
  for (const { embedded } of given) {
    if (embedded === undefined) continue;
    const { url, facts: stated, statedIn } = embedded;
    if (url !== null) add({ name: "url", value: url, basis: "embedded", suppliedFrom: statedIn.url ?? "format" });
    for (const one of stated) add({ name: one.name, value: one.value, basis: "embedded", suppliedFrom: one.statedIn });
  }
  for (const { supplied } of given) {
    if (supplied?.replaces === true) removeNamed(facts, supplied.facts ?? []);
    for (const fact of supplied?.facts ?? []) if (isFree(facts, fact)) add(toBesideFact(fact));
  }
  return [...facts.values()];
}

function toBesideFact({ name, value, from }: SuppliedFact): BesideFact {
  return { name, value, basis: "supplied", suppliedFrom: from };
}

function removeNamed(facts: Map<string, BesideFact>, replaced: readonly SuppliedFact[]): void {
  const names = new Set<string>(replaced.map(({ name }) => name));
  for (const [key, { name }] of facts) if (names.has(name)) facts.delete(key);
}

/** Whether an article may have the fact in addition to what was supplied before; what formats state is no obstacle. */
function isFree(facts: ReadonlyMap<string, BesideFact>, { name }: SuppliedFact): boolean {
  if (MANY_VALUED.has(name)) return true;
  return ![...facts.values()].some((fact) => fact.name === name && fact.basis === "supplied");
}
