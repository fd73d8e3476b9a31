// Finishes what `drizzle-kit generate` wrote, and names what must not be released as it is.
//
//   node scripts/after-generate.mjs [folder]        the folder is `migrations` unless given
//
// 1. Every CREATE TABLE becomes STRICT: neither Drizzle nor its kit knows the word. Files that are STRICT already are
//    not touched, so released migrations keep their hashes.
// 2. Faults end with status 1: a column added in the same file as a rebuild of its table (the kit's copy selects a
//    column that is not there yet), two statements or none in one chunk, statements that a migration may not hold.
// 3. A rebuild of a table (`__new_…`) is named: it drops triggers, and rows if a key cascades. Each needs a test.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BREAKPOINT = "--> statement-breakpoint";
const FORBIDDEN = /^(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|VACUUM|ATTACH|DETACH|PRAGMA)\b/i;
const FOREIGN_KEYS = /^PRAGMA\s+foreign_keys\s*=\s*(ON|OFF)\s*;?$/i;

const folder = process.argv[2] ?? "migrations";
let faults = 0;

for (const file of readdirSync(folder).filter(isMigration).sort()) {
  const path = join(folder, file);
  const written = readFileSync(path, "utf8");
  const strict = written.split(BREAKPOINT).map(makeStrict).join(BREAKPOINT);
  if (strict !== written) {
    writeFileSync(path, strict);
    console.log(`${file}: tables made STRICT`);
  }
  const statements = strict.split(BREAKPOINT).map(withoutComments);
  for (const fault of findFaults(statements)) {
    faults += 1;
    console.error(`${file}: ${fault}`);
  }
  for (const table of rebuiltTables(statements)) {
    console.warn(`${file}: rebuilds the table ${table}; add a test that its rows, keys and triggers survive`);
  }
}
process.exitCode = faults > 0 ? 1 : 0;

function isMigration(file) {
  return /^\d+_.*\.sql$/.test(file);
}

function makeStrict(chunk) {
  if (!/^CREATE TABLE\b/i.test(withoutComments(chunk))) return chunk;
  return chunk.replace(/\)(\s*);?(\s*)$/, ") STRICT;$2");
}

function withoutComments(chunk) {
  return chunk.replace(/^(\s*--[^\n]*(\n|$))+/, "").trim();
}

function rebuiltTables(statements) {
  return statements.flatMap((statement) => statement.match(/^CREATE TABLE [`"]?__new_(\w+)/i)?.[1] ?? []);
}

function* findFaults(statements) {
  const rebuilt = new Set(rebuiltTables(statements));
  for (const statement of statements) {
    if (statement === "") yield "a chunk without a statement";
    if (FORBIDDEN.test(statement) && !FOREIGN_KEYS.test(statement)) yield `not allowed in a migration: ${statement}`;
    if (/;\s*\S/.test(withoutStrings(statement)) && !/^CREATE TRIGGER\b/i.test(statement)) {
      yield `two statements in one chunk: ${firstLine(statement)}`;
    }
    if (/^CREATE (TEMP |TEMPORARY )?(TRIGGER|VIEW)\b/i.test(statement)) {
      yield `views and triggers live in objects.sql: ${firstLine(statement)}`;
    }
    const added = statement.match(/^ALTER TABLE [`"]?(\w+)[`"]? ADD\b/i)?.[1];
    if (added !== undefined && rebuilt.has(added)) {
      yield `adds a column to ${added} and rebuilds it: generate the two changes one after the other`;
    }
  }
}

function withoutStrings(statement) {
  return statement.replace(/'(''|[^'])*'|--[^\n]*/g, "");
}

function firstLine(statement) {
  return statement.split("\n", 1)[0];
}
