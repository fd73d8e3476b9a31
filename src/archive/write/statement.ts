import { ArchiveError } from "../../errors.ts";
import { type Bound, type Given, type Insertion, RefusedRow, type RowForm, type Statement, type Work } from "./work.ts";

/** A query, to be declared once per module: `const FIND = query<[number], Row>("SELECT … WHERE id = ?")`. */
export interface Query<Values extends Given, Row> extends Statement {
  /** The first row; undefined if there is none. */
  get(...given: Values): Work<Row | undefined>;
  all(...given: Values): Work<Row[]>;
  /** Passes the rows to a function one by one, so that they need not all be in memory. */
  each(given: Values, take: (row: Row) => void): Work<void>;
}

/** A query whose rows are objects. Quote names with capitals: `AS "articleId"`. */
export function query<Values extends Given, Row>(sql: string): Query<Values, Row> {
  return question(sql, "objects");
}

/** A query for one column. */
export function valuesOf<Values extends Given, Value>(sql: string): Query<Values, Value> {
  return question(sql, "values");
}

/** A query whose rows are arrays. */
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
  /** Returns how many rows were changed. */
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

/** Adds rows to a table. If `id` is not among its columns, rows get the next ids. */
export interface Insert extends Insertion {
  /** Takes the values of any number of rows, one row after another. Throws {@link RefusedRow}. */
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
 * Throws {@link RefusedRow} unless a statement wrote as many rows as it was given. A trigger of the user's own may
 * silently skip a row, which would leave half an article.
 */
export function requireRows(written: number, given: number, table: string): void {
  if (written === given) return;
  const message = `a trigger has kept ${given - written} of ${given} rows out of ${table}`;
  throw new RefusedRow(message, { cause: new ArchiveError("database", message) });
}
