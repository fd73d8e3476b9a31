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
    if (expected === null) expect(found?.share ?? 0).toBeLessThan(1);
    else expect(found === null ? null : sliceCodePoints(text, found)).toBe(expected);
  });

  it("is the one nearest to where they were", () => {
    expect(locatePassage(text, "We go now.", 0)?.start).toBe(13);
    expect(locatePassage(text, "We go now.", 40)?.start).toBe(48);
  });

  it("is found in time that the length of the text bounds", () => {
    expect(locatePassage("We go now and then. ".repeat(50_000), "They went home at noon yesterday")).toBeNull();
  });
});
