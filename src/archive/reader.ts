import type { SQLWrapper } from "drizzle-orm";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { misuse, shown } from "../misuse.ts";
import type { WordIndex } from "./word-index.ts";

/**
 * A [Drizzle](https://orm.drizzle.team) handle that can only select. A builder runs when it is awaited, and does nothing
 * before.
 */
export type Drizzle = Pick<BaseSQLiteDatabase<"sync", unknown>, "select" | "selectDistinct">;

/**
 * What queries need of an archive, whatever database holds it. They await every builder and name no database: the same
 * query runs on any that implements this.
 */
export interface Reader extends Drizzle {
  /**
   * Prepares a query that is run again and again with other values for its placeholders. Its rows are the objects that
   * awaiting it would give, with every value as the database has it: for columns that need no decoding, as none of an
   * archive's does. A group of columns is never null, so select the columns of an outer join one by one.
   */
  prepare<Row>(query: PromiseLike<readonly Row[]> & SQLWrapper): Prepared<Row>;
  /** The full-text index of quotes and articles. */
  readonly words: WordIndex;
  /**
   * What the database threw, as an `ArchiveError` (`database`, `busy`, `io` …) with the first one as its cause. Anything
   * else, a bug included, is given back as it is.
   */
  toArchiveError(error: unknown): unknown;
}

/**
 * The reader that the handle of an open archive is.
 *
 * @throws TypeError for a handle that came from elsewhere
 */
export function toReader(db: Drizzle): Reader {
  if (isReader(db)) return db;
  throw new TypeError("this is not the handle of an open archive");
}

function isReader(db: object): db is Reader {
  return "prepare" in db && "words" in db;
}

/**
 * The reader of an archive that somebody gives.
 *
 * @throws ArchiveError `invalid_argument` for what is no open archive, as a path or a promise that nobody has awaited
 */
export function readerOf(archive: { readonly db: Drizzle }): Reader {
  const db: unknown = typeof archive === "object" && archive !== null ? archive.db : null;
  if (typeof db === "object" && db !== null && isReader(db)) return db;
  throw misuse(`archive: must be an open one, as "await openArchive" gives it, not ${shown(archive)}`);
}

/** A query that was prepared. It may be run any number of times. */
export interface Prepared<Row> {
  /** Its rows, with these values for its placeholders. */
  rows(values: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** The same rows as arrays, in the order of what is selected. */
  keys(values: Readonly<Record<string, unknown>>): Promise<ReadonlyArray<string | number | null>[]>;
}
