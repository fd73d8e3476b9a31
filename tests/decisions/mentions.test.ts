import { describe, expect, it } from "vitest";
import { decide } from "../../src/decisions/decide.ts";
import type { Bearer, LoggedDecision } from "../../src/decisions/decision.ts";
import type { DecidedReading } from "../../src/decisions/reading.ts";
import { logged, passageOf, quoteOf } from "../helpers/decisions.ts";
import { READ, TEXT } from "./harbour.ts";

const person = (name: string): Bearer => ({ kind: "person", name });
const mean = (words: string, bearer: Bearer | null, nth = 1, minute = 0) =>
  logged("mean", { scope: "mention", bearer }, { passage: passageOf(TEXT, words, nth), minute });
const everywhere = (form: string, bearer: Bearer | null, minute = 0) =>
  logged("mean", { scope: "archive", form, bearer }, { minute });
const decided = (...decisions: LoggedDecision[]) => decide(TEXT, READ, decisions);
const at = ({ mentions }: DecidedReading, text: string) => mentions.filter((one) => one.text === text);
const names = ({ people }: DecidedReading) => people.map(({ name }) => name);
const speakerOf = ({ quotes }: DecidedReading, quote: number) => quotes[quote]?.speakers[0];

describe("a mention that means another", () => {
  it("is followed by every speaker that points at it", () => {
    const decision = mean("she", person("Bea Tarn"));
    const reading = decided(decision);
    expect(at(reading, "she")).toMatchObject([{ person: 1, form: "pronoun", decision: decision.key }]);
    expect(speakerOf(reading, 1)).toEqual({ ...READ.quotes[1]?.speakers[0], person: 1, name: "Bea Tarn" });
    expect(reading.quotes[0]).toEqual(READ.quotes[0]);
  });

  it("can be an organisation's, and then nobody is known for whom a speaker speaks", () => {
    const reading = decided(mean("Bea Tarn", { kind: "organisation", name: "The Brume Courier" }));
    expect(reading.organisations.at(-1)).toMatchObject({ name: "The Brume Courier", kind: "other" });
    expect(speakerOf(reading, 2)).toMatchObject({
      kind: "organisation",
      person: null,
      organisation: 1,
      speaksFor: null,
    });
    expect(names(reading)).not.toContain("Bea Tarn");
  });

  it("names a source that the article did not", () => {
    const reading = decided(mean("an official", person("Cy Vane")));
    expect(speakerOf(reading, 3)).toMatchObject({ kind: "person", name: "Cy Vane", unnamedAs: null });
  });

  it("takes its printed form along", () => {
    const { people } = decided(mean("Quill", person("Eva Quill"), 2));
    expect(people[0]).toMatchObject({ name: "Ada Quill", otherNames: [] });
    expect(people.at(-1)).toMatchObject({ name: "Eva Quill", otherNames: ["Quill"] });
  });

  it("means the later of what was decided", () => {
    const [early, late] = [mean("she", person("Bea Tarn"), 1, 1), mean("she", person("Cy Vane"), 1, 2)];
    expect(speakerOf(decided(late, early), 1)).toMatchObject({ name: "Cy Vane" });
  });

  it("is the evidence of a speaker decided before it", () => {
    const value = {
      quote: quoteOf(TEXT, "“None at all,”", [
        { role: "speaker", ...person("Bea Tarn"), attribution: passageOf(TEXT, "she") },
      ]),
    };
    const speak = logged("speak", value, { passage: passageOf(TEXT, "“None at all,”"), minute: 1 });
    const speaker = speakerOf(decided(speak, mean("she", person("Bea Tarn"), 1, 2)), 1);
    expect(speaker).toMatchObject({ person: 1, attribution: "she", mention: 3 });
    expect(speaker).not.toHaveProperty("basis");
  });
});

describe("a mention that means nobody", () => {
  it("goes, and whoever has no other evidence with it", () => {
    const reading = decided(mean("CURRENCIES", null));
    expect(at(reading, "CURRENCIES")).toEqual([]);
    expect(names(reading)).toEqual(["Ada Quill", "Bea Tarn", "Jo Marsh", "Cy Vane"]);
  });

  it("leaves its speakers unknown", () => {
    expect(speakerOf(decided(mean("she", null)), 1)).toMatchObject({
      kind: "unknown",
      mention: null,
      person: null,
      name: null,
      attribution: null,
      basis: "decided",
    });
  });

  it("leaves those unknown only who do not speak with others", () => {
    const [first, ...others] = READ.quotes;
    const joint = [...(first?.speakers ?? []), ...(others[1]?.speakers ?? [])];
    const read = { ...READ, quotes: first === undefined ? [] : [{ ...first, speakers: joint }] };
    expect(decide(TEXT, read, [mean("Bea Tarn", null)]).quotes[0]?.speakers).toEqual(first?.speakers);
    const both = [mean("Bea Tarn", null), mean("Quill", null, 2)];
    expect(decide(TEXT, read, both).quotes[0]?.speakers).toMatchObject([{ kind: "unknown" }]);
  });

  it("keeps indexes right when people before others go", () => {
    const reading = decided(mean("Bea Tarn", null));
    expect(names(reading)).toEqual(["Ada Quill", "Jo Marsh", "Cy Vane", "CURRENCIES"]);
    expect(reading.credits.map(({ person: index }) => index)).toEqual([1, 1, 2]);
    expect(reading.mentions.map(({ person: index }) => index)).toEqual([1, 0, 0, 0, null, null, 3, 1, 2]);
    expect(speakerOf(reading, 3)).toMatchObject({ mention: 5 });
  });

  it("comes back for a later decision", () => {
    const reading = decided(mean("she", null, 1, 1), mean("she", person("Bea Tarn"), 1, 2));
    expect(speakerOf(reading, 1)).toMatchObject({ name: "Bea Tarn", attribution: "she" });
  });

  it("need not be there", () => {
    expect(decided(mean("rose", null))).toMatchObject({ mentions: READ.mentions, unapplied: [] });
  });
});

describe("what was not read as a mention", () => {
  it("becomes one, a name if it spells that of the bearer", () => {
    const [named, described] = [mean("Council", person("COUNCIL")), mean("divides council", person("Cy Vane"))];
    expect(at(decided(named), "Council")).toMatchObject([{ form: "name" }]);
    expect(at(decided(described), "divides council")).toMatchObject([{ form: "description", person: 3 }]);
  });

  it("takes the place of the mentions that it overlaps, with their speakers", () => {
    const reading = decided(mean("Bea Tarn of the Fishers' Union", person("Bea Holm")));
    expect(reading.mentions.map(({ text }) => text)).not.toContain("Bea Tarn");
    expect(reading.organisations).toEqual([]);
    expect(speakerOf(reading, 2)).toMatchObject({
      name: "Bea Holm",
      attribution: "Bea Tarn",
      start: at(reading, "Bea Tarn of the Fishers' Union")[0]?.start,
    });
  });

  it("can mean another later", () => {
    const words = "Bea Tarn of the Fishers' Union";
    const reading = decided(mean(words, person("Bea Holm"), 1, 1), mean(words, person("Cy Vane"), 1, 2));
    expect(at(reading, words)).toHaveLength(1);
    expect(speakerOf(reading, 2)).toMatchObject({ name: "Cy Vane" });
  });

  it("keeps the title beside it", () => {
    const [made] = at(decided(mean("Quill spoke", person("Ada Quill"))), "Quill spoke");
    expect(made?.title).toMatchObject({ text: "Council leader" });
  });
});

describe("words that mean somebody wherever they stand", () => {
  it("do so for every mention of the same form in the article, and for no other", () => {
    const passage = passageOf(TEXT, "Jo Marsh");
    const reading = decided(logged("mean", { scope: "article", bearer: person("Joan Marsh") }, { passage }));
    expect(at(reading, "Jo Marsh").map(({ person: index }) => reading.people[index ?? -1]?.name)).toEqual([
      "Joan Marsh",
      "Joan Marsh",
    ]);
    expect(names(reading)).toContain("Jo Marsh");
  });

  it("do so in the whole archive", () => {
    expect(decided(everywhere("CURRENCIES", null))).toMatchObject({ unapplied: [] });
    expect(names(decided(everywhere("CURRENCIES", null)))).not.toContain("CURRENCIES");
    expect(names(decided(everywhere("Currencies", null)))).toContain("CURRENCIES");
  });

  it("give way to what is decided later of one mention, and the other way round", () => {
    const one = (minute: number) => mean("Quill", person("Eva Quill"), 2, minute);
    expect(speakerOf(decided(everywhere("Quill", person("Cy Vane"), 1), one(2)), 0)).toMatchObject({
      name: "Eva Quill",
    });
    expect(speakerOf(decided(everywhere("Quill", person("Cy Vane"), 3), one(2)), 0)).toMatchObject({ name: "Cy Vane" });
  });
});

describe("an organisation", () => {
  const usa = { ...READ, organisations: [{ name: "U.S.", kind: "country" as const, otherNames: [] }] };
  const into = (bearer: Bearer) => decide(TEXT, usa, [mean("she", bearer)]).organisations.map(({ name }) => name);

  it("is the country of the article by any of its names", () => {
    expect(into({ kind: "organisation", name: "the United States" })).toEqual(["U.S."]);
    expect(into({ kind: "organisation", name: "Washington", organisationKind: "government" })).toEqual(["U.S."]);
  });

  it("is another where it is said to be no country", () => {
    expect(into({ kind: "organisation", name: "Washington", organisationKind: "media" })).toEqual([
      "U.S.",
      "Washington",
    ]);
  });
});

describe("what a pronoun refers to", () => {
  const she = READ.mentions.findIndex(({ text }) => text === "she");
  const quill = READ.mentions.findIndex(({ text }) => text === "Quill");
  const mentions = READ.mentions.map((one, index) => (index === she ? { ...one, refersTo: quill } : one));
  const read = { ...READ, mentions };
  const referent = (...decisions: LoggedDecision[]) => {
    const reading = decide(TEXT, read, decisions);
    const index = reading.mentions.find(({ text }) => text === "she")?.refersTo;
    return index === undefined ? null : reading.mentions[index]?.text;
  };

  it("is followed wherever it stands", () => {
    expect(referent(mean("Bea Tarn", person("Bea Thorn")))).toBe("Quill");
    expect(referent(mean("Ada Quill", null))).toBe("Quill");
  });

  it("is nothing once either means another", () => {
    expect(referent(mean("she", person("Bea Tarn")))).toBeNull();
    expect(referent(mean("Quill", person("Eva Quill"), 2))).toBeNull();
    expect(referent(mean("Quill", null, 2))).toBeNull();
  });
});
