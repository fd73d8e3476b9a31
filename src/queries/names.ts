import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { organisationNames, organisations, people, personNames, slugRedirects } from "../archive/schema.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { misuse } from "../misuse.ts";
import { countryNamed } from "../names/country-named.ts";
import { nameKey } from "../names/name-key.ts";
import { requireOneOf } from "./check-values.ts";
import { inList, NOTHING } from "./conditions.ts";
import type { Named } from "./records.ts";

/**
 * A person or an organisation, as a filter names them.
 *
 * - A string is words of a name as printed anywhere ("miller", "Matthew Miller", "U.S."): case, accents and full stops
 *   do not count, words are whole and stand together. Everyone whose name has them is meant. A string with a hyphen
 *   that is someone's slug ("matthew-miller") means that one alone. With `person:` or `organisation:` in front, so does
 *   a slug of one word ("organisation:china"); words of a name then mean only people, or only organisations.
 * - `{ slug }` and `{ id }` mean one person or organisation; ids of the two are counted apart, `kind` is `person`
 *   unless given.
 */
export type NameReference =
  | string
  | { readonly slug: string }
  | { readonly id: number; readonly kind?: "person" | "organisation" | undefined };

/**
 * Everyone that a reference means, people first, each by name. An unknown name gives an empty array.
 *
 * @throws ArchiveError `invalid_argument` for a reference that names nothing at all
 */
export async function findNamed(db: Reader, reference: NameReference): Promise<Named[]> {
  checkReference("name", reference);
  if (typeof reference === "string") return findByWords(db, reference);
  if ("slug" in reference) return findBySlug(db, reference.slug);
  const { id, kind = "person" } = reference;
  return kind === "person" ? findPeople(db, eq(people.id, id)) : findOrganisations(db, eq(organisations.id, id));
}

/**
 * Refuses a reference that cannot name anyone.
 *
 * @param called what messages call it: "speaker"
 */
export function checkReference(called: string, reference: NameReference): void {
  if (typeof reference === "string") requireWords(called, reference);
  else if (typeof reference !== "object" || reference === null || !isKey(called, reference))
    throw misuse(`${called}: must be a string, { slug } or { id }`);
}

function isKey(called: string, reference: Exclude<NameReference, string>): boolean {
  requireKnownKeys(called, reference, ["slug", "id", "kind"]);
  if ("kind" in reference) requireOneOf(`${called}: kind`, reference.kind, ["person", "organisation"]);
  return "slug" in reference ? typeof reference.slug === "string" : Number.isInteger(reference.id);
}

function requireWords(called: string, words: string): void {
  if (/[\p{L}\p{N}]/u.test(splitKind(words).words)) return;
  throw misuse(`${called}: "${words}" has no letter or digit`);
}

/** What "organisation:china" says: which of the two is meant, null if that is not said, and the words. */
function splitKind(written: string): { kind: Named["kind"] | null; words: string } {
  const [, kind, words = ""] = /^(person|organisation):(.*)$/s.exec(written) ?? [];
  return kind === undefined ? { kind: null, words: written } : { kind: kind as Named["kind"], words };
}

async function findByWords(db: Reader, written: string): Promise<Named[]> {
  const { kind, words } = splitKind(written);
  const ofKind = (named: readonly Named[]) => named.filter((one) => kind === null || one.kind === kind);
  const named = kind !== null || words.includes("-") ? ofKind(await findBySlug(db, words)) : [];
  if (named.length > 0) return named;
  const isTheirs = isNamed(db, words);
  return ofKind([...(await findPeople(db, isTheirs.people)), ...(await findOrganisations(db, isTheirs.organisations))]);
}

/** Whoever has a slug; if nobody has it any longer, whoever is joined with the one who had it. */
async function findBySlug(db: Reader, slug: string): Promise<Named[]> {
  const own = [
    ...(await findPeople(db, eq(people.slug, slug))),
    ...(await findOrganisations(db, eq(organisations.slug, slug))),
  ];
  if (own.length > 0) return own;
  return [
    ...(await findPeople(db, hadSlug(db, "person", slug))),
    ...(await findOrganisations(db, hadSlug(db, "organisation", slug))),
  ];
}

/** The condition that somebody is joined with the one who had a slug. */
export function hadSlug(db: Reader, kind: Named["kind"], slug: string): SQL {
  const [id, pointer] =
    kind === "person" ? [people.id, slugRedirects.personId] : [organisations.id, slugRedirects.organisationId];
  const leading = db.select({ id: pointer }).from(slugRedirects);
  return inArray(id, leading.where(and(eq(slugRedirects.kind, kind), eq(slugRedirects.slug, slug))));
}

/** The conditions that people and organisations have a slug, or the words of a name. */
export function isNamed(db: Reader, name: string): { people: SQL; organisations: SQL } {
  const named = hasName(db, nameKey(name));
  return {
    people: sql`(${eq(people.slug, name)} or ${named.people})`,
    organisations: sql`(${eq(organisations.slug, name)} or ${named.organisations})`,
  };
}

/**
 * Whether any printed form has the words of a key, whole and in this order; a country also goes by its every other
 * name, printed or not.
 */
function hasName(db: Reader, key: string): { people: SQL; organisations: SQL } {
  const ofPeople = db.select({ id: personNames.personId }).from(personNames);
  const ofOrganisations = db.select({ id: organisationNames.organisationId }).from(organisationNames);
  const isNamed = sql`${organisations.id} IN ${ofOrganisations.where(hasWords(organisationNames.nameKey, key))}`;
  const country = countryNamed(key);
  return {
    people: sql`${people.id} IN ${ofPeople.where(hasWords(personNames.nameKey, key))}`,
    organisations: country === null ? isNamed : sql`(${isNamed} OR ${isCountry(country.name)})`,
  };
}

/**
 * Whether an organisation is the country of a name: "America" and "Washington" find the United States, whichever name
 * is printed.
 */
function isCountry(name: string): SQL | undefined {
  return and(eq(organisations.kind, "country"), eq(organisations.name, name));
}

/**
 * Whether a column has the words of a key, whole. The first test is for speed: it concatenates nothing, and most names
 * fail it.
 */
function hasWords(column: SQLiteColumn, key: string): SQL {
  return sql`instr(${column}, ${key}) > 0 AND instr(' ' || ${column} || ' ', ${` ${key} `}) > 0`;
}

async function findPeople(db: Reader, condition: SQL | undefined): Promise<Named[]> {
  const found = await db
    .select({ id: people.id, slug: people.slug, name: people.name })
    .from(people)
    .where(condition)
    .orderBy(people.name, people.id);
  return found.map((row) => ({ kind: "person", ...row }));
}

async function findOrganisations(db: Reader, condition: SQL | undefined): Promise<Named[]> {
  const found = await db
    .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
    .from(organisations)
    .where(condition)
    .orderBy(organisations.name, organisations.id);
  return found.map((row) => ({ kind: "organisation", ...row }));
}

/** Columns that point at a person or an organisation. */
export interface IdentityColumns {
  readonly personId: SQLiteColumn;
  readonly organisationId: SQLiteColumn;
}

/** Whether a row points at one of these. */
export function isOneOf(columns: IdentityColumns, matches: readonly Named[]): SQL {
  const ids = (kind: Named["kind"]) => matches.filter((match) => match.kind === kind).map(({ id }) => id);
  const [persons, others] = [ids("person"), ids("organisation")];
  const conditions = [
    ...(persons.length > 0 ? [inList(columns.personId, persons)] : []),
    ...(others.length > 0 ? [inList(columns.organisationId, others)] : []),
  ];
  return and(or(...conditions)) ?? NOTHING;
}
