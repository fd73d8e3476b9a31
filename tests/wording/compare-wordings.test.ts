import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { wordingWordsOf } from "../../src/languages/known/wording.ts";
import { compareWordings } from "../../src/wording/compare-wordings.ts";
import { seek } from "../../src/wording/narrow.ts";

function compare(claim: string, ...stretches: string[]) {
  return compareWordings(claim, seek(claim, wordingWordsOf("en")), stretches);
}

/** As `wdiff` marks words: what is claimed and not printed in [- -], what is printed and not claimed in {+ +}. */
function marked(claim: string, ...stretches: string[]): string {
  const parts = compare(claim, ...stretches)?.parts ?? [];
  return parts
    .map(({ kind, claimed, printed }) => {
      if (kind === "same") return printed;
      return `${claimed === "" ? "" : `[-${claimed}-]`}${printed === "" ? "" : `{+${printed}+}`}`;
    })
    .join("");
}

function differences(claim: string, ...stretches: string[]): string[] {
  const found = compare(claim, ...stretches)?.differences ?? [];
  return found.map(({ kind, claimed, printed }) => `${kind}: ${claimed.join(" ")} / ${printed.join(" ")}`);
}

describe("a claim beside what is printed", () => {
  it.each([
    ["the ferry will sail in May", "The ferry will sail in May", "The ferry will sail in May"],
    ["the ferry will sail in May", "The old ferry will sail, in May.", "The {+old +}ferry will sail, in May"],
    ["the ferry will sail in May", "The ferry will sail in June.", "The ferry will sail in [-May-]{+June+}"],
    ["the ferry will sail in May", "The ferry will sail.", "The ferry will sail[-in May-]"],
    ["nine boats sank", "We heard that 19 boats sank", "[-nine-]{+19 +}boats sank"],
    ["the ferry will sail in May", "The boat will sail in May.", "The [-ferry-]{+boat +}will sail in May"],
    ["ferries sail", "The ferry sails", "[-ferries sail-]{+ferry sails+}"],
    ["the ferry sails", "zebras", ""],
  ])("%j and %j", (claim, printed, expected) => {
    expect(marked(claim, printed)).toBe(expected);
  });

  it("takes spelling, short forms, hyphens, accents and figures for no difference", () => {
    expect(differences("we didn't wait nine long term years", "We did not wait 9 long-term years")).toEqual([]);
    expect(differences("it's 2,500 cafes", "It is 2500 cafés")).toEqual([]);
    expect(differences("twenty-five boats", "25 boats")).toEqual([]);
    expect(differences("it cost $5", "It cost 5 dollars").filter((one) => one.startsWith("number"))).toEqual([]);
    expect(differences("twenty five of ninety boats", "25 of 90 boats")).toEqual([]);
    expect(differences("we cannot and won't", "we can’t and will not")).toEqual([]);
  });

  it.each([
    ["she did not say he would resign", "she said he would not resign"],
    ["all of them did not leave the boat", "not all of them did leave the boat"],
    ["we will not sail and they will", "we will sail and they will not"],
  ])("takes a negation in another place for a difference of substance: %j and %j", (claim, printed) => {
    expect(differences(claim, printed)[0]).toMatch(/^negation: /);
    expect(differences(printed, claim)[0]).toMatch(/^negation: /);
  });

  it.each([
    ["we did not sail", "we never did sail"],
    ["we were not asked", "we never were asked"],
  ])("takes another negation in the same place for another word: %j and %j", (claim, printed) => {
    expect(differences(claim, printed).map((one) => one.split(":")[0])).toEqual(["words"]);
  });

  it.each([
    ["the mayor told the minister", "the minister told the mayor"],
    ["they sailed when it rained", "it rained when they sailed"],
  ])("takes the same words in another order for others: %j and %j", (claim, printed) => {
    expect(differences(claim, printed)).not.toEqual([]);
  });

  it("reads the parts of a split quote as one", () => {
    const parts = ["“We waited nine years for this,”", "“and we will not wait a tenth.”"];
    expect(marked("for this and we will not wait", ...parts)).toBe("for this,” […] “and we will not wait");
    expect(compare("for this and we will not wait", ...parts)).toMatchObject({
      from: { stretch: 0, offset: 22 },
      to: { stretch: 1, offset: 21 },
      likeness: 1,
    });
  });

  it("finds the passage within a long text", () => {
    const filler = "The council met again and spoke of boats. ".repeat(400);
    const text = `${filler}The ferry will sail in May, he said. ${filler}`;
    const found = compare("the ferry will sail in May", text);
    expect(found?.parts.map(({ printed }) => printed).join("")).toBe("The ferry will sail in May");
    expect(found?.from).toEqual({ stretch: 0, offset: filler.length });
    expect(found?.after).toBe(", he said.");
  });

  it("counts places in code points", () => {
    expect(compare("the ferry", "😀 “the ferry”")?.from).toEqual({ stretch: 0, offset: 3 });
  });
});

describe("what differs", () => {
  it.each([
    ["the ferry will sail", "the ferry will not sail", ["negation:  / not"]],
    ["the ferry will never sail", "the ferry will sail", ["negation: never / "]],
    ["the ferry didn't sail", "the ferry did sail", ["negation: not / "]],
    ["there are plans", "there are no plans", ["negation:  / no"]],
    ["the ferry will not sail", "the ferry will never sail", ["words: not / never"]],
    ["the ferry will sail", "It is not true that the ferry will sail.", ["negation_nearby:  / not"]],
    ["the ferry will sail", "The ferry will sail, which I do not believe.", ["negation_nearby:  / not"]],
    ["the ferry will sail", "I do not know. The ferry will sail. No.", []],
    ["the ferry will sail", "I do not know\n\nThe ferry will sail", []],
    ["nine boats sank", "19 boats sank", ["number: 9 / 19"]],
    ["two boats sank", "two million boats sank", ["number:  / million"]],
    ["the ferry sank", "the old ferry sank", ["words:  / old"]],
    ["nine boats will sail", "ten boats will not ever sail", ["negation:  / not", "number: 9 / 10", "words:  / ever"]],
  ])("%j, printed %j", (claim, printed, expected) => {
    expect(differences(claim, printed)).toEqual(expected);
  });
});

describe("the parts of a split quote", () => {
  const nearby = (gap: string) =>
    compareWordings(
      "we will go",
      seek("we will go", wordingWordsOf("en")),
      ["“We will go,”", "“but not today.”"],
      ["", gap],
    )?.differences.map(({ kind }) => kind);

  it.each([" she said. ", " she said.\n\n", "\n\n", " asked Mr. Roe? "])(
    "are sentences of their own round %j",
    (gap) => {
      expect(nearby(gap)).toEqual([]);
    },
  );

  it.each([" she said, ", " said Mr. Roe, 3.5 years on, adding: "])("are one sentence round %j", (gap) => {
    expect(nearby(gap)).toEqual(["negation_nearby"]);
  });
});

describe("likeness", () => {
  const likeness = (claim: string, printed: string) => compare(claim, printed)?.likeness ?? 0;

  it("is whole for the same words, and less the more differ", () => {
    const claim = "the ferry will sail in May";
    const all = [claim, "the ferry will sail again in May", "the boat will sail in May", "the boat came in May"];
    const values = all.map((printed) => likeness(claim, printed));
    expect(values[0]).toBe(1);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
  });

  it("counts small words little", () => {
    expect(likeness("the ferry will sail", "ferry sail")).toBeGreaterThan(likeness("the ferry will sail", "the will"));
  });
});

describe("any claim and any text", () => {
  const words = fc.array(
    fc.constantFrom("the", "ferry", "not", "9", "nine", "“", "didn't", "a-b", ".", "forty", "five", "\n\n", "😀"),
  );
  const text = words.map((all) => all.join(" "));

  it("the printed parts are a piece of the text, character for character, and before and after stand around it", () => {
    fc.assert(
      fc.property(text, text, (claim, printed) => {
        const found = compare(claim, printed);
        if (found === null) return;
        const passage = found.parts.map((part) => part.printed).join("");
        expect(printed).toContain(`${found.before}${passage}${found.after}`);
        const characters = Array.from(printed).slice(found.from.offset, found.to.offset).join("");
        expect(characters).toBe(passage);
        expect(found.likeness).toBeGreaterThan(0);
        expect(found.likeness).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("a text is like itself, and differs in nothing", () => {
    fc.assert(
      fc.property(text, (printed) => {
        const found = compare(printed, printed);
        if (found === null) return;
        expect(found.likeness).toBeCloseTo(1);
        expect(found.differences).toEqual([]);
      }),
    );
  });
});

describe("amounts and negations", () => {
  it("names another currency as another number", () => {
    expect(differences("the ferry cost $5,000", "The ferry cost £5,000.")).toEqual(["number: $5000 / £5000"]);
    expect(differences("the ferry cost $5,000", "The ferry cost $5000.")).toEqual([]);
  });

  it("names a negation once, however often it stands there", () => {
    const printed = "They did not sail, they did not row and they did not swim.";
    expect(differences("they did sail, they did row and they did swim", printed)[0]).toBe("negation:  / not");
  });
});
