import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/index.ts";
import { type Ask, askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/** Every address that a page of the documentation gives for the reader is asked for, with the seed's archive. */
const folder = scratchFolder();
const addresses = ["docs/reader.md", "docs/cli.md", "docs/tutorial.md"].flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^(\/[a-z]\S*)$|http:\/\/127\.0\.0\.1:8470(\/[a-z][^\s'`]*)/gm)].map(
    ([, bare, whole]) => ({ page, address: bare ?? whole ?? "" }),
  ),
);
let archive: Archive;
let ask: Ask;

beforeAll(async () => {
  archive = await openArchive(`${folder}/onrecord.db`, { create: true });
  await archive.add({ bytes: readFileSync("seeds/000_24675017d3bc8aff.txt"), uri: "seed.txt" });
  ask = askReader(archive);
});
afterAll(() => archive.close());

describe("addresses in the documentation", () => {
  it.each(addresses)("$page: $address shows something", async ({ address }) => {
    const response = await ask(address);
    expect(response.status).toBe(200);
    const shown = Buffer.from(await response.arrayBuffer()).toString("utf8");
    expect(shown).not.toContain("meets these filters");
    expect(shown).not.toContain("Nobody here is named");
  });

  it("are some", () => {
    expect(addresses.length).toBeGreaterThan(6);
  });
});
