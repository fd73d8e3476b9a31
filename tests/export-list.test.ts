import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, exportList } from "../src/index.ts";
import { populate } from "./helpers/populated-archive.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";
import { codeOf, testArchive } from "./helpers/test-archive.ts";

const folder = scratchFolder();
let archive: Archive;
beforeAll(async () => {
  archive = await testArchive(folder, "export", populate);
});
afterAll(() => archive.close());

/** What is written to a stream, and how it ended. */
function collector() {
  const pieces: Uint8Array[] = [];
  let end = "open";
  const stream = new WritableStream<Uint8Array>({
    write: (piece) => void pieces.push(piece),
    close: () => {
      end = "closed";
    },
    abort: (reason) => {
      end = `aborted: ${reason}`;
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString("utf8"), end: () => end };
}

describe("exportList", () => {
  it("writes a list to a file in the format that its name says, and gives the number of items", async () => {
    const file = join(folder, "people.json");
    const count = await exportList(archive, "people", file);
    const people = JSON.parse(readFileSync(file, "utf8"));
    expect(people.length).toBe(count);
    expect(people).toEqual(JSON.parse(JSON.stringify((await archive.people.list()).items)));
  });

  it("takes the filter of the noun, a limit and a format, and says how it goes on", async () => {
    const file = join(folder, "quotes.txt");
    const seen: number[] = [];
    const options = { filter: { kind: "direct" }, limit: 1, format: "ndjson", onProgress: (n: number) => seen.push(n) };
    expect(await exportList(archive, "quotes", file, options as never)).toBe(1);
    expect(JSON.parse(readFileSync(file, "utf8")).kind).toBe("direct");
    expect(seen).toEqual([1]);
  });

  it("writes to a stream, which is closed", async () => {
    const { stream, text, end } = collector();
    await exportList(archive, "credits", stream, { format: "csv", byteOrderMark: true });
    expect(text()).toMatch(/^\ufeffcredit_id,/);
    expect(end()).toBe("closed");
  });

  it("leaves the file as it was, and aborts the stream, when its signal is aborted or a filter cannot be used", async () => {
    const file = join(folder, "kept.csv");
    writeFileSync(file, "kept");
    const controller = new AbortController();
    const stop = { signal: controller.signal, onProgress: () => controller.abort(new Error("enough")) };
    await expect(exportList(archive, "quotes", file, stop)).rejects.toThrow("enough");
    expect(readFileSync(file, "utf8")).toBe("kept");
    const { stream, end } = collector();
    expect(await codeOf(() => exportList(archive, "quotes", stream, { format: "csv", filter: { since: "May" } }))).toBe(
      "invalid_argument",
    );
    expect(end()).toContain("aborted: ");
  });

  it("says how to give a format in its own words, and where a byte order mark may be", async () => {
    await expect(exportList(archive, "quotes", join(folder, "nothing.doc"))).rejects.toThrow(/; give options: format$/);
    const marked = exportList(archive, "quotes", join(folder, "nothing.json"), { byteOrderMark: true });
    await expect(marked).rejects.toThrow("only CSV and TSV begin with a byte order mark, not json");
  });

  it("refuses what it cannot do before anything is written", async () => {
    const file = join(folder, "nothing.csv");
    const refused = (call: () => unknown) => expect(codeOf(call)).resolves.toBe("invalid_argument");
    await refused(() => exportList(archive, "quote" as never, file));
    await refused(() => exportList(archive, "quotes", join(folder, "nothing.doc")));
    await refused(() => exportList(archive, "people", file, { format: "ninjs" }));
    await refused(() => exportList(archive, "people", file, { formt: "csv" } as never));
    await refused(() => exportList(archive, "people", archive.path, { format: "csv" }));
    await refused(() => exportList(archive, "people", collector().stream));
    expect(existsSync(file)).toBe(false);
  });
});
