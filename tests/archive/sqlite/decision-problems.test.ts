import { copyFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { openArchive, verify } from "../../../src/index.ts";
import { addressOf, decided, deskArchive, hashOf } from "../../helpers/desk-archive.ts";
import { meddle } from "../../helpers/meddle.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();
let good: string;

/** Decisions that no row of what was read tells of, one with all that a decision can have, and a removal. */
beforeAll(async () => {
  good = await deskArchive(scratch, "good");
  await decided(good, "confirm", addressOf("ferry", "“It will sail in May,”"), "--reason", "heard it myself");
  await decided(good, "decide", "code", "gender", "female", "--of", "ada-quill");
  await using archive = await openArchive(good);
  await archive.remove(hashOf("bells"), { by: "Ann Lee", because: "court order 7" });
});

/** The codes of what is found after somebody has changed rows behind the triggers. */
async function foundAfter(sql: string): Promise<string[]> {
  const path = join(scratch, "changed.db");
  copyFileSync(good, path);
  const raw = new Database(path);
  raw.pragma("foreign_keys = OFF");
  raw.pragma("ignore_check_constraints = ON");
  meddle(raw, (changed) => expect(changed.prepare(sql).run().changes, sql).toBeGreaterThan(0));
  raw.close();
  const { problems } = await verify(path, { quick: true });
  return problems.map(({ code, table, row }) => `${code} ${table} ${row}`);
}

const CODED = "WHERE action = 'code'";
const CONFIRMED = "WHERE action = 'confirm'";

const CHANGES: readonly (readonly [sql: string, found: string])[] = [
  [`UPDATE decisions SET made_by = 'Bo Quill' ${CODED}`, "decision-differs decisions 2"],
  [`UPDATE decisions SET made_at = '2001-01-01T00:00:00.000Z' ${CODED}`, "decision-differs decisions 2"],
  [`UPDATE decisions SET action = 'link' ${CODED}`, "decision-differs decisions 2"],
  [`UPDATE decisions SET value = replace(value, 'female', 'male') ${CODED}`, "decision-differs decisions 2"],
  [`UPDATE decisions SET value_sha256 = '${"0".repeat(64)}' ${CODED}`, "decision-differs decisions 2"],
  [`UPDATE decisions SET reason = 'because' ${CODED}`, "decision-differs decisions 2"],
  [`UPDATE decisions SET reason = NULL ${CONFIRMED}`, "decision-differs decisions 1"],
  [`UPDATE decisions SET reason = 'told so', reason_sha256 = NULL ${CONFIRMED}`, "decision-differs decisions 1"],
  [`UPDATE decisions SET exact = upper(exact) ${CONFIRMED}`, "decision-differs decisions 1"],
  [
    `UPDATE decisions SET start_char = start_char + 1, end_char = end_char + 1 ${CONFIRMED}`,
    "decision-differs decisions 1",
  ],
  [
    `UPDATE decisions SET exact = NULL, prefix = NULL, suffix = NULL, value = NULL, reason = NULL ${CONFIRMED}`,
    "decision-differs decisions 1",
  ],
  ["UPDATE tombstones SET removed_by = 'Bo Quill'", "decision-differs tombstones 1"],
  ["UPDATE tombstones SET removed_at = '2001-01-01T00:00:00.000Z'", "decision-differs tombstones 1"],
  ["UPDATE tombstones SET reason = 'none'", "decision-differs tombstones 1"],
];

describe("what people have decided, changed behind the triggers", () => {
  it("is found to be sound as it is", async () => {
    expect((await verify(good)).problems).toEqual([]);
  });

  it.each(CHANGES)("%s", async (sql, found) => {
    expect(await foundAfter(sql)).toContain(found);
  });
});
