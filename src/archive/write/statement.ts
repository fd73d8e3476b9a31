import { ArchiveError } from "../../errors.ts";
import { type Bound, type Given, type Insertion, RefusedRow, type RowForm, type Statement, type Work } from "./work.ts";

/** A question, to be declared once for a module: `const FIND = query<[number], Row>("SELECT … WHERE id = ?")`. */
export interface Query<Values extends Given, Row> extends Statement {
  /** The first row; undefined if there is none. */
  get(...given: Values): Work<Row | undefined>;
  all(...given: Values): Work<Row[]>;
  /** Gives one row after the other to a function, so that they need not be in memory at once. */
  each(given: Values, take: (row: Row) => void): Work<void>;
}

/** A question whose rows are objects. Names with capitals are to be quoted: `AS "articleId"`. */
export function query<Values extends Given, Row>(sql: string): Query<Values, Row> {
  return question(sql, "objects");
}

/** A question for one column. */
export function valuesOf<Values extends Given, Value>(sql: string): Query<Values, Value> {
  return question(sql, "values");
}

/** A question whose rows are arrays. */
export function tuples<Values extends Given, Row extends readonly unknown[]>(sql: string): Query<Values, Row> {
  return question(sql, "arrays");
}

function question<Values extends Given, Row>(sql: string, form: RowForm): Query<Values, Row> {
  const statement: Query<Values, Row> = {
    sql,
    form,
    *get(...given) {
      return (yield { do: "get", statement, given }) as Row | undefined;
    },
    *all(...given) {
      return (yield { do: "all", statement, given }) as Row[];
    },
    *each(given, take) {
      yield { do: "each", statement, given, take: take as (row: unknown) => void };
    },
  };
  return statement;
}

/** A statement that changes rows. */
export interface Change<Values extends Given> extends Statement {
  /** Gives how many rows it has changed. */
  run(...given: Values): Work<number>;
}

export function change<Values extends Given>(sql: string): Change<Values> {
  const statement: Change<Values> = {
    sql,
    form: "values",
    *run(...given) {
      return (yield { do: "run", statement, given }) as number;
    },
  };
  return statement;
}

/** Adds rows to a table. An `id` that is not among its columns is the next one. */
export interface Insert extends Insertion {
  /** Takes the values of any number of rows, one after the other. Throws {@link RefusedRow}. */
  rows(values: readonly Bound[]): Work<void>;
}

export function insertInto(table: string, columns: readonly string[]): Insert {
  const insertion: Insert = {
    table,
    columns,
    *rows(values) {
      if (values.length === 0) return;
      requireRows((yield { do: "insert", insertion, values }) as number, values.length / columns.length, table);
    },
  };
  return insertion;
}

/**
 * Throws that a row was refused unless a statement has written as many rows as it was given. A trigger of the user's own may pass
 * over one without a word, and half an article would be left.
 */
export function requireRows(written: number, given: number, table: string): void {
  if (written === given) return;
  const message = `a trigger has kept ${given - written} of ${given} rows out of ${table}`;
  throw new RefusedRow(message, { cause: new ArchiveError("database", message) });
}
