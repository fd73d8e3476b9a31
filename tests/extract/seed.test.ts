import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { expectSound } from "../helpers/invariants.ts";

/** The seed article as a careful librarian keyed it; tests/fixtures/README.md says how its words map to ours. */
const gold: SeedGold = JSON.parse(readFileSync("tests/fixtures/seed-gold.json", "utf8"));
const text = readFileSync("seeds/000_24675017d3bc8aff.txt", "utf8");
const extraction = extract(text);

interface SeedGold {
  readonly people: readonly {
    readonly id: string;
    readonly canonical: string;
    readonly family?: string;
    readonly titles: readonly { readonly text: string; readonly codePoints: readonly [number, number] }[];
    readonly mentions: readonly { readonly codePoints: readonly [number, number] }[];
  }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly type: "direct" | "mixed" | "indirect";
    readonly required: boolean;
    readonly segments: readonly { readonly text: string; readonly codePoints: readonly [number, number] }[];
    readonly safeSegments?: readonly { readonly text: string }[];
    readonly speaker: { readonly kind: string; readonly person?: string; readonly label?: string };
    readonly cue: { readonly text: string };
  }[];
  readonly credits: readonly {
    readonly role: string;
    readonly name: string;
    readonly kind: string;
    readonly nameSpan: { readonly codePoints: readonly [number, number] };
  }[];
}

const quoteOf = (id: string) => {
  const wanted = gold.quotes.find((quote) => quote.id === id);
  const start = wanted?.segments[0]?.codePoints[0] ?? -1;
  return extraction.quotes.find((quote) => quote.start <= start && start < quote.end);
};
const speakersOf = (id: string) =>
  quoteOf(id)?.speakers.map((speaker) => [speaker.kind, speaker.name ?? speaker.attribution]);
const spanOf = (id: string, role: string) => quoteOf(id)?.spans.find((span) => span.role === role)?.text;

describe("the seed article", () => {
  it("has sound spans", () => expectSound(text, extraction));

  it("has its headline, dateline and time as stated, without a zone", () => {
    expect(extraction.article).toMatchObject({
      headline: text.split("\n")[0],
      byline: "By Simon Lewis",
      dateline: "WASHINGTON (Reuters) –",
      agency: "Reuters",
      publishedAt: "2024-04-16T14:08",
      publishedAtBasis: "stated",
      language: "en",
    });
    expect(extraction.article.places).toEqual([{ name: "Washington", start: 143, end: 153 }]);
    expect(extraction.article.spans).toContainEqual({ role: "body", start: 166, end: 2038 });
    expect(extraction.article.spans).toContainEqual({ role: "credit_line", start: 2040, end: 2147 });
    expect(extraction.diagnostics).toEqual([]);
  });

  it("names nine people and no other", () => {
    expect(extraction.people.map((person) => person.name).sort()).toEqual(
      gold.people.map((person) => person.canonical).sort(),
    );
    expect(extraction.people.find((person) => person.name === "Xi Jinping")).toMatchObject({
      familyName: "Xi",
      givenName: "Jinping",
    });
  });

  it.each(gold.people)("mentions $canonical where the gold says, with the titles as stated", (person) => {
    const index = extraction.people.findIndex((one) => one.name === person.canonical);
    const own = extraction.mentions.filter((mention) => mention.person === index && mention.form !== "pronoun");
    expect(own.map((mention) => [mention.start, mention.end])).toEqual(
      person.mentions.map((mention) => [...mention.codePoints]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    );
    expect(own.flatMap((mention) => (mention.title ? [mention.title.text] : []))).toEqual(
      person.titles.map((title) => title.text),
    );
  });

  it("has seven credits; the syndicator is an organisation", () => {
    const found = extraction.credits.map(({ role, name, kind, start, end }) => ({ role, name, kind, start, end }));
    const wanted = gold.credits.map(({ role, name, kind, nameSpan }) => ({
      role,
      name,
      kind,
      start: nameSpan.codePoints[0],
      end: nameSpan.codePoints[1],
    }));
    expect(found).toEqual(wanted);
  });

  it.each(gold.quotes.filter((quote) => quote.required))("has $id with its content and cue", (wanted) => {
    const found = quoteOf(wanted.id);
    const content = found?.spans.filter((span) => span.role === "content").map((span) => span.text);
    const exact = wanted.segments.map((segment) => segment.text);
    if (wanted.id === "q3") expect([exact, [`a ${exact[0]}`]]).toContainEqual(content);
    else expect(content).toEqual(exact);
    if (wanted.id === "q3") expect(["mixed", "direct"]).toContain(found?.kind);
    else expect(found?.kind).toBe(wanted.type);
    expect(spanOf(wanted.id, "cue")).toBe(wanted.cue.text);
  });

  it("knows who spoke", () => {
    expect(speakersOf("q1")).toEqual([["person", "Matthew Miller"]]);
    expect(speakersOf("q3")?.map(([kind]) => kind)).toEqual(["organisation", "organisation"]);
    expect(speakersOf("q3")?.map(([, name]) => name)).toEqual(["Russia", "China"]);
    expect(speakersOf("q4")).toEqual([["person", "Matthew Miller"]]);
    expect(speakersOf("q6")).toEqual([["unnamed", "A Chinese embassy spokesperson"]]);
    expect(speakersOf("q7")).toEqual([["unnamed", "U.S. officials"]]);
    expect(speakersOf("q8")).toEqual([["person", "Matthew Miller"]]);
    expect(speakersOf("q9")).toEqual([["person", "Matthew Miller"]]);
    expect(quoteOf("q6")?.speakers[0]).toMatchObject({ unnamedAs: "individual" });
    expect(quoteOf("q7")?.speakers[0]).toMatchObject({ unnamedAs: "group" });
    const speaksFor = quoteOf("q6")?.speakers[0]?.speaksFor ?? -1;
    expect(extraction.organisations[speaksFor]?.name).toBe("Chinese embassy");
  });

  it("knows to whom, where and when", () => {
    expect(spanOf("q1", "time")).toBe("on Tuesday");
    expect(quoteOf("q1")).toMatchObject({ saidFrom: "2024-04-16", saidUntil: "2024-04-16", saidBasis: "stated" });
    expect(spanOf("q4", "occasion")).toBe("at a press briefing");
    expect(spanOf("q6", "addressee")).toBe("Reuters");
    expect(spanOf("q6", "time")).toBe("last week");
  });

  it("holds no other quote, and none of Blinken's", () => {
    const known = gold.quotes.map((quote) => quoteOf(quote.id));
    expect(extraction.quotes.filter((quote) => !known.includes(quote)).map((quote) => quote.text)).toEqual([]);
    expect(extraction.quotes.flatMap((quote) => quote.speakers.map((speaker) => speaker.name))).not.toContain(
      "Antony Blinken",
    );
  });
});
