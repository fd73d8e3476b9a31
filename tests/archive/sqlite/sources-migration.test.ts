import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { compareSchema } from "../../../src/archive/sqlite/expected-schema.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { earlierArchive } from "../../helpers/older-archive.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();
const MIGRATION = "sources_told_apart";
const own = ownPlan().migrations.findIndex(({ name }) => name.endsWith(MIGRATION));

function speakers(raw: Database): unknown[] {
  return raw.prepare("SELECT * FROM quote_speakers ORDER BY article_id, quote_id, seq").all();
}

describe("an archive from before unnamed sources were told apart", () => {
  it.each(Array.from({ length: own }, (_, index) => index + 1))(
    "after %i migrations keeps its speakers",
    async (count) => {
      const today = migrateInMemory(ownPlan());
      populate(today);
      const path = await earlierArchive(join(scratch, `${count}.db`), count, today);
      const { applied } = await migrate(path);
      expect(applied.some((name) => name.endsWith(MIGRATION))).toBe(true);
      const raw = connect(path);
      expect(speakers(raw)).toEqual(speakers(today));
      expect(compareSchema(raw).differences).toEqual([]);
      expect(raw.prepare("SELECT * FROM integrity_problems").all()).toEqual([]);
      expect(raw.pragma("foreign_key_check")).toEqual([]);
      const change = raw.prepare("UPDATE quote_speakers SET unnamed_as = 'group' WHERE kind = 'unnamed'");
      expect(() => change.run()).toThrow();
      raw.close();
    },
  );
});
