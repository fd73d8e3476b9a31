import type { CopiedTable } from "./tables.ts";

/** The values of a row, in the order of the columns of its table. */
export type CopiedRow = readonly CopiedValue[];
export type CopiedValue = string | number | Uint8Array | null;

/** A database to copy from or into. */
export interface CopySide {
  /** What it is called in messages. */
  readonly place: string;
  /** @param sql SQL that means the same to every database; `$1`, `$2` … stand for the values, each once and in order */
  rows(sql: string, values?: readonly CopiedValue[]): Promise<CopiedRow[]>;
}

/** A database to copy into. */
export interface CopyTarget extends CopySide {
  /** Whether a copy into it was begun and not finished. */
  isUnfinished(): Promise<boolean>;
  /**
   * Records that a copy is begun, so that nobody takes the half for the whole; {@link end} records that it is finished.
   */
  begin(): Promise<void>;
  end(): Promise<void>;
  /** Adds rows, in this order. */
  insert(table: CopiedTable, rows: readonly CopiedRow[]): Promise<void>;
  /** Gives rows, found by their keys, the values of these columns. */
  update(table: CopiedTable, columns: readonly string[], rows: readonly CopiedRow[]): Promise<void>;
  /** Deletes rows, found by their keys. */
  remove(table: CopiedTable, rows: readonly CopiedRow[]): Promise<void>;
  /** Takes the words of articles and their quotes out of the search, before their rows are changed or deleted. */
  forgetWords(articleIds: readonly number[]): Promise<void>;
  /** Makes articles and their quotes findable. */
  addWords(articleIds: readonly number[]): Promise<void>;
  /** Does what is left to do for the search once everything is copied. */
  finishWords(): Promise<void>;
  /**
   * Does a part of the work whole or not at all, in a transaction; if everything is one transaction, as a part of that.
   */
  step<Result>(work: () => Promise<Result>): Promise<Result>;
}
