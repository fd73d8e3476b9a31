import { and, asc, eq, ne, or, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { people } from "../archive/schema.ts";
import { findDuplicatesOf } from "../identity/candidates.ts";
import { nameKey } from "../names/name-key.ts";
import { descending } from "../queries/conditions.ts";
import { type DuplicateCandidate, type MixedCandidate, toDuplicate, toMixed } from "./candidates.ts";
import { loadIsDecided } from "./decided-pairs.ts";
import { rankMixed } from "./rank-candidates.ts";
import { bareSighted, loadSighted, PERSON_ROW, type PersonRow } from "./sighted.ts";

/** Who else a person may be, and whether the name may be several people's. */
export interface CandidatesOf {
  /** The likeliest first; {@link MOST_OF_ONE} at most. */
  readonly duplicates: readonly DuplicateCandidate[];
  /** Null if nothing says that the name is several people's. */
  readonly mixed: MixedCandidate | null;
}

/** How many candidates for one person are given: hardly anyone looks through more. */
const MOST_OF_ONE = 20;

/** How many people who share a word with a name are compared with it; more may share a common given name. */
const MOST_COMPARED = 1500;

/**
 * The candidates of one person. The name is compared with those that have its first or its last word, which a single
 * pass over all names finds; spellings that differ in both are left to the ranking of all names.
 */
export async function candidatesOf(db: Reader, id: number): Promise<CandidatesOf> {
  const [own] = await db.select(PERSON_ROW).from(people).where(eq(people.id, id));
  if (own === undefined) return { duplicates: [], mixed: null };
  const [name] = await rankMixed(db, [id]);
  return {
    duplicates: await duplicatesOf(db, own),
    mixed: name === undefined ? null : toMixed(name.row, name.mixture),
  };
}

async function duplicatesOf(db: Reader, own: PersonRow): Promise<DuplicateCandidate[]> {
  const words = nameKey(own.name).split(" ");
  if (words.length < 2) return [];
  const rows = await sharingWords(db, own, words);
  const isDecided = await loadIsDecided(db);
  const alike = findDuplicatesOf(bareSighted(own), rows.map(bareSighted), isDecided).slice(0, MOST_OF_ONE);
  if (alike.length === 0) return [];
  const known = new Map([own, ...rows].map((row) => [row.key, row]));
  const keys = new Set(alike.flatMap(({ one, other }) => [one.key, other.key]));
  const sighted = await loadSighted(
    db,
    [...keys].flatMap((key) => known.get(key) ?? []),
  );
  const person = sighted.find(({ key }) => key === own.key);
  if (person === undefined) return [];
  return findDuplicatesOf(person, sighted, isDecided).flatMap(({ one, other, ...why }) => {
    return toDuplicate({ one: one.key, other: other.key, ...why }, known) ?? [];
  });
}

/**
 * Everybody else who has the first or the last word of a name; if they are too many, those with the last word are
 * preferred.
 */
async function sharingWords(db: Reader, { id }: PersonRow, words: readonly string[]): Promise<PersonRow[]> {
  const hasWord = (word = "") => sql`instr(' ' || ${people.key} || ' ', ${` ${word} `}) > 0`;
  const hasLast = hasWord(words.at(-1));
  return db
    .select(PERSON_ROW)
    .from(people)
    .where(and(or(hasWord(words[0]), hasLast), ne(people.id, id)))
    .orderBy(descending(hasLast), asc(people.id))
    .limit(MOST_COMPARED);
}
