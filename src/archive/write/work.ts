/**
 * What is written to an archive, and what writers read, whatever database holds it: work that says step by step what it asks of a
 * database and does nothing itself. SQLite does a step at once, PostgreSQL when its server has answered; each in a folder of its own.
 *
 * @module
 */

/** What is given to a statement. */
export type Bound = string | number | null | Uint8Array;

/** A value for each "?" of a statement, in order, or one object with a value for each "@name". */
export type Given = readonly Bound[] | readonly [Readonly<Record<string, Bound>>];

/** How rows are given: as objects by the names of their columns, as arrays, or the value of the only column. */
export type RowForm = "objects" | "arrays" | "values";

/** SQL that both databases understand, and one of them has to prepare but once. */
export interface Statement {
  readonly sql: string;
  readonly form: RowForm;
}

/** A table, and the columns of it that are written. */
export interface Insertion {
  readonly table: string;
  readonly columns: readonly string[];
}

/** One thing that is asked of a database, or done to it. */
export type Step =
  | { readonly do: "get" | "all" | "run"; readonly statement: Statement; readonly given: Given }
  | { readonly do: "each"; readonly statement: Statement; readonly given: Given; readonly take: (row: unknown) => void }
  | { readonly do: "insert"; readonly insertion: Insertion; readonly values: readonly Bound[] }
  | { readonly do: "begin part" | "keep part" | "take back part" }
  | WordStep;

/**
 * Keeps the full-text index true, which each database has in its own way. What is taken out is taken out before its rows change.
 * `take out quotes of` gives the ids of the quotes that it has taken out: those of a speaker that are in the index. `find phrase` gives
 * the ids of the articles that have these words one behind the other, rising, and at most so many.
 */
export type WordStep =
  | { readonly do: "enter words" | "take out words"; readonly articleIds: readonly number[] }
  | { readonly do: "take out quotes of"; readonly pointer: "person_id" | "organisation_id"; readonly id: number }
  | { readonly do: "enter quotes"; readonly quoteIds: readonly number[] }
  | { readonly do: "find phrase"; readonly words: string; readonly most: number | null };

/** Work that comes to a result. It is done once; what a database refuses is thrown into it at the step. */
export type Work<Result> = Generator<Step, Result, unknown>;

/** What a transaction has come to, and whether what it has written is to stay. */
export interface Kept<Result> {
  readonly result: Result;
  readonly isKept: boolean;
}

/** A database, by what can be done on it. All throw an `ArchiveError`, {@link RefusedRow}, or what the work throws. */
export interface WorkDatabase {
  /** How it is called in messages. */
  readonly place: string;
  /** Does work that only reads. */
  read<Result>(work: Work<Result>): Promise<Result>;
  /** Does work that only reads, and sees the archive as it is at one moment, whatever others write meanwhile. */
  readAtOnce<Result>(work: Work<Result>): Promise<Result>;
  /**
   * Does work in a transaction, or a part of one, which is taken back if the work says so or throws. It may wait for other writers
   * before it begins; then nothing comes between its steps.
   */
  write<Result>(work: Work<Kept<Result>>): Promise<Result>;
}

/**
 * A row that the database refuses: the fault of one article, where any other error concerns the archive as a whole. Its cause is the
 * `ArchiveError` that it is to everybody else.
 */
export class RefusedRow extends Error {
  override readonly name = "RefusedRow";
}
