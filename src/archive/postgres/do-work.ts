import { ArchiveError } from "../../errors.ts";
import {
  type Bound,
  type Given,
  type Insertion,
  RefusedRow,
  type Statement,
  type Step,
  type Work,
} from "../write/work.ts";
import { isRefusedRow } from "./errors.ts";
import { insertJson } from "./insert-json.ts";
import type { Session, Value } from "./session.ts";
import { statementName } from "./statement-name.ts";
import { doWordStep } from "./write-words.ts";

/**
 * Does work on a connection, each step once the one before it is answered. Throws an `ArchiveError`, or a
 * {@link RefusedRow}.
 */
export async function doWork<Result>(session: Session, work: Work<Result>): Promise<Result> {
  let next = work.next();
  while (next.done !== true) {
    let answer: unknown;
    try {
      answer = await doStep(session, next.value);
    } catch (error) {
      next = work.throw(toRefusal(error));
      continue;
    }
    next = work.next(answer);
  }
  return next.value;
}

/**
 * Turns an error by which PostgreSQL refuses a row, the fault of one article, into a {@link RefusedRow}; returns any
 * other unchanged.
 */
export function toRefusal(error: unknown): unknown {
  if (!(error instanceof ArchiveError && isRefusedRow(error.cause))) return error;
  return new RefusedRow(error.cause.message, { cause: error });
}

async function doStep(session: Session, step: Step): Promise<unknown> {
  switch (step.do) {
    case "get":
      return (await ask(session, step.statement, step.given))[0];
    case "all":
      return ask(session, step.statement, step.given);
    case "each":
      return takeEach(session, step.statement, step.given, step.take);
    case "run": {
      const { text, name, toValues } = wordingOf(step.statement);
      return session.change(text, toValues(step.given), name);
    }
    case "insert":
      return insert(session, step.insertion, step.values);
    case "begin part":
      return session.run("SAVEPOINT wholly");
    case "keep part":
      // What is usually checked at the end of a transaction is checked now, while it is known which article is at
      // fault.
      return session.run("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; RELEASE wholly");
    case "take back part":
      return session.run("ROLLBACK TO wholly; RELEASE wholly");
    default:
      return doWordStep(session, step);
  }
}

async function ask(session: Session, statement: Statement, given: Given): Promise<unknown[]> {
  const { text, name, toValues } = wordingOf(statement);
  if (statement.form === "objects") return session.objects(text, toValues(given), name);
  const rows = await session.rows(text, toValues(given), name);
  return statement.form === "arrays" ? rows : rows.map(([value]) => value);
}

function takeEach(session: Session, statement: Statement, given: Given, take: (row: unknown) => void): Promise<void> {
  const { text, name, toValues } = wordingOf(statement);
  const query = { sql: text, name, values: toValues(given) };
  if (statement.form === "objects") return session.each({ ...query, form: "objects", take });
  return session.each({
    ...query,
    form: "arrays",
    take: statement.form === "arrays" ? take : ([value]: Value[]) => take(value),
  });
}

/** A statement in the form that PostgreSQL takes. */
interface Wording {
  readonly text: string;
  /** The name under which it is prepared. */
  readonly name: string;
  readonly toValues: (given: Given) => readonly Bound[];
}

const WORDINGS = new WeakMap<Statement, Wording>();

function wordingOf(statement: Statement): Wording {
  const known = WORDINGS.get(statement);
  if (known !== undefined) return known;
  const made = toWording(statement.sql);
  WORDINGS.set(statement, made);
  return made;
}

/**
 * Numbers the parameters of a statement: those without a name in their order, and each name once. Text in quotes is
 * left alone.
 */
function toWording(sql: string): Wording {
  const names: string[] = [];
  let count = 0;
  const text = sql.replaceAll(/'(?:[^']|'')*'|\?|@(\w+)/g, (found, named: string | undefined) => {
    if (found.startsWith("'")) return found;
    if (named === undefined) {
      count += 1;
      return `$${count}`;
    }
    if (!names.includes(named)) names.push(named);
    return `$${names.indexOf(named) + 1}`;
  });
  const name = statementName(text);
  if (names.length === 0) return { text, name, toValues: (given) => given as readonly Bound[] };
  return {
    text,
    name,
    toValues: ([given]) => names.map((one) => (given as Readonly<Record<string, Bound>>)[one] ?? null),
  };
}

/** Adds rows, and returns how many were written. If no id is given, rows get the next ones. */
async function insert(session: Session, { table, columns }: Insertion, values: readonly Bound[]): Promise<number> {
  const isNumbered = NUMBERED.has(table) && !columns.includes("id");
  const given = isNumbered ? ["id", ...columns] : columns;
  let id = isNumbered ? await lastId(session, table) : 0;
  const rows: Bound[][] = [];
  for (let next = 0; next < values.length; next += columns.length) {
    const row = values.slice(next, next + columns.length);
    id += 1;
    rows.push(isNumbered ? [id, ...row] : row);
  }
  return insertJson(session, { name: table, columns: given }, rows);
}

/** Tables with an id that nothing written along with it points at. */
const NUMBERED: ReadonlySet<string> = new Set(["credits", "diagnostics", "decisions", "tombstones"]);

async function lastId(session: Session, table: string): Promise<number> {
  const [row] = await session.rows(`SELECT coalesce(max(id), 0) FROM ${table}`, [], `onrecord_last_${table}`);
  return Number((row as Value[] | undefined)?.[0] ?? 0);
}
