import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { people } from "../archive/schema.ts";
import { findDuplicates } from "../identity/candidates.ts";
import { type Mixture, mixtureOf } from "../identity/mixed-names.ts";
import { inList } from "../queries/conditions.ts";
import type { IsDecided } from "./decided-pairs.ts";
import { bareSighted, loadSighted, PERSON_ROW, type PersonRow } from "./sighted.ts";
import { loadNamesInPrint } from "./titles-in-print.ts";

/** Two people who may be one, by their keys. */
export interface RankedPair {
  /** The one in more articles. */
  readonly one: string;
  readonly other: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Pairs of people who may be one, the likeliest first. At first only names are compared; what is printed beside them is
 * read only for those that are alike.
 */
export async function rankPairs(db: Reader, rows: readonly PersonRow[], isDecided: IsDecided): Promise<RankedPair[]> {
  const known = new Map(rows.map((row) => [row.key, row]));
  const alike = findDuplicates(rows.map(bareSighted), isDecided).flatMap(({ one, other }) => [one.key, other.key]);
  const sighted = await loadSighted(
    db,
    [...new Set(alike)].flatMap((key) => known.get(key) ?? []),
  );
  return findDuplicates(sighted, isDecided).map(({ one, other, ...why }) => ({
    one: one.key,
    other: other.key,
    ...why,
  }));
}

/** A name that may be several people's, and why. */
export interface RankedName {
  readonly row: PersonRow;
  readonly mixture: Mixture;
}

/**
 * Names that may be several people's, the likeliest first, without those whose bearers are decided.
 *
 * @param ids of the people to rank; everybody if null
 */
export async function rankMixed(db: Reader, ids: readonly number[] | null = null): Promise<RankedName[]> {
  const printed = await loadNamesInPrint(db, ids);
  const rows = await db
    .select(PERSON_ROW)
    .from(people)
    .where(and(isUndecided(), ids === null ? undefined : inList(people.id, ids)));
  return rows
    .flatMap((row): RankedName[] => {
      const mixture = mixtureOf(printed(row.id));
      return mixture === null ? [] : [{ row, mixture }];
    })
    .sort((one, other) => other.mixture.score - one.mixture.score || one.row.id - other.row.id);
}

/** Whether nobody has decided whose a name is. */
export function isUndecided() {
  return and(isNull(people.qualifier), eq(people.differentiated, 0));
}
