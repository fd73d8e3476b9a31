import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import type { VerifyCheck } from "../verify-check.ts";
import type { VerifyProblem, VerifyReport } from "../verify-report.ts";
import { alteredArticles } from "./altered-articles.ts";
import { connectForChecks } from "./connect.ts";
import { chainProblems, digestRemarks, factProblems } from "./digest-problems.ts";
import { isOutOfMemory, toArchiveError } from "./errors.ts";
import { compareSchema, hasOwnTables, type SchemaComparison } from "./expected-schema.ts";
import { companionsOf, fileKind } from "./file-kind.ts";
import { countRows } from "./gates.ts";
import { linkProblems, linkRemarks } from "./link-problems.ts";
import { hashFile, readManifest } from "./manifest.ts";
import { requireCurrent } from "./migration-status.ts";
import { nameProblems } from "./name-problems.ts";
import { ownViewQuery } from "./objects.ts";
import { ownPlan } from "./own-plan.ts";
import { SEARCH_TABLES, searchAgrees } from "./search-index.ts";
import { createStore } from "./store.ts";
import { utteranceProblems } from "./utterance-problems.ts";

export interface VerifyOptions {
  /** Further checks. */
  readonly checks?: readonly VerifyCheck[];
  /** Read on although tables are not those that this program makes. */
  readonly trust?: boolean;
  /** Ends it when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks everything that can be checked again, and changes nothing. Damage is a result, not an error: throws only if
 * the file cannot be opened as an archive of this version, or the reason of the signal when it is aborted.
 *
 * What runs is this program's own text, whatever views the archive has. If its tables are not what they should be, they
 * are named and nothing is read from them: a view in the place of one may never end.
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
  const store = createStore(raw);
  const longest = longestText(raw);
  for (const check of checks) check.prepare?.(longest);
  // Side by side, for other threads have articles to read while this one waits for SQLite.
  const problems = await all([
    runEach(isSearchOurs ? [...CHECKS, searchProblems] : CHECKS, raw, signal),
    ...checks.map((check) => run(check.problems(store, signal), signal)),
  ]);
  const remarks = [...digestRemarks(raw), ...linkRemarks(raw)];
  if (!isSearchOurs) remarks.push("search was not checked: the view that it is filled from is not onrecord's");
  for (const check of checks) remarks.push(...(await check.remarks(store)));
  return { problems: problems.flat(), checked: countRows(raw), remarks };
}

/** How many characters the longest of the texts that stand in blocks may have. */
function longestText(raw: Database): number {
  return raw.prepare<[], number>("SELECT coalesce(4096 * (max(seq) + 1), 0) FROM article_blocks").pluck().get() ?? 0;
}

/** The results of all, when the last one has ended; then, not before, the error of the first that failed is thrown. */
async function all<Result>(promises: readonly Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

async function runEach(
  checks: readonly Check[],
  raw: Database,
  signal: AbortSignal | undefined,
): Promise<VerifyProblem[]> {
  const found: VerifyProblem[] = [];
  for (const check of checks) {
    await setImmediate();
    signal?.throwIfAborted();
    found.push(...(await run(check(raw), signal)));
  }
  return found;
}

function schemaProblems({ differences }: SchemaComparison): VerifyProblem[] {
  return differences.map(({ object, fault }) => problem("schema-changed", `${object} ${fault}`));
}

/** What SQLite would write into a backup as soon as it opens it. An archive in use has such files of its own. */
function problemsBeside(path: string): VerifyProblem[] {
  if (!existsSync(path) || fileKind(path) !== "backup") return [];
  const remedy = "move it away, or SQLite writes it into the file; nothing else was checked";
  return companionsOf(path).map((beside) => problem("file-beside", `${beside} is none of the backup's: ${remedy}`));
}

function problem(code: string, message: string, place: Partial<VerifyProblem> = {}): VerifyProblem {
  return { code, message, table: null, row: null, articleId: null, ...place };
}

/** A check that damage stops has found the damage; one that had too little memory has found nothing, and throws. */
async function run(
  check: Iterable<VerifyProblem> | AsyncIterable<VerifyProblem>,
  signal: AbortSignal | undefined,
): Promise<VerifyProblem[]> {
  const found: VerifyProblem[] = [];
  try {
    for await (const one of check) found.push(one);
  } catch (error) {
    signal?.throwIfAborted();
    if (isOutOfMemory(error)) throw error;
    found.push(problem("damaged", `a check could not be finished: ${messageOf(error)}`));
  }
  return found;
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

function* sourceProblems(raw: Database): Generator<VerifyProblem> {
  for (const { articleId, message } of alteredArticles(raw)) {
    yield problem("source-altered", message, { table: "articles", row: String(articleId), articleId });
  }
}

function* promiseProblems(raw: Database): Generator<VerifyProblem> {
  const rows = raw.prepare(
    `SELECT code, message, table_name AS "table", row_key AS row, article_id AS articleId
     FROM (${ownViewQuery(ownPlan().objects, "integrity_problems")})`,
  );
  yield* rows.iterate() as Iterable<VerifyProblem>;
}

function* searchProblems(raw: Database): Generator<VerifyProblem> {
  for (const table of SEARCH_TABLES) {
    if (searchAgrees(raw, table)) continue;
    const repair = `INSERT INTO ${table} (${table}) VALUES ('rebuild')`;
    yield problem("search-differs", `the index does not agree with what it indexes; "${repair}" repairs it`, { table });
  }
}

type Check = (raw: Database) => Iterable<VerifyProblem> | AsyncIterable<VerifyProblem>;

const CHECKS: readonly Check[] = [
  integrityProblems,
  keyProblems,
  sourceProblems,
  promiseProblems,
  factProblems,
  chainProblems,
  nameProblems,
  linkProblems,
  utteranceProblems,
];

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
