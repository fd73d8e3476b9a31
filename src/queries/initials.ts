import { sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { organisations, people } from "../archive/schema.ts";
import { countGroups } from "./count-groups.ts";
import { toCursor } from "./cursor.ts";
import type { FilterOfList } from "./filters.ts";

/** A letter that names begin with, and where they are in the list. */
export interface Initial {
  readonly letter: string;
  /** How many names of the whole archive begin with it. */
  readonly count: number;
  /** The `after` of the page that begins with it. */
  readonly cursor: string;
}

/**
 * The first letters of the names in an archive, in the order of the list, which is that of their characters. Under a
 * filter, a letter may have no name: the list then goes on with the next letter that has one.
 */
export async function findInitials<Noun extends "people" | "organisations">(
  db: Reader,
  noun: Noun,
  filter: FilterOfList[Noun],
): Promise<Initial[]> {
  const table = noun === "people" ? people : organisations;
  const groups = await countGroups(db, noun, { id: table.id, tables: sql`${table}`, where: undefined }, ["letter"]);
  return groups
    .flatMap(({ values: [letter], count }) => (typeof letter === "string" ? [{ letter, count }] : []))
    .sort((one, other) => (one.letter < other.letter ? -1 : 1))
    .map(({ letter, count }) => ({ letter, count, cursor: toCursor(noun, filter, [letter, 0]) }));
}
