import type { SQLWrapper } from "drizzle-orm";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { misuse, shown } from "../misuse.ts";
import type { WordIndex } from "./word-index.ts";

/** A [Drizzle](https://orm.drizzle.team) handle that can only select. A builder does nothing until it is awaited. */
export type Drizzle = Pick<BaseSQLiteDatabase<"sync", unknown>, "select" | "selectDistinct">;

/**
 * What queries need from an archive, whatever database holds it. They await every builder and name no database, so the
 * same query runs on any that implements this.
 */
export interface Reader extends Drizzle {
  /**
   * Prepares a query to be run repeatedly with different values for its placeholders. Its rows are the objects that
   * awaiting it would give, except that values are left as the database has them; no column of an archive needs
   * decoding. A group of columns is never null, so select the columns of an outer join one by one.
   */
  prepare<Row>(query: PromiseLike<readonly Row[]> & SQLWrapper): Prepared<Row>;
  /** The full-text index of quotes and articles. */
  readonly words: WordIndex;
  /**
   * Turns what the database threw into an `ArchiveError` (`database`, `busy`, `io` …) with the original as its cause.
   * Anything else, a bug included, is returned unchanged.
   */
  toArchiveError(error: unknown): unknown;
}

/**
 * The reader behind the handle of an open archive.
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
 * The reader of an archive passed by a caller.
 *
 * @throws ArchiveError `invalid_argument` if it is not an open archive but, for instance, a path or an unawaited
 * promise
 */
export function readerOf(archive: { readonly db: Drizzle }): Reader {
  const db: unknown = typeof archive === "object" && archive !== null ? archive.db : null;
  if (typeof db === "object" && db !== null && isReader(db)) return db;
  throw misuse(`archive: must be an open one, as "await openArchive" gives it, not ${shown(archive)}`);
}

/** A prepared query. It may be run any number of times. */
export interface Prepared<Row> {
  /** Its rows, with these values for its placeholders. */
  rows(values: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** The same rows as arrays, in the order of the selected columns. */
  keys(values: Readonly<Record<string, unknown>>): Promise<ReadonlyArray<string | number | null>[]>;
}
