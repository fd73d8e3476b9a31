import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, exportList, openArchive } from "../../src/index.ts";
import { askReader } from "../helpers/read-pages.ts";
import { run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const TEXT = `Harbour pier to close

LUNDE, March 3 - The northern pier will close in May, said an official who asked not to be named because the talks are private.

"It shook all night," said a passer-by.

"It is old," she said.

Mara Tveit, the harbour master, said that the pier was safe. A report said that the pier was built in 1902.
`;

const folder = scratchFolder();
const path = join(folder, "pier.db");
let archive: Archive;

beforeAll(async () => {
  archive = await openArchive(path, { create: true });
  await archive.add({ text: TEXT, uri: "pier.txt", publishedAt: "2031-03-03" });
});
afterAll(() => archive.close());

const FORMULA = "asked not to be named";
const REASON = "because the talks are private";
const CLOSES = "The northern pier will close in May";

describe("sources without a name", () => {
  it("are told apart by filters", async () => {
    const texts = async (filter: Parameters<Archive["quotes"]["list"]>[0]) =>
      (await archive.quotes.list(filter)).items.map(({ text }) => text);
    expect(await texts({ anonymity: "stated" })).toEqual([CLOSES]);
    expect(await texts({ anonymity: "none" })).toEqual(['"It shook all night,"', '"It is old,"']);
    expect(await texts({ unnamedAs: "document" })).toEqual(["that the pier was built in 1902"]);
    expect(await texts({ unnamedAs: "individual", anonymity: "stated" })).toEqual([CLOSES]);
    expect(await texts({ speaker: "Tveit", anonymity: "stated" })).toEqual([]);
    expect(await archive.quotes.count({ speakerKind: "unnamed" })).toBe(4);
    expect(await archive.quotes.count({ anonymity: "stated" })).toBe(1);
  });

  it("have what says that they are not to be named, and why, with the characters it stands at", async () => {
    const [quote] = (await archive.quotes.list({ anonymity: "stated" })).items;
    const at = (words: string) => ({
      start: TEXT.indexOf(words),
      end: TEXT.indexOf(words) + words.length,
      text: words,
    });
    expect(quote?.speakers).toMatchObject([
      { kind: "unnamed", unnamedAs: "individual", anonymity: at(FORMULA), anonymityReason: at(REASON) },
    ]);
  });

  it("are counted apart from one another", async () => {
    const { groups } = await archive.quotes.group({ speakerKind: "unnamed" }, ["anonymity"]);
    const counted = groups.map(({ values, counts }) => [values.anonymity, counts.prints]);
    expect(new Map(counted as [string | null, number][])).toEqual(
      new Map<string | null, number>([
        ["none", 2],
        ["stated", 1],
        [null, 1],
      ]),
    );
  });

  it("stand so in the view, in exports, on the command line and in the reader", async () => {
    const [quote] = (await archive.quotes.list({ anonymity: "stated" })).items;
    const file = join(folder, "quotes.csv");
    await exportList(archive, "quotes", file);
    expect(readFileSync(file, "utf8")).toContain(`"${FORMULA}","${REASON}"`);
    const { stdout } = run(["show", "quote", quote?.address ?? "", "--db", path]);
    expect(stdout).toContain(`not to be named: ${FORMULA}`);
    expect(stdout).toContain(`the reason: ${REASON}`);
    const page = await (await askReader(archive)(`/quotes/${quote?.id}`)).text();
    for (const words of ["Not to be named", FORMULA, REASON]) expect(page).toContain(words);
  });
});
