import { describe, expect, it } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { openArchive } from "../../../src/index.ts";
import { meddle } from "../../helpers/meddle.ts";
import { insert, populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";
import { archiveFile } from "../../helpers/test-archive.ts";
import { type Table, VALID_ROWS } from "../../helpers/valid-rows.ts";

const folder = scratchFolder();
const LAST = 2n ** 63n - 1n;

/** Gives a row the last of all ids, as an archive may hold it that had no triggers against it yet. */
function giveLastId(path: string, table: Table): void {
  const raw = connect(path);
  raw.pragma("foreign_keys = OFF");
  meddle(raw, () => {
    const id = insert(raw, table, VALID_ROWS[table]);
    raw.prepare(`UPDATE ${table} SET id = ? WHERE id = ?`).run(LAST, id);
  });
  raw.close();
}

describe.each(["runs", "people", "mentions", "diagnostics"] as const)(
  "an archive with the last of all ids in %s",
  (table) => {
    it("takes no article, says which row is in the way, and verify finds it", async () => {
      const path = await archiveFile(folder, table, populate);
      giveLastId(path, table);
      await using archive = await openArchive(path);
      const added = archive.add({ text: "It rained in Oslo." });
      await expect(added).rejects.toMatchObject({
        code: "database",
        message: expect.stringContaining(`${table} has a row of id ${LAST}, after which there is no room for another`),
      });
      expect((await verify(path)).problems).toContainEqual(
        expect.objectContaining({ code: "id-without-room", table, row: String(LAST) }),
      );
    });
  },
);

it("ids go on after a large one, which verify finds no other fault with than that no run has written it", async () => {
  const path = await archiveFile(folder, "large", populate);
  const raw = connect(path);
  insert(raw, "people", { ...VALID_ROWS.people, id: 2 ** 32 });
  raw.exec("INSERT INTO person_names VALUES (4294967296, 'Dora Fenn', 'dora fenn', 'full', 'same key')");
  raw.close();
  await using archive = await openArchive(path);
  const outcome = await archive.add({ text: "“We will not go,” said Anna Berg and Olaf Dahl in Oslo on Monday." });
  expect(outcome.status).toBe("added");
  const { items } = await archive.people.list({ name: "anna berg" });
  expect(items.map(({ id }) => id)).toEqual([expect.any(Number)]);
  expect(items[0]?.id).toBeGreaterThan(2 ** 32);
  expect((await verify(path)).problems).toMatchObject([{ code: "name-differs" }]);
});
