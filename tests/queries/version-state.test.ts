import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const BODY = [
  "HARWICK, March 3 (Sandwire) - The ferry Aurelia turned back to Harwick on Monday when water was seen in her engine room.",
  "Ninety passengers were on board, and a cargo of onions that had been loaded in the night, said harbour master Tomás Verrin.",
  "“We heard her horn and then not even that,” Verrin said. “I sent every boat that we had.”",
  "The coast guard took all of them off before four in the afternoon, and nobody was hurt, it said in a report of that evening.",
];
const print = (headline: string, paragraphs: readonly string[]) => `${[headline, ...paragraphs].join("\n\n")}\n`;

const PRINTS = {
  first: { text: print("Ferry turns back to Harwick", BODY), publishedAt: "2031-03-03T16:00:00Z" },
  update: {
    text: print("UPDATE 1-Ferry turns back to Harwick", [...BODY, "She would sail again on Friday, the line said."]),
    publishedAt: "2031-03-03T18:00:00Z",
  },
  corrected: {
    text: print("CORRECTED-Ferry turns back to Harwick", [
      "(Corrects number of passengers in paragraph 2)",
      ...BODY.map((one) => one.replace("Ninety", "Nineteen")),
    ]),
    publishedAt: "2031-03-04T09:00:00Z",
  },
  alone: {
    text: print("Onions dear in Brume", [
      "BRUME, March 3 (Sandwire) - The price of onions rose, traders said on Monday.",
    ]),
    publishedAt: "2031-03-05",
  },
} as const;

const SLUG = "2031-03-03-ferry-turns-back-to-harwick-c3e6e316f1c8";
const db = `${scratchFolder()}/versions.db`;
let archive: Archive;
beforeAll(async () => {
  archive = await openArchive(db, { create: true });
});
afterAll(() => archive.close());

const add = (name: keyof typeof PRINTS) => archive.add({ uri: name, ...PRINTS[name] });

async function states(filter = {}): Promise<Record<string, string | null>> {
  const { items } = await archive.articles.list(filter);
  return Object.fromEntries(items.map(({ sourceUri, versionState }) => [sourceUri ?? "", versionState]));
}

describe("what an article is among the versions of its story", () => {
  it("is the latest as long as nothing later is here", async () => {
    await add("first");
    await add("alone");
    expect(await states()).toEqual({ first: "latest", alone: "latest" });
    expect((await archive.articles.list()).items.map(({ storySlug }) => storySlug)).toEqual([null, null]);
  });

  it("is superseded when an update has come, and corrected when a correction has", async () => {
    await add("update");
    expect(await states()).toEqual({ first: "superseded", update: "latest", alone: "latest" });
    await add("corrected");
    expect(await states()).toEqual({ first: "corrected", update: "corrected", corrected: "latest", alone: "latest" });
  });

  it("narrows a list", async () => {
    expect(Object.keys(await states({ versionState: "latest" })).sort()).toEqual(["alone", "corrected"]);
    expect(await archive.quotes.count({ versionState: "corrected", kind: "direct" })).toBe(2);
    await expect(archive.quotes.list({ versionState: "new" as never })).rejects.toThrow(/versionState/);
  });

  it("stands in lists of quotes and articles, with the story, in JSON, CSV and tables", async () => {
    const { items } = await archive.quotes.list({ versionState: "latest", kind: "direct" });
    expect(items.map(({ article }) => article.storySlug)).toEqual([SLUG]);
    const csv = (await onrecord("articles", "--csv", "--db", db)).stdout.split("\n");
    expect(csv[0]).toMatch(/,story_slug,version_state$/);
    expect(csv.slice(1, 5).map((line) => line.split(",").slice(-2))).toEqual([
      ["", "latest"],
      [SLUG, "latest"],
      [SLUG, "corrected"],
      [SLUG, "corrected"],
    ]);
    const quotes = (await onrecord("quotes", "--csv", "--version-state", "latest", "--db", db)).stdout;
    expect(quotes).toContain(`,${SLUG},latest\n`);
    expect(quotes).not.toContain(",corrected");
    expect((await onrecord("articles", "--db", db)).stdout).toMatch(/2031-03-03, corrected +UPDATE 1-/);
  });

  it("is told by a check of words, and beside the article in the reader", async () => {
    const { stdout } = await onrecord("check", "we heard her horn and then not even that", "--db", db);
    expect(stdout).toContain("in Ferry turns back to Harwick (corrected by a later version)");
    const page = await (await askReader(archive)("/quotes?kind=direct")).text();
    expect(page.match(/corrected later/g)).toHaveLength(2);
  });

  it("a story or a quote that is not there is refused on the command line", async () => {
    const of = async (...args: readonly string[]) => (await onrecord("quotes", ...args, "--db", db)).stderr;
    expect(await of("--story", SLUG)).toMatch(/^\d+ quotes$/);
    expect(await of("--story", "2031")).toBe('error: --story: this archive has no story "2031" (not_found)');
    expect(await of("--same-words-as", "99")).toBe(
      "error: --same-words-as: quote: there is none with id 99 (not_found)",
    );
  });

  it("the same words are found by an address at which the quote stood once", async () => {
    const [first] = (await archive.quotes.list({ kind: "direct" }, { limit: 1 })).items;
    const { address = "", start = 0, end = 0 } = first ?? {};
    const before = await archive.quotes.count({ sameWordsAs: address });
    expect(before).toBeGreaterThan(1);
    const { quote, ...place } = await archive.decisions.seen(address);
    const spans = quote.spans.map((span) =>
      span.role === "content" && span.end === end ? { ...span, end: end - 1 } : span,
    );
    const decision = { action: "quote", ...place, value: { quote: { ...quote, spans } } } as const;
    const { decisions } = await archive.decide(decision, { by: "Mara Lind" });
    expect((await archive.quotes.get(address)).address).toBe(address.replace(`${start}-${end}`, `${start}-${end - 1}`));
    expect(await archive.quotes.count({ sameWordsAs: address })).toBe(before);
    await archive.decide({ action: "undo", undoes: decisions[0]?.key ?? "" }, { by: "Mara Lind" });
  });

  it("is withdrawn when somebody has taken it back", async () => {
    const { items } = await archive.articles.list({ since: "2031-03-04", versionState: "latest" });
    const corrected = items.find(({ sourceUri }) => sourceUri === "corrected")?.sha256 ?? "";
    await archive.decide({ action: "withdraw", article: corrected }, { by: "Mara Lind" });
    expect((await states()).corrected).toBe("withdrawn");
  });
});
