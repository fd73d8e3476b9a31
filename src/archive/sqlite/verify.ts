import { existsSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { sourceProblems } from "../verify/altered-articles.ts";
import type { Check } from "../verify/check.ts";
import { promiseProblems } from "../verify/promise-problems.ts";
import { COMMON_CHECKS, runChecks } from "../verify/run-checks.ts";
import type { VerifyCheck } from "../verify-check.ts";
import type { VerifyProblem, VerifyReport } from "../verify-report.ts";
import { connectForChecks } from "./connect.ts";
import { isOutOfMemory, toArchiveError } from "./errors.ts";
import { compareSchema, hasOwnTables, type SchemaComparison } from "./expected-schema.ts";
import { companionsOf, fileKind } from "./file-kind.ts";
import { countRows } from "./gates.ts";
import { hashFile, readManifest } from "./manifest.ts";
import { requireCurrent } from "./migration-status.ts";
import { ownPlan } from "./own-plan.ts";
import { beginTransaction } from "./scope.ts";
import { SEARCH_TABLES, searchAgrees } from "./search-index.ts";
import { createStore } from "./store.ts";
import { workDatabase } from "./work-database.ts";

export interface VerifyOptions {
  /** Further checks. */
  readonly checks?: readonly VerifyCheck[];
  /** Go on even if tables are not those that this program makes. */
  readonly trust?: boolean;
  /** Stops the verification when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks everything that can be checked again, and changes nothing. Damage is a result, not an error: throws only if
 * the file cannot be opened as an archive of this version, or the reason of the signal when it is aborted.
 *
 * Only this program's own text is run, whatever views the archive has. If its tables are not what they should be, they
 * are named and nothing is read from them: a view in a table's place may never end.
 */
export async function verify(path: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  const manifest = readManifest(path);
  const beside = manifest === null ? [] : problemsBeside(path);
  if (beside.length > 0) return { path, problems: beside, checked: {}, manifest: true, remarks: [], users: [] };
  const raw = connectForChecks(path);
  try {
    requireCurrent(raw, path);
    const schema = compareSchema(raw);
    const first = [...manifestProblems(path, manifest), ...schemaProblems(schema)];
    const mayRead = options.trust === true || hasOwnTables(schema);
    const rest = mayRead ? await checkRows(raw, schema, options) : NOTHING_READ;
    const { problems, ...report } = rest;
    return { path, problems: [...first, ...problems], manifest: manifest !== null, users: schema.users, ...report };
  } catch (error) {
    throw toArchiveError(error, path);
  } finally {
    raw.close();
  }
}

type RowReport = Pick<VerifyReport, "problems" | "checked" | "remarks">;

const NOTHING_READ: RowReport = {
  problems: [],
  checked: {},
  remarks: ["the tables are not those of onrecord, so nothing was read from them; --trust reads on"],
};

async function checkRows(
  raw: Database,
  schema: SchemaComparison,
  { checks = [], signal }: VerifyOptions,
): Promise<RowReport> {
  const isSearchOurs = schema.differences.every(({ object }) => object !== "view quotes_searched");
  const own: Check[] = [
    () => integrityProblems(raw),
    () => keyProblems(raw),
    sourceProblems,
    promiseProblems(ownPlan().objects.sql),
    ...COMMON_CHECKS,
    ...(isSearchOurs ? [() => searchProblems(raw)] : []),
  ];
  const { problems, remarks } = await runChecks({
    archive: workDatabase(raw, beginTransaction),
    store: createStore(raw),
    checks: own,
    further: checks,
    signal,
    isOfTheMachine: isOutOfMemory,
  });
  const unchecked = isSearchOurs ? [] : ["search was not checked: the view that it is filled from is not onrecord's"];
  return { problems, checked: countRows(raw), remarks: [...remarks, ...unchecked] };
}

function schemaProblems({ differences }: SchemaComparison): VerifyProblem[] {
  return differences.map(({ object, fault }) => problem("schema-changed", `${object} ${fault}`));
}

/** Files that SQLite would write into a backup as soon as it opens it. For an archive in use such files are normal. */
function problemsBeside(path: string): VerifyProblem[] {
  if (!existsSync(path) || fileKind(path) !== "backup") return [];
  const remedy = "move it away, or SQLite writes it into the file; nothing else was checked";
  return companionsOf(path).map((beside) => problem("file-beside", `${beside} is none of the backup's: ${remedy}`));
}

function problem(code: string, message: string, place: Partial<VerifyProblem> = {}): VerifyProblem {
  return { code, message, table: null, row: null, articleId: null, ...place };
}

function manifestProblems(path: string, stated: string | null): VerifyProblem[] {
  if (stated === null) return [];
  const found = hashFile(path);
  if (found === stated) return [];
  const message = `the file has the SHA-256 ${found}, its manifest states ${stated}; if it was written to since, it is no backup any more`;
  return [problem("file-changed", message)];
}

function integrityProblems(raw: Database): VerifyProblem[] {
  const lines = raw.pragma("integrity_check(100)") as { integrity_check: string }[];
  return lines.filter((line) => line.integrity_check !== "ok").map((line) => problem("damaged", line.integrity_check));
}

function* keyProblems(raw: Database): Generator<VerifyProblem> {
  const rows = raw.pragma("foreign_key_check") as { table: string; rowid: number | null; parent: string }[];
  for (const { table, rowid, parent } of rows) {
    yield problem("dangling-key", `points at nothing in ${parent}`, {
      table,
      row: rowid === null ? null : `rowid ${rowid}`,
    });
  }
}

function* searchProblems(raw: Database): Generator<VerifyProblem> {
  for (const table of SEARCH_TABLES) {
    if (searchAgrees(raw, table)) continue;
    const repair = `INSERT INTO ${table} (${table}) VALUES ('rebuild')`;
    yield problem("search-differs", `the index does not agree with what it indexes; "${repair}" repairs it`, { table });
  }
}
