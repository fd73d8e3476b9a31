import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, type ClaimCheck, openArchive } from "../../src/index.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const BY = { by: "Mara Lind" };
let archive: Archive;

/** Three print the same words, one of them undated and one of another house; one denies, one has another number. */
const STORIES: readonly (readonly [text: string, publishedAt: string | undefined])[] = [
  [
    "Ferry news\n\nPORT ELLERY (Sandwire) - “The ferry will carry 40 boats of grain in May,” harbour master Tom Verrin said.",
    "2031-03-03",
  ],
  [
    "Ferry again\n\nPORT ELLERY (Brume Press) - “The ferry will carry 40 boats of grain in May,” harbour master Tom Verrin said.",
    "2031-03-01",
  ],
  [
    "Ferry once more\n\nPORT ELLERY (Sandwire) - “The ferry will carry 40 boats of grain in May,” harbour master Tom Verrin said.",
    undefined,
  ],
  [
    "Council doubts\n\nPORT ELLERY (Sandwire) - “The ferry will not carry 40 boats of grain in May,” councillor Ada Quill said.",
    "2031-03-05",
  ],
  [
    "Harbour council hears of missing ferry\n\nAnton Brask, the harbour master of Lunde, denied that he had sold the ferry to the dredging company.",
    "2031-04-01",
  ],
  [
    "Storm ahead\n\nPORT ELLERY (Sandwire) - The lighthouse keeps no record of green lanterns. Nothing else is known.",
    "2031-05-05",
  ],
];

beforeAll(async () => {
  archive = await openArchive(join(folder, "claims.db"), { create: true });
  for (const [text, publishedAt] of STORIES) await archive.add({ text, ...(publishedAt ? { publishedAt } : {}) });
});
afterAll(() => archive.close());

const CLAIM = "the ferry will carry 40 boats of grain in May";
const shown = ({ wordings }: ClaimCheck) =>
  wordings.map(
    ({ quote, before, parts, after }) =>
      `${quote.article.id}: ${before}${parts.map(({ printed }) => printed).join("")}${after}`,
  );

describe("a claim of one or two small words", () => {
  it.each(["the", "of the"])("is given to nobody, though quotes have them: %s", async (claim) => {
    const check = await archive.check(claim, { speaker: "verrin" });
    expect(check).toMatchObject({ attributions: [], wordings: [], inTexts: [], speaker: [{ name: "Tom Verrin" }] });
    expect(check.findings).toEqual([expect.stringContaining("give more of its words")]);
  });
});

describe("a claim that was printed", () => {
  it("is attributed to its speaker in so many articles, from the earliest that is dated", async () => {
    const check = await archive.check(CLAIM);
    expect(check.findings[0]).toBe(
      "These words are attributed to Tom Verrin in 3 articles, earliest print in this archive 1 March 2031 (1 undated left out).",
    );
    expect(check.attributions[0]).toMatchObject({
      ...{ nearness: "same", stance: "asserted", articles: 3, undated: 1, likeness: 1 },
      earliest: { headline: "Ferry again" },
    });
    expect(check.more).toBe(false);
    expect(check.inTexts).toEqual([]);
  });

  it("is listed with the nearest wordings, the earliest first and what differs", async () => {
    const { wordings } = await archive.check(CLAIM);
    expect(wordings.map(({ quote }) => quote.article.headline)).toEqual([
      ...["Ferry again", "Ferry news", "Ferry once more", "Council doubts"],
    ]);
    expect(wordings.map(({ differences }) => differences)).toEqual([
      ...[[], [], []],
      [{ kind: "negation", claimed: [], printed: ["not"] }],
    ]);
  });

  it("is told apart from words that differ by a negation", async () => {
    const { findings } = await archive.check(CLAIM);
    expect(findings[1]).toBe(
      "Words like these, but for a negation, are attributed to Ada Quill in 1 article, of 5 March 2031.",
    );
    const opposite = await archive.check("the ferry will not carry 40 boats of grain in May");
    expect(opposite.findings[0]).toMatch(/^These words are attributed to Ada Quill/);
    expect(opposite.findings[1]).toMatch(/^Words like these, but for a negation, are attributed to Tom Verrin/);
  });

  it("is told apart from words with another number", async () => {
    const { findings } = await archive.check("the ferry will carry 90 boats of grain in May");
    expect(findings[0]).toMatch(
      /^Words like these, but with another number, are attributed to Tom Verrin in 3 articles/,
    );
  });
});

describe("a claim of half a split quote", () => {
  it("has no negation of the next sentence beside it", async () => {
    await using other = await openArchive(":memory:", { create: true });
    await other.add({ text: "Pier\n\n“We have a choice,” Tom Verrin said. “The pier will not mend itself.”\n" });
    const { attributions, wordings } = await other.check("we have a choice");
    expect(attributions).toMatchObject([{ nearness: "same" }]);
    expect(wordings.map(({ differences, after }) => [differences, after])).toEqual([[[], ",” […]"]]);
  });
});

describe("a claim about somebody", () => {
  it("is attributed to another, and not to whom it was said to be of", async () => {
    const { findings, speaker } = await archive.check(CLAIM, { speaker: "anton-brask" });
    expect(speaker).toMatchObject([{ kind: "person", slug: "anton-brask", name: "Anton Brask" }]);
    expect(findings.slice(0, 2)).toEqual([
      "Nothing like it is given as said by Anton Brask in this archive.",
      "These words are attributed to Tom Verrin, not to Anton Brask, in 3 articles, earliest print in this archive 1 March 2031 (1 undated left out).",
    ]);
  });

  it("has nothing to add where the words are theirs", async () => {
    const { findings } = await archive.check(CLAIM, { speaker: "verrin" });
    expect(findings[0]).toMatch(/^These words are attributed to Tom Verrin in 3 articles/);
  });

  it("says that nobody has the name", async () => {
    const { findings, speaker } = await archive.check(CLAIM, { speaker: "zebedee" });
    expect(speaker).toEqual([]);
    expect(findings[0]).toBe("Nobody of that name is in this archive.");
  });
});

describe("what was not asserted", () => {
  it("is never given as a claim of its speaker", async () => {
    const check = await archive.check("he had sold the ferry to the dredging company");
    expect(check.findings[0]).toBe("These words are denied by Anton Brask in 1 article, of 1 April 2031.");
    expect(shown(check)).toEqual(["5: denied that he had sold the ferry to the dredging company"]);
  });
});

describe("a claim that was not printed as anybody's words", () => {
  it("is looked for in the texts of articles", async () => {
    const { findings, wordings, inTexts } = await archive.check("the lighthouse keeps records of green lanterns");
    expect(wordings).toEqual([]);
    expect(findings).toEqual([
      "No quote in this archive is like it.",
      "Words like these are printed in 1 article, but not as words that the archive has of anybody.",
    ]);
    const [passage] = inTexts;
    const { text } = await archive.articles.get(6);
    expect(Array.from(text).slice(passage?.start, passage?.end).join("")).toBe(
      "The lighthouse keeps no record of green lanterns",
    );
    expect(passage?.differences[0]).toEqual({ kind: "negation", claimed: [], printed: ["no"] });
  });

  it("is said to be found nowhere, and where that is", async () => {
    const { findings, wordings, inTexts, searched } = await archive.check("zebras ate the umbrella");
    expect([wordings, inTexts]).toEqual([[], []]);
    expect(findings).toEqual([
      "Nothing like it was found in 6 articles of 2 houses, March 2031 to May 2031 (1 undated).",
    ]);
    expect(searched).toEqual({ articles: 6, houses: 2, since: "2031-03-01", until: "2031-05-05", undated: 1 });
  });
});

describe("a check", () => {
  it("takes any words for words", async () => {
    for (const claim of ['"', "NOT ferry OR (", "ferry*", "text:ferry", 'ferry" OR "x', "café-ferry", "ferry\0"]) {
      expect(await codeOf(() => archive.check(claim)), claim).toBe(claim === '"' ? "invalid_argument" : "none");
    }
  });

  it.each<[string, object]>([
    ["", {}],
    ["…", {}],
    ["x".repeat(1001), {}],
    ["ferry", { limit: 0 }],
    ["ferry", { limit: 101 }],
    ["ferry", { speakr: "verrin" }],
    ["ferry", { speaker: "…" }],
  ])("refuses %j %j", async (claim, options) => {
    expect(await codeOf(() => archive.check(claim, options))).toBe("invalid_argument");
  });

  it("leaves out what is held back, and says of how much", async () => {
    const { sha256 } = await archive.articles.get(1);
    const { decisions } = await archive.decide({ action: "restrict", article: sha256, value: { until: null } }, BY);
    const check = await archive.check(CLAIM);
    expect(check.heldBack).toBe(1);
    expect(shown(check).join()).not.toContain("1:");
    expect(check.attributions[0]?.articles).toBe(2);
    for (const { key } of decisions) await archive.decide({ action: "undo", undoes: key }, BY);
  });
});
