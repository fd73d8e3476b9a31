import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import type { Extraction } from "../../src/extract/extraction.ts";
import { findFault } from "../../src/ingest/extraction-faults.ts";
import { extractionShape } from "../../src/ingest/extraction-shape.ts";
import { findUnprinted } from "../../src/ingest/unprinted-names.ts";

const TEXT = `Mill opens 🚢 in Corran

CORRAN (Sandwire) – “We begin in May,” mill owner Ida Fenn said on Monday.

“The looms are new,” she added. “They came by sea.”

Otto Brandt denied that the dam had cracked. The U.S. embassy said it would send experts.

(Reporting by Bo Marsh in Corran)
`;
const PUBLISHED = { publishedAt: "2031-03-03" };

const FIXTURES = readdirSync("tests/fixtures", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** As it comes from elsewhere, free to be changed. */
// biome-ignore lint/suspicious/noExplicitAny: a test meddles with what it likes
type Loose = any;
const came = (): Loose => JSON.parse(JSON.stringify(extract(TEXT, PUBLISHED)));

function faultOf(extraction: Loose): string | null {
  try {
    return findFault(TEXT, extractionShape("extraction", extraction), PUBLISHED);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Each makes the extraction one that is not of the text. */
const WAYS: readonly (readonly [way: string, fault: string, meddle: (extraction: Loose) => void])[] = [
  [
    "a quote with other words",
    "the content of quote 0 is not what the text has at 44-62",
    ({ quotes }) => {
      quotes[0].text = quotes[0].text.replace("May", "June");
      quotes[0].spans.find((span: Loose) => span.role === "content").text = quotes[0].text;
    },
  ],
  [
    "a quote whose text is not that of its content",
    "quote 0 has another text than its content",
    ({ quotes }) => {
      quotes[0].text = "“We begin in June,”";
    },
  ],
  [
    "a quote one character later",
    "the content of quote 0 is not what the text has at 45-62",
    ({ quotes }) => {
      for (const span of quotes[0].spans) if (span.role === "content") span.start += 1;
    },
  ],
  [
    "somebody named who is said to be anonymous",
    "a speaker of quote 0 is not to be named, and is nobody unnamed",
    ({ quotes }) => {
      quotes[0].speakers[0].anonymity = { start: 0, end: 4, text: "Mill" };
    },
  ],
  [
    "a reason for an anonymity that nobody has",
    "a speaker of quote 0 has a reason for an anonymity that it has not",
    ({ quotes }) => {
      quotes[0].speakers[0].anonymityReason = { start: 0, end: 4, text: "Mill" };
    },
  ],
  [
    "a quote that stands elsewhere than its content",
    "quote 0 is not where its content is",
    ({ quotes }) => {
      quotes[0].start -= 1;
    },
  ],
  [
    "a quote without content",
    "quote 0 has no content",
    ({ quotes }) => {
      Object.assign(quotes[0], { spans: [], text: "" });
    },
  ],
  [
    "a quote without a speaker",
    "quote 0 has no speaker, not even an unknown one",
    ({ quotes }) => {
      quotes[0].speakers = [];
    },
  ],
  [
    "a quote before the one before",
    "quote 1 is out of order",
    ({ quotes }) => {
      quotes.reverse();
    },
  ],
  [
    "a mention of other characters",
    "mention 0 is not what the text has at 74-82",
    ({ mentions }) => {
      mentions[0].text = "Ida Fern";
    },
  ],
  [
    "a mention behind the end",
    "mention 4 does not lie in the text",
    ({ mentions }) => {
      Object.assign(mentions.at(-1), { start: 9000, end: 9000, text: "" });
    },
  ],
  [
    "a mention of a person who is not there",
    "mention 0 points at person 3, and there are 3",
    ({ mentions, people }) => {
      mentions.find((one: Loose) => one.person !== null).person = people.length;
    },
  ],
  [
    "a mention with another title",
    "the title of mention 0 is not what the text has at 68-73",
    ({ mentions }) => {
      mentions.find((one: Loose) => one.title !== null).title.text = "mayor";
    },
  ],
  [
    "mentions out of order",
    "mention 1 is out of order",
    ({ mentions, quotes }) => {
      mentions.reverse();
      for (const one of mentions) delete one.refersTo;
      for (const one of quotes.flatMap(({ speakers }: Loose) => speakers))
        one.mention = mentions.length - 1 - one.mention;
    },
  ],
  [
    "a mention that refers to a later one",
    "mention 0 refers to one that does not stand before it",
    ({ mentions }) => {
      mentions[0].refersTo = 1;
    },
  ],
  [
    "a speaker whom the mention does not mean",
    "a speaker of quote 0 is not whom the mention means",
    ({ quotes, people }) => {
      const [speaker] = quotes[0].speakers;
      speaker.person = (speaker.person + 1) % people.length;
      speaker.name = people[speaker.person].name;
    },
  ],
  [
    "a speaker of another name",
    "a speaker of quote 0 has another name than whom it points at",
    ({ quotes }) => {
      quotes[0].speakers[0].name = "Otto Brandt";
    },
  ],
  [
    "a speaker of another kind",
    'a speaker of quote 0 is "organisation", and it says otherwise who it is',
    ({ quotes }) => {
      quotes[0].speakers[0].kind = "organisation";
    },
  ],
  [
    "an unknown speaker who is somebody",
    'a speaker of quote 0 is "unknown", and it says otherwise who it is',
    ({ quotes }) => {
      quotes[0].speakers[0].kind = "unknown";
    },
  ],
  [
    "a speaker by a mention that is not there",
    "a speaker of quote 0 points at mention 5, and there are 5",
    ({ quotes, mentions }) => {
      quotes[0].speakers[0].mention = mentions.length;
    },
  ],
  [
    "an attribution of other words",
    "the attribution of a speaker of quote 0 is not what the text has at 68-82",
    ({ quotes }) => {
      quotes[0].speakers[0].attribution = "mill owner Ida Fenn denied";
    },
  ],
  [
    "a speaker who stands elsewhere",
    "a speaker of quote 0 stands elsewhere",
    ({ quotes }) => {
      quotes[0].speakers[0].start += 1;
    },
  ],
  [
    "a headline that is not printed",
    "the headline is not what its span has",
    ({ article }) => {
      article.headline = "Mill closes 🚢 in Corran";
    },
  ],
  [
    "another time than was given",
    "publishedAt is not what was given with the text",
    ({ article }) => {
      article.publishedAt = "2031-03-04";
    },
  ],
  [
    "a time that is said to be printed",
    "publishedAt is stated nowhere, or not as it is printed",
    ({ article }) => {
      article.publishedAtBasis = "stated";
    },
  ],
  [
    "a time that does not exist",
    'extraction.article.publishedAt: must be a date or time in ISO 8601, not "2031-02-30"',
    ({ article }) => {
      article.publishedAt = "2031-02-30";
    },
  ],
  [
    "a span behind the end",
    "the span of credit_line does not lie in the text",
    ({ article }) => {
      article.spans.at(-1).end = 9000;
    },
  ],
  [
    "a credit of nobody",
    'credit 0: "person" is not whom it points at',
    ({ credits }) => {
      credits[0].person = null;
    },
  ],
  [
    "a credit of an organisation that is a person",
    'credit 0: "organisation" is not whom it points at',
    ({ credits }) => {
      credits[0].kind = "organisation";
    },
  ],
  [
    "a kind that there is not",
    'extraction.quotes[0].kind: must be one of direct, mixed, indirect, not "verbatim"',
    ({ quotes }) => {
      quotes[0].kind = "verbatim";
    },
  ],
  [
    "a stance that there is not",
    'extraction.quotes[0].stance: must be one of asserted, denied, questioned, retracted, hypothetical, alleged, not "sworn"',
    ({ quotes }) => {
      quotes[0].stance = "sworn";
    },
  ],
  [
    "a decision that nobody has made",
    'extraction.quotes[0]: there is no "decided"',
    ({ quotes }) => {
      quotes[0].decided = "confirmed";
    },
  ],
  [
    "half a position",
    "extraction.quotes[0].start: must be a whole number from 0, not 0.5",
    ({ quotes }) => {
      quotes[0].start = 0.5;
    },
  ],
  [
    "more certainty than there is",
    "extraction.quotes[0].confidence: must be a number from 0 to 1, not 2",
    ({ quotes }) => {
      quotes[0].confidence = 2;
    },
  ],
  [
    "a doubt behind the end",
    "diagnostic 0 does not lie in the text",
    ({ diagnostics }) => {
      diagnostics.push({ code: "W_BIDI", severity: "warning", start: 5, end: 9000, message: "directional overrides" });
    },
  ],
  [
    "no list of credits",
    "extraction.credits: must be an array, not undefined",
    (extraction) => {
      delete extraction.credits;
    },
  ],
];

/** Names that a fixture prints in pieces: "John and Mary Pettifer". */
const IN_PIECES = new Map([["couple", "John Pettifer"]]);

describe("findFault", () => {
  it("finds nothing in what was read from the text", () => {
    const { quotes, credits, mentions } = came() as Extraction;
    expect(quotes.length).toBeGreaterThan(2);
    expect(credits).toHaveLength(1);
    expect(mentions.some(({ title }) => title !== null)).toBe(true);
    expect(faultOf(came())).toBeNull();
  });

  it.each(FIXTURES)("finds nothing in what is read from tests/fixtures/%s", (name) => {
    const text = readFileSync(join("tests/fixtures", name, "source.txt"), "utf8");
    const extraction = extractionShape("extraction", JSON.parse(JSON.stringify(extract(text))));
    expect(findFault(text, extraction, {})).toBeNull();
    expect(findUnprinted(text, extraction)).toBe(IN_PIECES.get(name) ?? null);
  });

  it.each(WAYS)("finds %s", (_, fault, meddle) => {
    const extraction = came();
    meddle(extraction);
    expect(faultOf(extraction)).toContain(fault);
  });

  it("keeps every value as it came", () => {
    expect(extractionShape("extraction", came())).toEqual(came());
  });
});

describe("findUnprinted", () => {
  it.each([
    ["a person", ({ people }: Loose) => people[0].otherNames.push("Ida Fern"), "Ida Fern"],
    ["a part of a name", ({ people }: Loose) => Object.assign(people[0], { familyName: "Marsh" }), "Marsh"],
    [
      "an organisation",
      ({ organisations }: Loose) => Object.assign(organisations[0], { name: "Corran Guild" }),
      "Corran Guild",
    ],
    [
      "a country that nothing means",
      ({ organisations }: Loose) => organisations.push({ name: "France", kind: "country", otherNames: [] }),
      "France",
    ],
    ["a credit", ({ credits }: Loose) => Object.assign(credits[0], { name: "Bo Marsch" }), "Bo Marsch"],
    ["a byline", ({ article }: Loose) => Object.assign(article, { byline: "By Bo Marsh" }), "By Bo Marsh"],
    ["a place", ({ article }: Loose) => Object.assign(article.places[0], { name: "Oslo" }), "Oslo"],
  ])("finds %s that the text does not print", (_, meddle, name) => {
    const extraction = came();
    expect(findUnprinted(TEXT, extraction)).toBeNull();
    meddle(extraction);
    expect(findUnprinted(TEXT, extraction)).toBe(name);
  });

  it("knows countries by their other names", () => {
    const text = "Talks resume\n\nWASHINGTON – “We talk,” an official of America said. The U.S. agreed, it said.";
    const extraction = extract(text);
    expect(extraction.organisations.map(({ name }) => name)).toContain("United States");
    expect(findUnprinted(text, extraction)).toBeNull();
  });
});
