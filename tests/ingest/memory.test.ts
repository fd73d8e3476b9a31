import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesInHand, memoryRefusal } from "../../src/ingest/memory.ts";
import { SIZE_LIMIT } from "../../src/sources/read-file.ts";
import { run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const MIB = 2 ** 20;

describe("what a text may need", () => {
  it("is there for the largest where Node may use 4 GiB, and for less where it may use less", () => {
    expect(memoryRefusal(SIZE_LIMIT, 4096 * MIB)).toBeNull();
    expect(memoryRefusal(1.5 * MIB, 512 * MIB)).toBeNull();
    expect(memoryRefusal(4 * MIB, 512 * MIB)).toMatchObject({ code: "E_TOO_LARGE" });
    expect(memoryRefusal(1, 32 * MIB)).toMatchObject({ code: "E_TOO_LARGE" });
  });

  it("is what the reason says", () => {
    const reason = memoryRefusal(4 * MIB, 512 * MIB)?.reason ?? "";
    const [, most, needed] = /suffices for (\d+);.*max-old-space-size=(\d+) /.exec(reason) ?? [];
    expect(memoryRefusal(Number(most), 512 * MIB)).toBeNull();
    expect(memoryRefusal(Number(most) + 1, 512 * MIB)).not.toBeNull();
    expect(memoryRefusal(4 * MIB, Number(needed) * MIB)).toBeNull();
  });

  it("leaves room for what is gathered", () => {
    expect(bytesInHand(8 * MIB, 4096 * MIB)).toBe(8 * MIB);
    expect(bytesInHand(8 * MIB, 512 * MIB)).toBe(MIB);
  });
});

describe("with little memory", () => {
  const folder = scratchFolder();
  const QUOTE = "“Go,” he said. ";

  it("add names the text that does not fit, and stores its neighbours", () => {
    const paths = [1, 20_000, 800_000, 2, 3].map((quotes, index) => {
      const path = join(folder, `${index}.txt`);
      writeFileSync(path, QUOTE.repeat(quotes));
      return path;
    });
    const { status, stderr } = run(["add", ...paths, "--db", join(folder, "small.db")], {
      env: { NODE_OPTIONS: "--max-old-space-size=400" },
    });
    expect(stderr).toMatch(/E_TOO_LARGE ".*2\.txt": \d+ bytes, and the memory of Node suffices for \d+/);
    expect(stderr).toContain("added 4, unchanged 0, rejected 1");
    expect(status).toBe(1);
  });
});
