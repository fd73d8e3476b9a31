import { describe, expect, it } from "vitest";
import { decide } from "../../src/decisions/decide.ts";
import type { DecidedQuote, LoggedDecision } from "../../src/decisions/decision.ts";
import type { DecidedReading } from "../../src/decisions/reading.ts";
import { logged, passageOf, quoteOf, spanOf, undoing } from "../helpers/decisions.ts";
import { READ, TEXT } from "./harbour.ts";

const MONEY = "“We have no money 😀,”";
const NONE = "“None at all,”";
const SCANDAL = "“It is a scandal,”";
const LATE = "“It is late,”";

type Speakers = DecidedQuote["speakers"];
const by = (name: string, attribution?: string, nth = 1): Speakers => [
  { role: "speaker", kind: "person", name, ...(attribution ? { attribution: spanOf(TEXT, attribution, nth) } : {}) },
];
const speak = (words: string, speakers: Speakers, minute = 0) =>
  logged("speak", { quote: quoteOf(TEXT, words, speakers) }, { passage: passageOf(TEXT, words), minute });
const quote = (at: string, words: string | readonly string[], speakers: Speakers, minute = 0) =>
  logged("quote", { quote: quoteOf(TEXT, words, speakers) }, { passage: passageOf(TEXT, at), minute });
const confirm = (words: string, speakers: Speakers, part: "words" | "speaker" | "both" = "both", minute = 0) =>
  logged("confirm", { quote: quoteOf(TEXT, words, speakers), part }, { passage: passageOf(TEXT, words), minute });
const reject = (words: string, minute = 0) =>
  logged("reject", { because: "not_speech" }, { passage: passageOf(TEXT, words), minute });

const decided = (...decisions: LoggedDecision[]) => decide(TEXT, READ, decisions);
const found = ({ quotes }: DecidedReading, text: string) => quotes.filter((one) => one.text === text);
const theOne = (reading: DecidedReading, text: string) => {
  const quotes = found(reading, text);
  expect(quotes).toHaveLength(1);
  return quotes[0];
};

describe("a quote that is confirmed", () => {
  it("stays as it was read, evidence and all, and says so", () => {
    const decision = confirm(SCANDAL, by("Bea Tarn", "Bea Tarn"));
    expect(theOne(decided(decision), SCANDAL)).toEqual({
      ...READ.quotes[2],
      decided: "confirmed",
      decision: decision.key,
    });
  });

  it("stays where the program does not read it any longer", () => {
    const read = { ...READ, quotes: [] };
    const reading = decide(TEXT, read, [confirm(SCANDAL, by("Bea Tarn", "Bea Tarn"))]);
    expect(theOne(reading, SCANDAL)).toMatchObject({ rule: null, confidence: null, decided: "added" });
    expect(reading.quotes[0]?.speakers[0]).toMatchObject({ mention: 4, person: 1, attribution: "Bea Tarn" });
  });

  it("has the words that were seen where the program reads others by now", () => {
    const words = "“It is a scandal,” said";
    const { quotes } = decided(confirm(words, by("Bea Tarn", "Bea Tarn")));
    expect(quotes.map(({ text }) => text)).toEqual([MONEY, NONE, words, LATE]);
  });

  it("of which only the words are: speakers are as they are read now", () => {
    const reading = decided(confirm(SCANDAL, by("Eve Holm"), "words"));
    expect(theOne(reading, SCANDAL)?.speakers).toEqual(READ.quotes[2]?.speakers);
    expect(reading.people.map(({ name }) => name)).not.toContain("Eve Holm");
  });

  it("of which only the speaker is: words are as they are read now", () => {
    const longer = quoteOf(TEXT, `${SCANDAL} said`, by("Bea Tarn"));
    const passage = passageOf(TEXT, SCANDAL);
    const reading = decided(
      logged("confirm", { quote: { ...longer, stance: "denied" }, part: "speaker" }, { passage }),
    );
    expect(theOne(reading, SCANDAL)).toMatchObject({ stance: "asserted", decided: "confirmed" });
  });
});

describe("a speaker who is put right", () => {
  it("points at the mention that the attribution holds, if that means the same", () => {
    const decision = speak(NONE, by("Bea Tarn", "Bea Tarn"));
    const { speakers, ...rest } = theOne(decided(decision), NONE) ?? {};
    expect(rest).toMatchObject({ rule: "quote-then-speaker-verb", confidence: 0.9, decided: "corrected" });
    expect(speakers).toEqual([{ ...READ.quotes[2]?.speakers[0], mention: 3, speaksFor: null }]);
  });

  it("is decided where the attribution means another by the reading", () => {
    const [speaker] = theOne(decided(speak(NONE, by("Bea Tarn", "she"))), NONE)?.speakers ?? [];
    expect(speaker).toMatchObject({ basis: "decided", mention: null, person: 1, attribution: "she", name: "Bea Tarn" });
  });

  it("is decided where nothing is printed of them, and comes into the people of the article", () => {
    const decision = speak(NONE, by("Eve van Holm"));
    const reading = decided(decision);
    expect(reading.people.at(-1)).toEqual({
      name: "Eve van Holm",
      givenName: "Eve",
      familyName: "van Holm",
      otherNames: [],
      decision: decision.key,
    });
    expect(theOne(reading, NONE)?.speakers[0]).toMatchObject({
      basis: "decided",
      person: reading.people.length - 1,
      attribution: null,
      start: null,
    });
  });

  it("is another of that name with a qualifier", () => {
    const bishop = { role: "speaker", kind: "person", name: "ADA QUILL", qualifier: "bishop" } as const;
    const { people } = decided(speak(NONE, [bishop]));
    expect(people.filter(({ name }) => name.toLowerCase() === "ada quill")).toHaveLength(2);
    expect(people.at(-1)).toMatchObject({ qualifier: "bishop" });
    expect(decided(speak(SCANDAL, by("ADA QUILL"))).people).toHaveLength(READ.people.length);
  });

  it("leaves no pronoun that was read for the sake of another", () => {
    expect(decided(speak(NONE, by("Bea Tarn"))).mentions.map(({ text }) => text)).not.toContain("she");
  });

  it("can be unnamed or unknown", () => {
    const unnamed = { role: "speaker", kind: "unnamed", unnamedAs: "group" } as const;
    const attribution = spanOf(TEXT, "an official");
    const reading = decided(
      speak(NONE, [{ ...unnamed, attribution }]),
      speak(SCANDAL, [{ role: "speaker", kind: "unknown" }]),
    );
    expect(theOne(reading, NONE)?.speakers[0]).toMatchObject({ kind: "unnamed", unnamedAs: "group", mention: 5 });
    expect(theOne(reading, SCANDAL)?.speakers[0]).toMatchObject({
      kind: "unknown",
      basis: "decided",
      attribution: null,
    });
  });
});

describe("a quote that is decided", () => {
  it("is added where none was read", () => {
    const decision = quote("CURRENCIES rose", "CURRENCIES rose", by("Cy Vane"));
    const reading = decided(decision);
    expect(theOne(reading, "CURRENCIES rose")).toMatchObject({ rule: null, decided: "added", decision: decision.key });
    expect(reading.quotes).toHaveLength(5);
  });

  it("takes the place of the one at its passage, wherever its own words stand", () => {
    const { quotes } = decided(quote(SCANDAL, "CURRENCIES rose", by("Bea Tarn")));
    expect(quotes.map(({ text }) => text)).toEqual([MONEY, NONE, LATE, "CURRENCIES rose"]);
  });

  it("takes the place of the one that has its words, too", () => {
    const { quotes } = decided(quote(NONE, SCANDAL, by("Cy Vane")));
    expect(quotes.map(({ text, decided: word }) => [text, word])).toEqual([
      [MONEY, undefined],
      [SCANDAL, "corrected"],
      [LATE, undefined],
    ]);
  });

  it("takes the place of one that is half the same, and only of the nearest", () => {
    const near = (text: string) =>
      ({ ...READ.quotes[2], ...passageOf(TEXT, text), text }) as (typeof READ.quotes)[number];
    const read = { ...READ, quotes: [near("“It is a"), near("“It is a scandal,” said"), near("Union. “It is")] };
    const quotes = (at: string) => decide(TEXT, read, [reject(at)]).quotes.map(({ text }) => text);
    expect(quotes("“It is a")).toEqual(["“It is a scandal,” said", "Union. “It is"]);
    expect(quotes("“It is a scandal,”")).toEqual(["“It is a", "Union. “It is"]);
    expect(quotes("“It is a scandal,” said Bea Tarn of the Fishers' Union.")).toHaveLength(3);
  });

  it("can have several contents", () => {
    const text = `${MONEY} […] ${NONE}`;
    const reading = decided(quote(MONEY, [MONEY, NONE], by("Ada Quill", "Quill", 2)));
    expect(theOne(reading, text)).toMatchObject({
      ...spanOf(TEXT, `${MONEY} Quill said. ${NONE}`),
      decided: "corrected",
    });
  });

  it("has when it was said from the reading, unless that is decided, too", () => {
    const read = {
      ...READ,
      quotes: READ.quotes.map((one) => ({
        ...one,
        saidFrom: "2026-01-02",
        saidUntil: "2026-01-02",
        saidBasis: "stated" as const,
      })),
    };
    const said = { from: "2026-01-01", until: "2026-01-03", basis: "inferred" } as const;
    const value = { quote: { ...quoteOf(TEXT, NONE, by("Ada Quill")), said } };
    const dated = logged("quote", value, { passage: passageOf(TEXT, NONE) });
    const reading = decide(TEXT, read, [speak(SCANDAL, by("Cy Vane")), dated]);
    expect(theOne(reading, SCANDAL)).toMatchObject({ saidFrom: "2026-01-02", saidBasis: "stated" });
    expect(theOne(reading, NONE)).toMatchObject({ saidUntil: "2026-01-03", saidBasis: "inferred" });
  });

  it("is the later of two, by time and not by arrival", () => {
    const [early, late] = [speak(NONE, by("Bea Tarn"), 1), speak(NONE, by("Cy Vane"), 2)];
    for (const reading of [decided(early, late), decided(late, early)]) {
      expect(theOne(reading, NONE)).toMatchObject({ decided: "corrected", decision: late.key });
    }
  });

  it("keeps what the first of several has put aside away", () => {
    const reading = decided(
      quote(SCANDAL, `${SCANDAL} said Bea`, by("Bea Tarn"), 1),
      quote(`${SCANDAL} said Bea`, "said Bea Tarn of the Fishers' Union", by("Bea Tarn"), 2),
    );
    expect(found(reading, SCANDAL)).toEqual([]);
    expect(reading.quotes).toHaveLength(4);
  });

  it("is gone again when the decision is taken back", () => {
    const decision = speak(NONE, by("Eve Holm"), 1);
    expect(decided(decision, undoing(decision, 2))).toBe(READ);
  });
});

describe("a quote that is rejected", () => {
  it("goes, with the pronoun that was read for it, and what is decided later stands", () => {
    const reading = decided(reject(NONE, 1));
    expect(found(reading, NONE)).toEqual([]);
    expect(reading.mentions.map(({ text }) => text)).not.toContain("she");
    expect(found(decided(reject(NONE, 1), speak(NONE, by("Cy Vane"), 2)), NONE)).toHaveLength(1);
    expect(found(decided(reject(NONE, 2), speak(NONE, by("Cy Vane"), 1)), NONE)).toEqual([]);
  });

  it("need not be there", () => {
    expect(decided(reject("CURRENCIES"))).toMatchObject({ quotes: READ.quotes, unapplied: [] });
  });
});

describe("a decision that cannot be applied", () => {
  const [content] = quoteOf(TEXT, NONE, by("Cy Vane")).spans;
  const other = (passage: object) => ({ passage: { ...passageOf(TEXT, NONE), ...passage } });
  const value = (changed: Partial<DecidedQuote>) => ({ quote: { ...quoteOf(TEXT, NONE, by("Cy Vane")), ...changed } });
  const outside = { start: TEXT.length - 2, end: TEXT.length + 9 };
  const passage = passageOf(TEXT, NONE);

  it.each<readonly [string, LoggedDecision]>([
    ["the article has other words at 107-121", logged("speak", value({}), other({ exact: "“Nothing” else" }))],
    ["is no passage of the article", logged("reject", { because: "duplicate" }, other(outside))],
    ["it has no passage", logged("speak", value({}))],
    ["spans: one must be content", logged("speak", value({ spans: [] }), { passage })],
    [
      "spans: contents must be in order and not overlap",
      logged("speak", value({ spans: [content, content].flatMap((one) => one ?? []) }), { passage }),
    ],
    ["is no passage of the article", logged("speak", value({ spans: [{ role: "content", ...outside }] }), { passage })],
    [
      "is no passage of the article",
      logged("speak", value({ speakers: [{ role: "speaker", kind: "unknown", attribution: outside }] }), { passage }),
    ],
    ["speakers: one must have the role of speaker", logged("speak", value({ speakers: [] }), { passage })],
  ])("changes nothing and says why: %s", (reason, decision) => {
    const { read, unapplied, decidedFacts, ...reading } = decided(decision);
    expect(unapplied).toEqual([{ decision: decision.key, reason: expect.stringContaining(reason) }]);
    expect(reading).toEqual(READ);
    expect([read, decidedFacts]).toEqual([READ, []]);
  });
});

describe("a quote within another", () => {
  const OUTER = `${SCANDAL} said Bea`;
  const { start, end } = spanOf(TEXT, OUTER);
  const outer = { ...READ.quotes[2], text: OUTER, start, end, spans: [{ role: "content", start, end, text: OUTER }] };
  const read = { ...READ, quotes: [...READ.quotes.slice(0, 2), outer, ...READ.quotes.slice(2)] } as typeof READ;
  const texts = (...decisions: LoggedDecision[]) => decide(TEXT, read, decisions).quotes.map(({ text }) => text);

  it("stays where two people reject the other", () => {
    expect(texts(reject(OUTER), reject(OUTER, 1))).toEqual([MONEY, NONE, SCANDAL, LATE]);
  });

  it("stays where one rejects the other and one says whose it is", () => {
    expect(texts(reject(OUTER), speak(OUTER, by("Eve Holm"), 1))).toEqual([MONEY, NONE, SCANDAL, OUTER, LATE]);
  });

  it("stays where the other gets other words", () => {
    const words = `${SCANDAL} said`;
    expect(texts(quote(OUTER, words, by("Bea Tarn")))).toEqual([MONEY, NONE, SCANDAL, words, LATE]);
  });

  it("stays where what the other has become is rejected", () => {
    const words = `${SCANDAL} said`;
    const moved = [quote(OUTER, words, by("Bea Tarn")), quote(words, OUTER, by("Bea Tarn"), 1)];
    expect(texts(...moved, reject(words, 2))).toEqual([MONEY, NONE, SCANDAL, LATE]);
  });
});
