import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { wordingWordsOf } from "../../src/languages/known/wording.ts";
import { type Print, partIntoUtterances } from "../../src/stories/part-into-utterances.ts";
import { wordingKeys } from "../../src/stories/wording-keys.ts";

/** "100 p1 Tue": day, speaker and day of saying; "-" for what is not known. */
const print = (written: string): Print & { readonly written: string } => {
  const [day = "", speaker = "-", saidOn = "-"] = written.split(" ");
  const known = (value: string) => (value === "-" ? null : value);
  return { written, day: Number(day), speaker: known(speaker), saidOn: known(saidOn) };
};
const parted = (...written: string[]) =>
  partIntoUtterances(written.map(print)).map((one) => one.map((of) => of.written));

describe("prints of the same words", () => {
  it.each([
    ["of one speaker within days", ["100 p1", "101 p1", "107 p1"], [["100 p1", "101 p1", "107 p1"]]],
    ["parted by more than seven days", ["100 p1", "107 p1", "115 p1"], [["100 p1", "107 p1"], ["115 p1"]]],
    ["of two speakers", ["100 p1", "101 p2"], [["100 p1"], ["101 p2"]]],
    ["of one who is not known", ["100 p1", "101"], [["100 p1", "101"]]],
    ["of one who may be either", ["100 p1", "101", "102 p2"], [["100 p1"], ["101"], ["102 p2"]]],
    ["of two days of saying", ["100 p1 Mon", "101 p1 Tue"], [["100 p1 Mon"], ["101 p1 Tue"]]],
    ["of which one tells no day", ["100 p1 Mon", "101 p1"], [["100 p1 Mon", "101 p1"]]],
    ["of which one is undated", ["0 p1", "100 p1"], [["0 p1"], ["100 p1"]]],
  ])("%s", (_, prints, expected) => {
    expect(parted(...prints)).toEqual(expected);
  });

  const prints = fc.array(
    fc
      .tuple(fc.integer({ min: 90, max: 130 }), fc.constantFrom("-", "p1", "p2"), fc.constantFrom("-", "Mon", "Tue"))
      .map((parts) => parts.join(" ")),
    { maxLength: 12 },
  );
  test.prop([prints.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))])(
    "are parted alike in whatever order they come",
    ([all, shuffled]) => {
      const inOrder = (written: string[]) =>
        parted(...written)
          .map((one) => one.toSorted().join(", "))
          .sort();
      expect(inOrder(shuffled)).toEqual(inOrder(all));
    },
  );
});

describe("the keys of words", () => {
  const keys = (text: string) => wordingKeys([text], "asserted", wordingWordsOf("en"));
  const SAID = "“We will send 19 boats to the old harbour before the storm,”";

  it.each([
    ["marks, case and short forms", "‘We’ll send nineteen boats to the old harbour before the storm’", "wording"],
    ["a small word", "“We would send 19 boats to the old harbour before that storm.”", "substance"],
    ["what an editor has put in", "“We will send 19 boats to the old harbour before the [coming] storm.”", "wording"],
    ["that between angle brackets", "“We will send 19 boats to the old harbour before the <coming> storm.”", "wording"],
    ["a number", "“We will send 90 boats to the old harbour before the storm.”", "words"],
    ["a negation", "“We will not send 19 boats to the old harbour before the storm.”", "words"],
  ])("are the same with other %s as far as they should be", (_, other, upTo) => {
    const [one, two] = [keys(SAID), keys(other)];
    expect(two.words).toBe(one.words);
    expect(two.substance === one.substance).toBe(upTo !== "words");
    expect(two.wording === one.wording).toBe(upTo === "wording");
  });

  it.each([
    ["another order", "“Before the storm we will send 19 boats to the old harbour.”"],
    ["another word that says something", "“We will send 19 ships to the old harbour before the storm.”"],
    ["a part of them", "“We will send 19 boats to the old harbour.”"],
  ])("are others with %s", (_, other) => {
    expect(keys(other).words).not.toBe(keys(SAID).words);
  });

  it.each([
    [
      "the other spelling",
      "The council privatised the harbour, and labour is in its centre.",
      "The council privatized the harbor, and labor is in its center.",
    ],
    [
      "two words printed as one",
      "The newer data points support what the council hopes for.",
      "The newer datapoints support what the council hopes for.",
    ],
    [
      "an aside of whoever prints it",
      "The level of rates (charged to shops) is lower than in other winters.",
      "The level of these rates is lower than in other winters.",
    ],
  ])("are the same with %s, and differ in nothing that matters", (_, one, other) => {
    expect(keys(other).words).toBe(keys(one).words);
    expect(keys(other).substance).toBe(keys(one).substance);
    expect(keys(other).wording).not.toBe(keys(one).wording);
  });

  it.each([
    [
      "words that are no spellings of one",
      "They prised the harbour gate open before winter came.",
      "They prized the harbour gate open before winter came.",
    ],
    [
      "short words that make another one",
      "The harbour master will re-sign before winter comes, friends say.",
      "The harbour master will resign before winter comes, friends say.",
    ],
    [
      "small words that would make another one",
      "The council found the rapist in the harbour before winter.",
      "The council found therapist in the harbour before winter.",
    ],
    [
      "a word that is missing",
      "The risk that boats will face storms has grown this winter.",
      "The risk that will face storms has grown this winter.",
    ],
  ])("are others with %s", (_, one, other) => {
    expect(keys(other).words).not.toBe(keys(one).words);
  });

  it.each([
    [
      "a number",
      "The price (nine percent) of old boats rises each winter.",
      "The price (six percent) of old boats rises each winter.",
    ],
    [
      "a negation",
      "The price of old boats will (not) rise each winter, say owners.",
      "The price of old boats will rise each winter, say owners.",
    ],
  ])("tell %s in an aside, which may be the speaker's", (_, one, other) => {
    expect(keys(other).substance).not.toBe(keys(one).substance);
  });

  it("are made in linear time of a word that does not end", () => {
    expect(keys("is".repeat(200_000)).count).toBe(1);
  });

  it("are others where the words are denied", () => {
    expect(wordingKeys([SAID], "denied", wordingWordsOf("en")).words).not.toBe(keys(SAID).words);
  });

  it("of words that say little by themselves are those of all words", () => {
    expect(keys("“We did not do this to them and they did it to us.”").words).not.toBe(
      keys("“We did do this to them and they did it to us.”").words,
    );
  });

  it("differ where the sign of an amount does", () => {
    const [one, other] = [
      keys("“The old harbour wall cost the town $5 million.”"),
      keys("“The old harbour wall cost the town £5 million.”"),
    ];
    expect(other.words).toBe(one.words);
    expect(other.substance).not.toBe(one.substance);
  });

  it("differ where a negation moves", () => {
    const one = keys("“The line did not tell the harbour that ferries would sail.”");
    const other = keys("“The line did tell the harbour that ferries would not sail.”");
    expect(other.words).toBe(one.words);
    expect(other.substance).not.toBe(one.substance);
  });
});
