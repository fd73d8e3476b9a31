/**
 * Everything written to an archive, and what writers read, for whatever database holds it: work that says step by step
 * what it asks of a database and does nothing itself. SQLite does each step at once, PostgreSQL when its server has
 * answered; each has a folder of its own.
 *
 * @module
 */

/** A value bound to a statement. */
export type Bound = string | number | null | Uint8Array;

/** A value for each "?" of a statement, in order, or one object with a value for each "@name". */
export type Given = readonly Bound[] | readonly [Readonly<Record<string, Bound>>];

/** How rows are returned: as objects by the names of their columns, as arrays, or as the value of the only column. */
export type RowForm = "objects" | "arrays" | "values";

/** SQL that both databases understand, and that need be prepared only once. */
export interface Statement {
  readonly sql: string;
  readonly form: RowForm;
}

/** A table, and those of its columns that are written. */
export interface Insertion {
  readonly table: string;
  readonly columns: readonly string[];
}

/** One thing asked of a database, or done to it. */
export type Step =
  | { readonly do: "get" | "all" | "run"; readonly statement: Statement; readonly given: Given }
  | { readonly do: "each"; readonly statement: Statement; readonly given: Given; readonly take: (row: unknown) => void }
  | { readonly do: "insert"; readonly insertion: Insertion; readonly values: readonly Bound[] }
  | { readonly do: "begin part" | "keep part" | "take back part" }
  | WordStep;

/**
 * Keeps the full-text index up to date, which each database does in its own way. Words are taken out before their rows
 * change. `take out quotes of` returns the ids of the quotes it has taken out: those of a speaker that are in the
 * index. `find phrase` returns the ids of the articles that have these words one after another, in rising order, and at
 * most `most` of them.
 */
export type WordStep =
  | { readonly do: "enter words" | "take out words"; readonly articleIds: readonly number[] }
  | { readonly do: "take out quotes of"; readonly pointer: "person_id" | "organisation_id"; readonly id: number }
  | { readonly do: "enter quotes"; readonly quoteIds: readonly number[] }
  | { readonly do: "find phrase"; readonly words: string; readonly most: number | null };

/** Work that produces a result. It can be done only once. What a database refuses is thrown into it at the step. */
export type Work<Result> = Generator<Step, Result, unknown>;

/** The result of a transaction, and whether its writes are to be kept. */
export interface Kept<Result> {
  readonly result: Result;
  readonly isKept: boolean;
}

/**
 * A database, described by what can be done on it. Every method throws an `ArchiveError`, a {@link RefusedRow}, or what
 * the work throws.
 */
export interface WorkDatabase {
  /** What it is called in messages. */
  readonly place: string;
  /** Does work that only reads. */
  read<Result>(work: Work<Result>): Promise<Result>;
  /** Does work that only reads, and that sees the archive as it is at one moment, whatever others write meanwhile. */
  readAtOnce<Result>(work: Work<Result>): Promise<Result>;
  /**
   * Does work in a transaction, or in a part of one, which is taken back if the work says so or throws. It may wait for
   * other writers before it begins; then nothing comes between its steps.
   */
  write<Result>(work: Work<Kept<Result>>): Promise<Result>;
}

/**
 * A row that the database refuses. That is the fault of one article, while any other error concerns the archive as a
 * whole. Its cause is the `ArchiveError` that it is to everybody else.
 */
export class RefusedRow extends Error {
  override readonly name = "RefusedRow";
}
