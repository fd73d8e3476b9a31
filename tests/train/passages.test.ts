import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPassages } from "../../bench/kinds/passages.ts";
import { readCueExamples } from "../../scripts/train/models/content-examples.ts";
import { toArticle, withPassages } from "../../scripts/train/passages/read-passages.ts";

const FOLDER = "scripts/train/passages";
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));

/** A passage of one paragraph, with its key, as an article. */
function article(marked: string) {
  const open: number[] = [];
  const quotes: { start: number; end: number }[] = [];
  let text = "";
  for (const sign of marked)
    if (sign === "{") open.push(text.length);
    else if (sign === "}") quotes.push({ start: open.pop() ?? 0, end: text.length });
    else text += sign;
  const nowhere = { speaker: null, speakerStart: null, speakerEnd: null, cue: null, cueStart: null, cueEnd: null };
  const expected = { names: [], printed: [], mayBeUnknown: true };
  const keyed = quotes.map((span) => ({ ...span, ...nowhere, kind: "direct" as const, optional: false, expected }));
  return toArticle({ id: "one", kind: "news", text, quotes: keyed, people: [], peopleDoubtful: [] });
}

const cuesOf = (marked: string) => {
  const { text, quotes } = article(marked);
  return quotes.map(({ cueStart, cueEnd, kind }) => [
    cueStart === null ? null : text.slice(cueStart, cueEnd ?? 0),
    kind,
  ]);
};

describe("a passage that models learn from", () => {
  it.each([
    ["Ann Roe said {the dam was safe}.", [["said", "indirect"]]],
    ["{The dam is safe}, Ann Roe told the board.", [["told", "indirect"]]],
    [
      "“{We go},” said Ann Roe. She added {that nobody minded}.",
      [
        ["said", "direct"],
        ["added", "indirect"],
      ],
    ],
    [
      "Ann Roe said {it was “a mess” and late} but denied {that it leaked}.",
      [
        ["said", "mixed"],
        ["denied", "indirect"],
      ],
    ],
    ["His claim {that it leaked} was wrong.", [["claim", "indirect"]]],
    ["The mill closed in May. {It will open again}.", [[null, "indirect"]]],
  ])("has its words by the nearest cue: %s", (marked, cues) => expect(cuesOf(marked)).toEqual(cues));

  it("teaches where content stands, and nothing of a cue that may be that of words without one", () => {
    const places = (marked: string) =>
      readCueExamples(article(marked)).map(({ place, content }) => [place.cue.lemma, content?.where ?? null]);
    expect(places("Ann Roe said {the dam was safe}.")).toEqual([["say", expect.any(Number)]]);
    expect(places("Ann Roe said nothing of it as she announced the sale.").every(([, where]) => where === null)).toBe(
      true,
    );
    expect(
      places(
        "The decision that the board announced at the time, when nearly everybody was away at sea for the summer, was this: {the mill is to be sold}.",
      ),
    ).toEqual([]);
  });
});

describe("the invented passages", () => {
  it("are many, and those that measure are not among them", () => {
    const { articles, provenance } = withPassages({ articles: [], provenance: "nothing" });
    expect(articles.length).toBeGreaterThan(4_000);
    expect(provenance).toBe(`nothing, and ${articles.length} invented passages`);
    const kept = ["kinds/twelfth", "kinds/thirteenth", "short/syntax-unseen"].flatMap((name) =>
      readPassages(`tests/quotes/${name}.txt`),
    );
    const learned = new Set(articles.map(({ text }) => text));
    expect(kept.filter(({ text }) => learned.has(text))).toEqual([]);
  });

  it.each(files)("%s is of the form that readPassages tells of", (file) => {
    const passages = readPassages(`${FOLDER}/${file}`);
    expect(passages.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(400);
    for (const { id, text, quotes } of passages) {
      expect(text, id).not.toMatch(/[{}[\]]/);
      for (const { start, end } of quotes) expect(end, id).toBeGreaterThan(start);
    }
    expect(readFileSync(`${FOLDER}/${file}`, "utf8")).not.toMatch(/\b(Roe|Moe|Poe|Loe)\b/);
  });
});
