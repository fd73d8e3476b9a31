import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backup } from "../../../src/archive/sqlite/backup.ts";
import { withTarget } from "../../../src/archive/sqlite/copy-side.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { messageOf } from "../../../src/errors.ts";
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

  it("is not made in a folder that cannot be written, and is named as whoever asked for it does", async () => {
    const folder = scratchFolder();
    const missing = join(folder, "none");
    await expect(withTarget(join(missing, "new.db"), stop)).rejects.toThrow(`there is no folder ${missing}`);
    writeFileSync(join(folder, "file"), "");
    await expect(withTarget(join(folder, "file", "new.db"), stop)).rejects.toThrow("there is no folder");
  });

  // Nobody can make a file there, not even root.
  it.skipIf(!existsSync("/proc/self"))("nor is a backup", async () => {
    const wanted = "/proc/new.db";
    const archive = join(scratchFolder(), "archive.db");
    await migrate(archive);
    for (const copying of [withTarget(wanted, stop), backup(archive, wanted)]) {
      const message = await copying.then(String, messageOf);
      expect(message).toMatch(/^\/proc\/new\.db cannot be opened; SQLite must be able to write in its folder/);
      expect(message).not.toContain("partial");
    }
  });
});
