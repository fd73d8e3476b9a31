// node check.mjs ARCHIVE [REPORTED]: exits 0 if the archive is good, or nothing is there yet; and if it holds every
// article that the file REPORTED, the output of `add --json`, calls added or unchanged. The file may end anywhere.
import { existsSync, readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { verify } from "../../../build/archive/sqlite/verify.js";
import { derivationCheck } from "../../../build/ingest/derivation-check.js";

const [path = "", reportedPath = ""] = process.argv.slice(2);
const reported = existsSync(reportedPath) ? hashesIn(readFileSync(reportedPath, "utf8")) : [];
const problems = [...(await findProblems()), ...findLost()];
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

async function findProblems() {
  if (!holdsTables()) return [];
  try {
    return (await verify(path, { checks: [derivationCheck] })).problems.map(
      ({ code, message }) => `${code}: ${message}`,
    );
  } catch (error) {
    return [String(error)];
  }
}

function findLost() {
  const stored = new Set(holdsTables() ? query("SELECT sha256 FROM articles") : []);
  return reported.filter((hash) => !stored.has(hash)).map((hash) => `${hash} was reported as stored and is not there`);
}

function holdsTables() {
  return existsSync(path) && query("SELECT name FROM sqlite_schema").length > 0;
}

/** The first column of each row, through a connection that could write, so that SQLite recovers what is left. */
function query(sql) {
  const raw = new Database(path);
  try {
    return raw.prepare(sql).pluck().all();
  } finally {
    raw.close();
  }
}

function hashesIn(output) {
  return [...output.matchAll(/"sha256": "([0-9a-f]{64})"/g)].map(([, hash]) => hash);
}
