// node check-adopted.mjs ARCHIVE OLD: exits 0 if the archive holds the rows of OLD, an archive of the seven, and has
// wholly its tables and ledger or wholly those of a new archive.
import Database from "better-sqlite3";
import { migrateInMemory } from "../../../build/archive/sqlite/apply-plan.js";
import { compareSchema } from "../../../build/archive/sqlite/expected-schema.js";
import { readTables } from "../../../build/archive/sqlite/gates.js";
import { readLedger } from "../../../build/archive/sqlite/ledger.js";
import { readPlan } from "../../../build/archive/sqlite/migration-status.js";

const [path = "", oldPath = ""] = process.argv.slice(2);
const old = new Database(oldPath);
const raw = new Database(path);
const plan = await readPlan();
const tables = readTables(old);
const faults = [];
requireSame("rows", rowsOf(raw), rowsOf(old));
requireSame("integrity", raw.pragma("integrity_check", { simple: true }), "ok");
requireSame("keys", raw.pragma("foreign_key_check"), []);
if (JSON.stringify(readLedger(raw)) === JSON.stringify(readLedger(old))) {
  requireSame("schema", schemaOf(raw), schemaOf(old));
} else {
  requireSame("ledger", readLedger(raw), readLedger(migrateInMemory(plan)));
  const { differences, users } = compareSchema(raw);
  requireSame("schema", { differences, users }, { differences: [], users: [] });
  requireSame("problems", raw.prepare("SELECT code FROM integrity_problems").pluck().all(), []);
}
for (const database of [old, raw]) database.close();
if (faults.length > 0) {
  console.log(faults.join("\n"));
  process.exitCode = 1;
}

function requireSame(what, found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`${what}: ${JSON.stringify(found).slice(0, 500)}`);
}

/** But for the run that migrating is. */
function rowsOf(database) {
  return tables.map(({ name, columns }) => {
    const which = name === "runs" ? "WHERE command <> 'migrate'" : "";
    return database.prepare(`SELECT ${columns} FROM ${name} ${which} ORDER BY rowid`).raw().all();
  });
}

function schemaOf(database) {
  return database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY rowid").raw().all();
}
