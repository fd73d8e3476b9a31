import { existsSync } from "node:fs";
import type { Database } from "better-sqlite3";
import SqliteDatabase from "better-sqlite3";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { verify } from "../../src/archive/sqlite/verify.ts";
import type { VerifyCheck } from "../../src/archive/verify-check.ts";
import type { ArchiveError } from "../../src/errors.ts";

/**
 * What a run that died has left at `path`: `nothing` (no file, or one without a table), `sound`, or what is wrong. It
 * is opened for writing, so that SQLite recovers it as it would for a user.
 */
export async function stateOf(path: string, checks: readonly VerifyCheck[] = []): Promise<string> {
  if (!existsSync(path)) return "nothing";
  try {
    const { problems } = await verify(path, { checks });
    return problems.length === 0 ? "sound" : problems.map(({ code, message }) => `${code}: ${message}`).join("\n");
  } catch (error) {
    return (error as ArchiveError).code === "not_an_archive" && hasNoTable(path) ? "nothing" : String(error);
  }
}

function hasNoTable(path: string): boolean {
  const raw = new SqliteDatabase(path);
  try {
    return raw.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
  } finally {
    raw.close();
  }
}

/** The hashes of all articles; none if there is no archive. */
export function storedHashes(path: string): ReadonlySet<string> {
  return new Set(read(path, (raw) => raw.prepare<[], string>("SELECT sha256 FROM articles").pluck().all(), []));
}

function read<Result>(path: string, action: (raw: Database) => Result, otherwise: Result): Result {
  if (!existsSync(path) || hasNoTable(path)) return otherwise;
  const raw = connect(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

/** The hashes that `--json` has reported as stored; the output may end anywhere. */
export function reportedHashes(output: string): string[] {
  return [...output.matchAll(/"sha256": "([0-9a-f]{64})"/g)].map(([, hash = ""]) => hash);
}
