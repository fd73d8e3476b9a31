import { describe, expect, it } from "vitest";
import type { QuoteFilter } from "../../src/index.ts";
import { type Populated, populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf, testArchive } from "../helpers/test-archive.ts";

let ids = {} as Populated;
const archive = await testArchive(scratchFolder(), "ferry", (raw) => {
  ids = populate(raw);
});

/** The first words of the quotes that a filter leaves. */
async function found(filter: QuoteFilter): Promise<string[]> {
  const { items } = await archive.quotes.list(filter);
  return items.map(({ text }) => text.split(" ").slice(0, 3).join(" "));
}

const MAY = "The ferry 🚢";
const JUNE = "The ferry will";
const WAITED = "“We waited nine";
const COMMON = "a “common shore.”";
const PIER = "the pier was";
const FISH = "“Nobody asked the";

describe("filters of quotes", () => {
  it.each<[string, QuoteFilter, string[]]>([
    ["nothing", {}, [MAY, WAITED, COMMON, PIER, FISH, JUNE]],
    ["speaker by a family name", { speaker: "verrin" }, [MAY, WAITED, JUNE]],
    ["speaker by name, without accents and in capitals", { speaker: "TOMAS VERRIN" }, [MAY, WAITED, JUNE]],
    ["speaker by slug", { speaker: { slug: "tomas-verrin" } }, [MAY, WAITED, JUNE]],
    ["speaker by a slug as a string", { speaker: "tomas-verrin" }, [MAY, WAITED, JUNE]],
    ["one of the speakers of a joint statement", { speaker: "norvane" }, [COMMON]],
    ["speaker by the id of an organisation", { speaker: { id: 2, kind: "organisation" } }, [COMMON]],
    ["speaker by the id of a person", { speaker: { id: 1 } }, [MAY, WAITED, JUNE]],
    ["a speaker of whom nothing is quoted", { speaker: "ada quill" }, []],
    ["a name that nobody has", { speaker: "nobody at all" }, []],
    ["who passed it on is not the speaker", { speaker: "brume courier" }, []],
    ["part of a word is no name", { speaker: "verr" }, []],
    ["speaker kind person", { speakerKind: "person" }, [MAY, WAITED, JUNE]],
    ["speaker kind organisation", { speakerKind: "organisation" }, [COMMON]],
    ["speaker kind unnamed", { speakerKind: "unnamed" }, [PIER]],
    ["speaker kind unknown", { speakerKind: "unknown" }, [FISH]],
    ["a speaker of another kind", { speaker: "verrin", speakerKind: "unnamed" }, []],
    ["speaks for", { speaksFor: "isle of brume" }, [PIER]],
    ["kind direct", { kind: "direct" }, [WAITED, FISH]],
    ["kind mixed", { kind: "mixed" }, [COMMON]],
    ["since the day itself", { since: "2031-03-03", kind: "mixed" }, [COMMON]],
    ["since a later day", { since: "2031-03-04" }, []],
    ["until the day before", { until: "2031-03-02" }, []],
    ["since and until a month", { since: "2031-03", until: "2031-03", kind: "mixed" }, [COMMON]],
    ["until a year", { until: "2031", kind: "mixed" }, [COMMON]],
    ["said on a day", { saidOn: "2031-03-03" }, [MAY]],
    ["said on another day", { saidOn: "2031-03-04" }, []],
    ["reported by", { reportedBy: "osgood", kind: "mixed" }, [COMMON]],
    ["reported by an author", { reportedBy: "Ada Quill", speaker: "verrin" }, [MAY, WAITED, JUNE]],
    ["an editor has not reported", { reportedBy: "marsh" }, []],
    ["edited by", { editedBy: "marsh", kind: "mixed" }, [COMMON]],
    ["beside a speaker: the others of the article", { beside: "verrin" }, [COMMON, PIER, FISH]],
    ["beside a country: what it did not say", { beside: "norvane", speaker: "verrin" }, [MAY, WAITED]],
    ["occasion", { occasion: "town meeting" }, [WAITED]],
    ["occasion in another form of the word", { occasion: "meetings" }, [WAITED]],
    ["an occasion is no other word of the quote", { occasion: "tenth" }, []],
    ["confidence at least", { minConfidence: 0.9, kind: "mixed" }, [COMMON]],
    ["more confidence than any", { minConfidence: 0.91 }, []],
    ["article by id", { article: 2 }, [JUNE]],
    ["article by its id as a string", { article: "2" }, [JUNE]],
    ["article by its hash", { article: "27b0d92" }, [JUNE]],
    ["an article that is not there", { article: "fffffff" }, []],
  ])("%s", async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it.each<[string, object, RegExp]>([
    ["a misspelt condition", { speaker_kind: "person" }, /use "speakerKind"/],
    ["another case", { minconfidence: 1 }, /use "minConfidence"/],
    ["a kind that is none", { kind: "quoted" }, /none of direct, mixed, indirect/],
    ["a misspelt kind", { kind: "indirct" }, /did you mean "indirect"/],
    ["a day that is none", { since: "2031-02-30" }, /"2031-02-30" is no date/],
    ["a date in another order", { until: "03/02/2031" }, /is no date/],
    ["a month where a day is needed", { saidOn: "2031-03" }, /not one day/],
    ["too much confidence", { minConfidence: 97 }, /from 0 to 1, not 97/],
    ["a name without letters", { speaker: "?!" }, /no letter or digit/],
    ["a name that is a number", { speaker: 12 }, /must be a string, \{ slug \} or \{ id \}/],
    ["a reference with a misspelt key", { speaker: { slugg: "x" } }, /use "slug"/],
    ["an article by too few digits of its hash", { article: "c3f" }, /neither an id nor seven/],
    ["an occasion without words", { occasion: "…" }, /1 to 64 words/],
  ])("refuse %s", async (_, filter, message) => {
    await expect(archive.quotes.list(filter as QuoteFilter)).rejects.toThrow(message);
    expect(await codeOf(() => archive.quotes.list(filter as QuoteFilter))).toBe("invalid_argument");
  });
});

describe("a quote", () => {
  it("has its evidence, its speaker with the title as stated, its article and its reporters", async () => {
    const quote = await archive.quotes.get(ids.splitQuoteId);
    expect(quote).toMatchObject({
      address: "c33595b578b0:203-298",
      kind: "direct",
      text: "“We waited nine years for this,” […] “And we will not wait a tenth.”",
      cue: "said",
      via: [],
      saidFrom: null,
      confidence: 0.9,
      article: { id: 1, headline: "Harbour council 😀 votes to reopen the ferry", publishedAt: "2031-03-03T09:05" },
    });
    expect(quote.reportedBy.map(({ kind, slug }) => [kind, slug])).toEqual([
      ["person", "ada-quill"],
      ["person", "ben-osgood"],
    ]);
    expect(quote.spans.map(({ role, text }) => [role, text])).toEqual([
      ["cue", "said"],
      ["content", "“We waited nine years for this,”"],
      ["occasion", "at a town meeting"],
      ["content", "“And we will not wait a tenth.”"],
    ]);
    expect(quote.speakers).toEqual([
      {
        kind: "person",
        basis: "stated",
        id: ids.verrinId,
        slug: "tomas-verrin",
        name: "Tomás Verrin",
        title: { start: 155, end: 172, text: "Harbour Secretary" },
        attribution: { start: 179, end: 190, text: "Verrin said" },
        mention: expect.objectContaining({ text: "Verrin" }),
        refersTo: null,
        speaksFor: null,
      },
    ]);
  });

  it("has every span exactly where it says, in code points", async () => {
    for await (const quote of archive.quotes.iterate()) {
      const article = await archive.articles.get(quote.article.id);
      const characters = Array.from(article.text);
      for (const span of quote.spans) {
        expect(characters.slice(span.start, span.end).join("")).toBe(span.text);
      }
    }
  });

  it("by an unnamed source has the printed words, whom they speak for and who passed it on", async () => {
    const { speakers, via } = await archive.quotes.get(ids.unnamedQuoteId);
    expect(speakers).toMatchObject([
      {
        kind: "unnamed",
        unnamedAs: "individual",
        attribution: { text: "A port official" },
        speaksFor: { slug: "isle-of-brume" },
      },
    ]);
    expect(via).toMatchObject([{ kind: "organisation", slug: "brume-courier" }]);
  });

  it("by an unknown speaker says so and nothing more", async () => {
    const { speakers } = await archive.quotes.get(ids.unknownQuoteId);
    expect(speakers).toEqual([{ kind: "unknown" }]);
  });

  it("of several speakers has each", async () => {
    const { items } = await archive.quotes.list({ kind: "mixed" });
    const [joint] = items;
    expect(joint?.speakers.map((speaker) => ("slug" in speaker ? speaker.slug : null))).toEqual([
      "isle-of-brume",
      "norvane",
    ]);
  });

  it("has no title if its article states none", async () => {
    const { items } = await archive.quotes.list({ article: 2 });
    expect(items[0]?.speakers).toMatchObject([{ kind: "person", title: null }]);
  });

  it("is found by its address, in capitals and with a longer hash too", async () => {
    const byId = await archive.quotes.get(ids.splitQuoteId);
    expect(await archive.quotes.get(byId.address)).toEqual(byId);
    expect(await archive.quotes.get(byId.address.toUpperCase())).toEqual(byId);
    expect(await archive.quotes.get(`${byId.article.sha256}:203-298`)).toEqual(byId);
  });

  it.each<[number | string, string]>([
    [999, "not_found"],
    ["c33595b578b0:203-299", "not_found"],
    ["ffffffffffff:203-298", "not_found"],
    ["c33595b578b0", "invalid_argument"],
    ["", "invalid_argument"],
    [0, "invalid_argument"],
    [1.5, "invalid_argument"],
  ])("get(%j) throws %s", async (key, code) => {
    expect(await codeOf(() => archive.quotes.get(key))).toBe(code);
  });
});
