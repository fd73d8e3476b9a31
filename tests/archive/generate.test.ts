import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { readMigrations } from "../../src/archive/migration-files.ts";
import * as postgresTables from "../../src/archive/postgres/schema.ts";
import * as tables from "../../src/archive/schema/tables.ts";
import { MIGRATIONS_FOLDER } from "../../src/archive/sqlite/own-plan.ts";
import { copyMigrations } from "../helpers/fixture-migrations.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const scratch = scratchFolder();
let cases = 0;

/** Runs the step after `drizzle-kit generate` on a folder with one migration. */
function afterGenerate(sql: string) {
  cases += 1;
  const folder = join(scratch, String(cases));
  mkdirSync(folder);
  const file = join(folder, "0002_next.sql");
  writeFileSync(file, sql);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/after-generate.mjs", folder], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr, sql: readFileSync(file, "utf8") };
}

const statements = (...all: readonly string[]) => all.join("\n--> statement-breakpoint\n");

describe("the step after generate", () => {
  it("makes tables STRICT, and does not touch what is", () => {
    const written = statements("CREATE TABLE `a` (\n\t`id` integer\n);", "CREATE INDEX `b` ON `a` (`id`);");
    const first = afterGenerate(written);
    expect(first.sql).toBe(
      statements("CREATE TABLE `a` (\n\t`id` integer\n) STRICT;", "CREATE INDEX `b` ON `a` (`id`);"),
    );
    expect(afterGenerate(first.sql)).toEqual({ status: 0, said: "", sql: first.sql });
  });

  it("names every rebuilt table", () => {
    const { status, said } = afterGenerate(
      statements("PRAGMA foreign_keys=OFF;", "CREATE TABLE `__new_quotes` (\n\t`id` integer\n);"),
    );
    expect(status).toBe(0);
    expect(said).toContain("0002_next.sql: rebuilds the table quotes");
  });

  it.each([
    [
      "a column added to a table that is rebuilt",
      statements("ALTER TABLE `quotes` ADD `a` text;", "CREATE TABLE `__new_quotes` (\n\t`id` integer\n);"),
      "adds a column to quotes and rebuilds it",
    ],
    ["two statements in one chunk", "UPDATE a SET b = 1; UPDATE a SET b = 2;", "two statements"],
    ["a chunk of comments only", "-- Custom SQL migration file, put your code below! --", "without a statement"],
    ["a transaction", statements("BEGIN;", "UPDATE a SET b = 1;", "COMMIT;"), "not allowed in a migration: BEGIN"],
    ["a pragma", "PRAGMA synchronous = OFF;", "not allowed in a migration"],
    ["a view", "CREATE VIEW a AS SELECT 1 AS one;", "objects.sql"],
    ["a trigger", "CREATE TRIGGER a AFTER INSERT ON b BEGIN SELECT 1; END;", "objects.sql"],
  ])("ends with status 1 at %s", (_, sql, words) => {
    const { status, said } = afterGenerate(sql);
    expect(status).toBe(1);
    expect(said).toContain(words);
  });

  it("is not misled by semicolons in strings", () => {
    expect(afterGenerate("UPDATE a SET b = 'one; two';")).toMatchObject({ status: 0, said: "" });
  });
});

describe("the released migrations", () => {
  /** A migration that has been released is never edited: archives hold its hash. New ones are added below. */
  const RELEASED: Readonly<Record<string, string>> = {
    "0000_core": "35fe65ac5b45ef947c99633fb34ae0a37f988f552d3a5ce6db0d19648cf3155f",
    "0001_names_digest": "cf6d2ded30eede94a7339002525bbfa41fa78ac2416ea4e8c5aacb054315aeb6",
    "0002_desk": "98b21503d59eacd5bf20ae1da53e787de25d0865eb6969cbe839d2115316dd6d",
    "0003_sources_told_apart": "9a6b871ef4c804558ba93badaf70b7b33dc9a23a7ae2b0dd44bb0a6be922c4ac",
    "0004_stories": "dee31e9a27b6759d961796a0f7d1caa0840e080539f6e4511ea19757492c8ee5",
    "0005_utterances": "6183c7deef768ed2099bcc1fd2c07c333ff3815b9ca3a8240d6262c096e1586c",
    "0006_decision_bearers": "379573c5f61c2bbeb29db52425f52fd3ff8518a1098f514637cea93a2b21044e",
    "0007_indexes_for_pages": "61c710c4c5d0c7eb54e8070bc7f594a3400dbf862f026ff5f59fc8b8673770e2",
  };

  /** The same of databases on PostgreSQL. */
  const RELEASED_FOR_POSTGRES: Readonly<Record<string, string>> = {
    "0000_functions": "3cbf8f825727f5887efc724fba1532991996c360c11e84eb207d62484599fdab",
    "0001_core": "6a3d3cb7595e6ad7ca1688e7c47499870f0df2cefdf04e409c643553c3f3774d",
    "0002_search": "d42856647fe2ebfa8ba99c521f86bd77d1f9aecbded707d74375d23969c3aa2b",
    "0003_indexes_for_pages": "a3fb1c58448cdab7a41e805831b35442e2d7bc9b97409561804b2790910ac3d3",
  };

  it.each([
    [MIGRATIONS_FOLDER, RELEASED],
    ["migrations-postgres", RELEASED_FOR_POSTGRES],
  ])("are the files that were released: %s", (folder, released) => {
    expect(Object.fromEntries(readMigrations(folder).map(({ name, hash }) => [name, hash]))).toEqual(released);
  });

  it("have passed the step after generate", () => {
    const folder = copied();
    for (const one of [folder, join(folder, "adopted")]) {
      const { status, stderr } = spawnSync(process.execPath, ["scripts/after-generate.mjs", one], { encoding: "utf8" });
      const rebuilt = stderr
        .split("\n")
        .filter((line) => line !== "" && !/(0007_made_one|0002_desk|0003_sources_told_apart).sql: rebuilds/.test(line));
      expect({ status, rebuilt }).toEqual({ status: 0, rebuilt: [] });
    }
  });

  it.each([
    ["sqlite", "src/archive/schema/tables.ts", copied],
    ["postgresql", "src/archive/postgres/schema.ts", () => copied("migrations-postgres")],
  ])("make the tables of the Drizzle schema: generate finds nothing to do for %s", (dialect, schema, copy) => {
    const folder = copy();
    const before = readdirSync(folder, { recursive: true }).length;
    // drizzle-kit takes every path as relative, and ends with status 0 if it cannot read it.
    const out = relative(process.cwd(), folder);
    const args = ["generate", "--dialect", dialect, "--schema", schema, "--out", out];
    const { status, stdout } = spawnSync("node_modules/.bin/drizzle-kit", args, { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("No schema changes");
    expect(readdirSync(folder, { recursive: true }).length).toBe(before);
  });

  it("use no ends of lines that a checkout could change", () => {
    const names = readdirSync(MIGRATIONS_FOLDER, { recursive: true, encoding: "utf8" });
    for (const name of names.filter((file) => file.endsWith(".sql"))) {
      expect(readFileSync(join(MIGRATIONS_FOLDER, name), "utf8"), name).not.toContain("\r");
    }
  });

  it("for PostgreSQL stand for every table that there is", () => {
    expect(Object.keys(postgresTables).sort()).toEqual(Object.keys(tables).sort());
  });

  function copied(folder?: string): string {
    cases += 1;
    const copy = join(scratch, String(cases));
    if (folder === undefined) return copyMigrations(copy);
    cpSync(folder, copy, { recursive: true });
    return copy;
  }
});
