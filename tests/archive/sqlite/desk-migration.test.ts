import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { compareSchema } from "../../../src/archive/sqlite/expected-schema.ts";
import { readTables } from "../../../src/archive/sqlite/gates.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { earlierArchive } from "../../helpers/older-archive.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();

function populatedToday(): Database {
  const raw = migrateInMemory(ownPlan());
  populate(raw);
  raw.exec("UPDATE articles SET published_at_basis = 'supplied' WHERE id = 1");
  return raw;
}

function rowsOf(raw: Database) {
  return readTables(raw).map(({ name }) => {
    const which = name === "runs" ? "WHERE command <> 'migrate'" : "";
    return [name, raw.prepare(`SELECT * FROM ${name} ${which}`).all()];
  });
}

it("an archive from before there were decisions keeps every row; what was supplied with an article is in a receipt", async () => {
  const today = populatedToday();
  const path = await earlierArchive(join(scratch, "earlier.db"), 2, today);
  const { applied, leftOut } = await migrate(path);
  expect([applied[0], leftOut]).toEqual(["0002_desk", []]);
  const raw = connect(path);
  today.exec(`INSERT INTO receipts (article_id, seq, uri, given, received_at, run_id)
    SELECT articles.id, 0, source_uri, '{"supplied":{"publishedAt":"2031-03-03T09:05"}}', started_at, runs.id
    FROM articles JOIN runs ON runs.id = added_run_id WHERE articles.id = 1`);
  expect(rowsOf(raw)).toEqual(rowsOf(today));
  expect(compareSchema(raw).differences).toEqual([]);
  expect(raw.pragma("foreign_key_check")).toEqual([]);
  raw.close();
  expect((await verify(path)).problems).toEqual([]);
});
