// node check-migrated.mjs ARCHIVE OLD: exits 0 if the archive holds the rows of OLD and is wholly before or wholly
// after the migration 9002_rebuild, which also adds 7 to a counter.
import Database from "better-sqlite3";
import { readTables } from "../../../build/archive/sqlite/gates.js";
import { readLedger } from "../../../build/archive/sqlite/ledger.js";
import { listObjects } from "../../../build/archive/sqlite/schema-objects.js";

const [path = "", oldPath = ""] = process.argv.slice(2);
const found = describe(path);
const old = describe(oldPath);
const isNew = found.migrations === old.migrations + 1;
const wanted = isNew ? { ...old, migrations: old.migrations + 1, counted: old.counted + 7 } : old;
if (JSON.stringify(found) !== JSON.stringify(wanted)) {
  console.log(`found ${JSON.stringify(found)}\nwanted ${JSON.stringify(wanted)}`);
  process.exitCode = 1;
}

function describe(file) {
  const raw = new Database(file);
  try {
    return {
      migrations: readLedger(raw).length,
      counted: raw.prepare("SELECT sum(rejected) FROM runs").pluck().get(),
      tables: readTables(raw),
      objects: listObjects(raw)
        .map(({ name }) => name)
        .sort(),
      keys: raw.pragma("foreign_key_check"),
      integrity: raw.pragma("integrity_check", { simple: true }),
      problems: raw.prepare("SELECT code FROM integrity_problems").pluck().all(),
    };
  } finally {
    raw.close();
  }
}
