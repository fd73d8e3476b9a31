import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withTarget } from "../../../src/archive/sqlite/copy-side.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const stop = async () => {
  throw new Error("stopped");
};

describe("an archive to copy into that is not there", () => {
  it("is made once the copy is done, without what killed copies left", async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, "new.db.partial-999999999"), "half");
    expect(await withTarget(join(folder, "new.db"), async () => readdirSync(folder))).not.toContain("new.db");
    expect(readdirSync(folder)).toEqual(["new.db"]);
  });

  it("is not made by a copy that is stopped: an empty one would pass for the whole", async () => {
    const folder = scratchFolder();
    await expect(withTarget(join(folder, "new.db"), stop)).rejects.toThrow("stopped");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("does not replace one that somebody else has made meanwhile", async () => {
    const folder = scratchFolder();
    const path = join(folder, "new.db");
    await expect(withTarget(path, async () => migrate(path))).rejects.toThrow(`${path} was made by somebody else`);
    expect(readdirSync(folder)).toEqual(["new.db"]);
  });
});
