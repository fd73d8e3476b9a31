import { describe, expect, it } from "vitest";
import { CITATION_STYLES } from "../../src/cite/cited.ts";
import { locatePassage } from "../../src/cite/locate-passage.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { sliceCodePoints } from "../../src/span.ts";

const FIRST = `Ferry turns back to Harwick

HARWICK, March 3 (Sandwire) - The ferry Aurelia turned back to Harwick on Monday when water was seen in her engine room.

“We heard her horn and then not even that,” Tomás Verrin said at the pier in the afternoon.

“Ninety people were on board and not one of them was hurt,” Ada Quill told reporters.

“The pump had been mended since the morning by two men,” Bo Marsh said on Monday evening.

“I have never seen such a fog in all my years,” Cleo Fenn said.
`;
const CORRECTED = FIRST.replace("Ferry turns", "CORRECTED-Ferry turns")
  .replace("HARWICK, March", "(Corrects speaker in paragraph 2, number in paragraph 3)\n\nHARWICK, March")
  .replace("Tomás Verrin said", "Dora Lind said")
  .replace("Ninety", "Nineteen")
  .replace("“The pump had been mended since the morning by two men,” Bo Marsh said on Monday evening.\n\n", "");

async function versions(): Promise<Archive> {
  const archive = await openArchive(":memory:", { create: true });
  await archive.add({ text: FIRST, publishedAt: "2031-03-03T10:00" });
  return archive;
}

async function correct(archive: Archive): Promise<void> {
  await archive.add({ text: CORRECTED, publishedAt: "2031-03-04T12:00" });
}

describe("a citation of a story that was corrected", () => {
  it.each(CITATION_STYLES)("says what became of the words, in the style %s", async (style) => {
    await using archive = await versions();
    const { quotes } = await archive.articles.get(1);
    const citations = await Promise.all(quotes.map(({ id }) => archive.cite(id, style)));
    const check = async () => (await Promise.all(citations.map((one) => archive.checkCitations(one)))).flat();
    expect((await check()).map(({ status, differs, later }) => [status, differs, later])).toEqual(
      quotes.map(() => ["stands", [], null]),
    );
    await correct(archive);
    const checked = await check();
    expect(checked.map(({ status, later }) => `${status} ${later?.kind} ${later?.state}`)).toEqual([
      "stands correction speaker_changed",
      "stands correction reworded",
      "stands correction gone",
      "stands correction same",
    ]);
    expect(checked[0]?.later).toMatchObject({ saidBy: "Dora Lind", publishedAt: "2031-03-04T12:00", articleId: 2 });
    expect(checked[1]?.later?.words).toBe("“Nineteen people were on board and not one of them was hurt,”");
    const at = checked[1]?.later?.at ?? { start: 0, end: 0 };
    expect(sliceCodePoints(CORRECTED, at)).toBe("“Nineteen people were on board and not one of them was hurt,”");
  });

  it("by one that is held back says that there is one, and nothing of what it has", async () => {
    await using archive = await versions();
    const citation = await archive.cite((await archive.articles.get(1)).quotes[0]?.id ?? 0);
    await correct(archive);
    const { sha256 } = await archive.articles.get(2);
    await archive.decide({ action: "restrict", article: sha256, value: { until: null } }, { by: "Ann Lee" });
    const [checked] = await archive.checkCitations(citation);
    const nothing = { headline: null, words: null, saidBy: null, at: null };
    expect(checked?.later).toMatchObject({ state: "held_back", articleId: 2, ...nothing });
    expect((await archive.articles.get(1)).related).toMatchObject([{ id: 2, headline: null, isHeldBack: true }]);
  });

  it.each(CITATION_STYLES)(
    "that states another speaker, headline or day is told so, in the style %s",
    async (style) => {
      await using archive = await versions();
      const { quotes } = await archive.articles.get(1);
      const citation = (await archive.cite(quotes[1]?.id ?? 0, style))
        .replaceAll("Ada Quill", "Bo Marsh")
        .replaceAll("turns back", "sinks")
        .replaceAll("2031-03-03", "2031-03-05")
        .replaceAll(/\b2031,\s*3,\s*3\b/g, "2031,3,5");
      const [check] = await archive.checkCitations(citation);
      expect(check).toMatchObject({
        status: "stands",
        differs: [
          { what: "speaker", cited: "Bo Marsh", found: "Ada Quill" },
          { what: "headline", cited: "Ferry sinks to Harwick", found: "Ferry turns back to Harwick" },
          { what: "date", cited: expect.stringMatching(/^2031-03-05/), found: expect.stringMatching(/^2031-03-03/) },
        ],
      });
    },
  );

  it("finds words again that stand elsewhere, exactly and nearly", async () => {
    await using archive = await versions();
    const { quotes } = await archive.articles.get(1);
    const citation = await archive.cite(quotes[1]?.id ?? 0);
    const moved = citation.replace(/characters \d+-\d+/, "characters 3-9");
    const { start, end } = quotes[1] ?? { start: 0, end: 0 };
    expect(await archive.checkCitations(moved)).toMatchObject([{ status: "elsewhere", at: { start, end } }]);
    const reworded = await archive.checkCitations(moved.replace("were on board", "had been on board"));
    expect(reworded).toMatchObject([{ status: "altered" }]);
    expect(sliceCodePoints(FIRST, reworded[0]?.at ?? { start: 0, end: 0 })).toContain(
      "people were on board and not one",
    );
  });
});

describe("the place of words in a text", () => {
  const text = "😀 It rained. We go now.\n\nThen it  rained\nagain. We go now.";

  it.each([
    ["We go now.", 0, "We go now."],
    ["it rained again", 0, "it  rained\nagain"],
    ["nothing of the kind is here", 0, null],
    ["then it rained again and again", 0, null],
  ])("of %s", (words, near, expected) => {
    const found = locatePassage(text, words, near);
    if (expected === null) expect(found?.isExact ?? false).toBe(false);
    else expect(found === null ? null : sliceCodePoints(text, found)).toBe(expected);
  });

  it("of a split quote is that of its segments, one after the other", () => {
    const split = "“We go now,” she said, “and we come back.” “We go now.”";
    const found = locatePassage(split, "“We go now,” […] “and we come back.”");
    expect(found).toMatchObject({ isExact: true });
    expect(found && sliceCodePoints(split, found)).toBe("“We go now,” she said, “and we come back.”");
    expect(locatePassage(split, "“and we come back.” […] “We go now,”")?.isExact ?? false).toBe(false);
    expect(locatePassage(split, Array(100_000).fill("a").join(" […] "))).toBeNull();
  });

  it("is none where they are a part of other words", () => {
    expect(locatePassage("She will go at noon.", "he will go")).toBeNull();
  });

  it("is not that of the same words in another order", () => {
    const words = "the minister told the mayor that the bridge is safe";
    const found = locatePassage("Then the mayor told the minister that the bridge is safe.", words);
    expect(found).toMatchObject({ isExact: false });
    expect(found?.share).toBeLessThan(1);
    expect(locatePassage("safe is bridge the that mayor the told minister the", words)).toBeNull();
  });

  it("is the one nearest to where they were", () => {
    expect(locatePassage(text, "We go now.", 0)?.start).toBe(13);
    expect(locatePassage(text, "We go now.", 40)?.start).toBe(48);
  });

  it("is found in time that the length of the text bounds", () => {
    expect(locatePassage("We go now and then. ".repeat(50_000), "They went home at noon yesterday")).toBeNull();
    expect(locatePassage("a".repeat(400_000), `b${"a".repeat(200_000)}`)).toBeNull();
    expect(locatePassage("a a ".repeat(100_000), "a a ".repeat(50_000))).toMatchObject({ start: 0, isExact: true });
  });
});

describe("the same words in a later version", () => {
  const opening =
    "HARWICK, March 3 (Sandwire) - The ferry came in on Monday in a fog that hid the pier from everybody on it.";
  const story = (paragraph: string, label = "") => `${label}Ferry comes in late\n\n${opening}\n\n${paragraph}\n`;

  async function laterState(first: string, second: string): Promise<string | undefined> {
    await using archive = await openArchive(":memory:", { create: true });
    await archive.add({ text: story(first), publishedAt: "2031-03-03T10:00" });
    const { quotes } = await archive.articles.get(1);
    const citation = await archive.cite(quotes[0]?.id ?? 0);
    await archive.add({
      text: `${story(second, "UPDATE 1-")}\nThe fog lifted at noon.\n`,
      publishedAt: "2031-03-03T12:00",
    });
    const [check] = await archive.checkCitations(citation);
    return check?.later?.state;
  }

  it.each([
    [
      "Ada Quill said that the pump had been mended in time.",
      "Ada Quill denied that the pump had been mended in time.",
    ],
    [
      "Ada Quill denied that the pump had been mended in time.",
      "Ada Quill said that the pump had been mended in time.",
    ],
  ])("are not still said where one of them denies them: %s", async (first, second) => {
    expect(await laterState(first, second)).toBe("stance_changed");
  });

  it("are still said where nothing but spaces has changed", async () => {
    const words = "Ada Quill said that the pump had been mended in time.";
    expect(await laterState(words, words.replaceAll(" had", "\nhad"))).toBe("same");
  });

  it("are others where a negation has moved", async () => {
    const first = "“I did not say that we would sail in this fog at all,” Ada Quill said.";
    expect(await laterState(first, first.replace("did not say that we would", "did say that we would not"))).toBe(
      "reworded",
    );
  });

  it("are others where a long quote ends otherwise", async () => {
    const sentence = "We kept the lamps lit and the boats near the wall and the men awake. ";
    const long = (end: string) => `“${sentence.repeat(40)}We ${end} sail tomorrow,” Ada Quill said.`;
    expect(await laterState(long("will"), long("will"))).toBe("same");
    expect(await laterState(long("will"), long("will not"))).toBe("reworded");
  });
});

describe("a check of citations", () => {
  it.each(CITATION_STYLES)("reads any headline, in the style %s", async (style) => {
    for (const headline of [
      "Ferry | 2031-01-01 | by Roe | x",
      "— Ferry comes in",
      "| |",
      "@misc{x, title = {y}}",
      "a } b { c \\",
    ]) {
      await using archive = await openArchive(":memory:", { create: true });
      await archive.add({
        text: "“We go now at last,” Ada Quill said.\n",
        meta: { headline },
        publishedAt: "2031-03-03",
      });
      const citation = await archive.cite(1, style);
      expect(await archive.checkCitations(citation)).toMatchObject([{ status: "stands", differs: [] }]);
    }
  });

  it("ends for whatever is given", async () => {
    await using archive = await versions();
    const nested = "[".repeat(50_000) + "]".repeat(50_000);
    const sha256 = "a".repeat(64);
    const many = Array.from({ length: 200_000 }, (_, start) => ({ start, end: start + 1, exact: "a" }));
    const given = [
      `[{"custom":{"sha256":"${sha256}","passages":[{"start":${nested},"end":9,"exact":${nested}}]}}]`,
      JSON.stringify({ custom: { sha256, passages: many } }),
      JSON.stringify({ custom: { sha256, passages: [{ start: 0, end: 1, exact: "a" }] }, issued: { "date-parts": 5 } }),
      JSON.stringify({ custom: { sha256, passages: [null] }, issued: { "date-parts": [null] } }),
      `{"type":"Annotation","target":{"source":{"schema:sha256":${nested}},"selector":null}}`,
      `${"— ".repeat(100_000)}\nx\nsha256:${sha256}, characters 1-2${", 3-4".repeat(200_000)}`,
      `@misc{${"a ={".repeat(100_000)}`,
    ];
    for (const content of given) await archive.checkCitations(content);
    const { sha256: stored } = await archive.articles.get(1);
    const long = `${"ninety people were on board ".repeat(20_000)}\n— Ada Quill\nFerry\nsha256:${stored}, characters 1-2`;
    expect(await archive.checkCitations(long)).toMatchObject([{ status: "altered" }]);
  });
});
