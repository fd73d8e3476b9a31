import type { Database, Statement as Prepared } from "better-sqlite3";
import SqliteDatabase from "better-sqlite3";
import { type Given, type Insertion, RefusedRow, type Statement, type Step, type Work } from "../write/work.ts";
import { toStatementError } from "./errors.ts";
import { wordStepsOn } from "./search-index.ts";

/** Does work on a connection at once. What SQLite throws is passed on as it is, except for a {@link RefusedRow}. */
export type DoWork = <Result>(work: Work<Result>) => Result;

/**
 * Makes a function that does work on a connection. It prepares statements when they are first needed, and keeps them as
 * long as it lives.
 */
export function workOn(database: Database): DoWork {
  const doStep = stepsOn(database);
  return <Result>(work: Work<Result>): Result => {
    let next = work.next();
    while (next.done !== true) {
      let answer: unknown;
      try {
        answer = doStep(next.value);
      } catch (error) {
        next = work.throw(isConstraint(error) ? refusedRow(error, database.name) : error);
        continue;
      }
      next = work.next(answer);
    }
    return next.value;
  };
}

function stepsOn(database: Database): (step: Step) => unknown {
  const prepared = new Map<Statement, Prepared<unknown[]>>();
  const insertions = new Map<Insertion, (values: readonly unknown[]) => number>();
  const doWordStep = wordStepsOn(database);
  const prepare = (statement: Statement) => {
    const known = prepared.get(statement);
    if (known !== undefined) return known;
    const made = database.prepare(statement.sql);
    if (made.reader && statement.form === "values") made.pluck();
    if (statement.form === "arrays") made.raw();
    prepared.set(statement, made);
    return made;
  };
  const insertionFor = (insertion: Insertion) => {
    const known = insertions.get(insertion);
    if (known !== undefined) return known;
    const made = prepareInsertion(database, insertion);
    insertions.set(insertion, made);
    return made;
  };
  return (step) => {
    switch (step.do) {
      case "get":
        return prepare(step.statement).get(...step.given);
      case "all":
        return prepare(step.statement).all(...step.given);
      case "run":
        return prepare(step.statement).run(...step.given).changes;
      case "each":
        return takeEach(prepare(step.statement), step.given, step.take);
      case "insert":
        return insertionFor(step.insertion)(step.values);
      case "begin part":
        return void database.exec("SAVEPOINT wholly");
      case "keep part":
        return void database.exec("RELEASE wholly");
      case "take back part":
        return void database.exec("ROLLBACK TO wholly; RELEASE wholly");
      default:
        return doWordStep(step);
    }
  };
}

function takeEach(statement: Prepared<unknown[]>, given: Given, take: (row: unknown) => void): void {
  for (const row of statement.iterate(...given)) take(row);
}

/**
 * The most rows in one statement. SQLite keeps a copy of each page that a statement with triggers changes, to undo it;
 * rows of one article are in the same pages, so sixteen of them at once cost half of what they cost one by one. Within
 * a savepoint SQLite also walks over all copies kept since that began whenever a statement ends, which takes a time
 * that grows with the square of the rows of an article; the fewer statements, the less.
 */
const MAX_ROWS = 256;

/**
 * Makes a function that adds rows, in order, and returns how many were written. Statements take {@link MAX_ROWS}, or half
 * of that, and so on down to one, and are prepared when they are first needed. It stops after a statement from which a
 * row was kept out.
 */
function prepareInsertion(database: Database, { table, columns }: Insertion): (values: readonly unknown[]) => number {
  const statements = new Map<number, Prepared<unknown[]>>();
  const statementFor = (rowCount: number) => {
    const known = statements.get(rowCount);
    if (known !== undefined) return known;
    const row = `(${columns.map(() => "?").join(", ")})`;
    const rows = Array.from({ length: rowCount }, () => row).join(", ");
    const made = database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${rows}`);
    statements.set(rowCount, made);
    return made;
  };
  return (values) => {
    let written = 0;
    let rowCount = MAX_ROWS;
    for (let next = 0; next < values.length; next += rowCount * columns.length) {
      while (rowCount * columns.length > values.length - next) rowCount /= 2;
      const { changes } = statementFor(rowCount).run(values.slice(next, next + rowCount * columns.length));
      written += changes;
      if (changes !== rowCount) return written;
    }
    return written;
  };
}

/**
 * Whether the archive refused a row. That is the fault of one article; any other error concerns the archive as a whole.
 */
function isConstraint(error: unknown): error is Error {
  return error instanceof SqliteDatabase.SqliteError && error.code.startsWith("SQLITE_CONSTRAINT");
}

function refusedRow(error: Error, place: string): RefusedRow {
  return new RefusedRow(error.message, { cause: toStatementError(error, place) });
}
