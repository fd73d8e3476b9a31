// node hold.mjs ARCHIVE: takes the lock for writing, says "holds", and keeps it until it is killed.
import { writeSync } from "node:fs";
import Database from "better-sqlite3";

const raw = new Database(process.argv[2] ?? "");
raw.exec("BEGIN IMMEDIATE");
writeSync(1, "holds\n");
setInterval(() => raw.inTransaction, 60_000);
