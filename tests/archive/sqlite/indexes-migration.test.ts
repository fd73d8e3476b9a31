import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { compareSchema } from "../../../src/archive/sqlite/expected-schema.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { earlierArchive } from "../../helpers/older-archive.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const MIGRATION = "indexes_for_pages";
const own = ownPlan().migrations.findIndex(({ name }) => name.endsWith(MIGRATION));

/** What the new indexes are made of. */
function indexed(raw: Database): unknown[] {
  return ["SELECT * FROM mentions ORDER BY id", "SELECT * FROM articles ORDER BY id"].map((sql) =>
    raw.prepare(sql).all(),
  );
}

it("an archive from before the indexes for pages keeps its rows and has the indexes", async () => {
  const today = migrateInMemory(ownPlan());
  populate(today);
  const path = await earlierArchive(join(scratchFolder(), "earlier.db"), own, today);
  const { applied } = await migrate(path);
  expect(applied[0]).toMatch(MIGRATION);
  const raw = connect(path);
  expect(indexed(raw)).toEqual(indexed(today));
  expect(compareSchema(raw).differences).toEqual([]);
  expect(raw.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
  raw.close();
});
