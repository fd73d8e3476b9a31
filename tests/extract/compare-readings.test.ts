import { describe, expect, it } from "vitest";
import { compareReadings } from "../../src/extract/compare-readings.ts";
import { extract } from "../../src/extract/extract.ts";
import { readThorough } from "../../src/extract/read-thorough.ts";
import { sliceCodePoints } from "../../src/span.ts";
import { readerOf, type SaidContent } from "../helpers/opinion-of.ts";

const HEAD = "Harbor closed\n\nLOWE, May 3 –\n\n";

/** Words in marks with nobody beside them: the rules are not sure who says them, nor who "he" is. */
const WAITING =
  "Ann Roe met Jon Moe at the pier. “We will wait until the fog has gone.” He told the captain that the boats were late.";
const MARKS = "“We will wait until the fog has gone.”";
const CLAUSE = ["that the boats were late", "He", "told"] as const;
const FORECAST = "The fog would lift by noon, ran the forecast of the “Lowe Lantern” that Ann Roe told reporters of.";

async function compared(text: string, ...contents: SaidContent[]) {
  const { rows } = await compareReadings(text, {}, readerOf(...contents));
  return rows.map(({ rules, both, differs }) => ({
    rules: rules && [rules.text, rules.speakers[0]?.name],
    both: both && [both.text, both.speakers[0]?.name],
    differs,
  }));
}

describe("two readings side by side", () => {
  it("say whom both together take for the speaker, and what they take for nobody's words", async () => {
    const rows = await compared(HEAD + WAITING, [MARKS, "Ann Roe"]);
    expect(rows).toEqual([
      {
        rules: [MARKS, "Jon Moe"],
        both: [MARKS, "Ann Roe"],
        differs: ["speaker"],
      },
      { rules: ["that the boats were late", "Jon Moe"], both: null, differs: [] },
    ]);
  });

  it("say where the second reader has other edges", async () => {
    const rows = await compared(HEAD + WAITING, [MARKS, "He"], ["boats were late", "He", "told"]);
    expect(rows[1]).toEqual({
      rules: ["that the boats were late", "Jon Moe"],
      both: ["boats were late", "Jon Moe"],
      differs: ["words"],
    });
  });

  it("have what only the second reader has found, in its place", async () => {
    const text = `${HEAD}${FORECAST}\n\n“It sails in May,” said Tom Verrin, the harbour master.`;
    const rows = await compared(text, ["The fog would lift by noon", "Ann Roe", "told"]);
    expect(rows).toEqual([
      { rules: null, both: ["The fog would lift by noon", "Ann Roe"], differs: [] },
      { rules: ["“It sails in May,”", "Tom Verrin"], both: ["“It sails in May,”", "Tom Verrin"], differs: [] },
    ]);
  });

  it("are what each reads by itself, with places in code points", async () => {
    const text = `${HEAD}😀 ${WAITING}`;
    const reader = readerOf([MARKS, "Ann Roe"]);
    const { rules, both, rows } = await compareReadings(text, {}, reader);
    expect(reader.texts).toHaveLength(1);
    expect(rules).toEqual(extract(text));
    expect(both).toEqual(await readThorough(text, {}, reader));
    expect(rows.map((row) => row.rules)).toEqual(rules.quotes);
    for (const { start, end } of [rows[0]?.rules, rows[0]?.both].flatMap((quote) => quote ?? []))
      expect(sliceCodePoints(text, { start, end })).toBe("“We will wait until the fog has gone.”");
    expect(rows[0]?.agreement).toBeLessThan(0.2);
  });
});

describe("the agreement of both readings", () => {
  const agreements = async (text: string, ...contents: SaidContent[]) =>
    (await compareReadings(text, {}, readerOf(...contents))).rows.map(({ agreement }) => agreement ?? -1);

  it("is less where they differ, in words, speaker or at all", async () => {
    const [both = 0, alike = 0] = await agreements(HEAD + WAITING, [MARKS, "He"], CLAUSE);
    const [speaker = 1] = await agreements(HEAD + WAITING, [MARKS, "Ann Roe"], CLAUSE);
    const [, words = 1] = await agreements(HEAD + WAITING, [MARKS, "He"], ["boats were late", "He", "told"]);
    const [, dropped = 1] = await agreements(HEAD + WAITING, [MARKS, "He"]);
    expect(both).toBeGreaterThan(speaker);
    expect(alike).toBeGreaterThan(words);
    expect(alike).toBeGreaterThan(dropped);
  });

  it("is the rules' confidence where the second reader has no say", async () => {
    const text = `${HEAD}“It sails in May,” said Tom Verrin, the harbour master.\n\n${WAITING}`;
    const { rows } = await compareReadings(text, {}, readerOf());
    expect(rows[0]?.agreement).toBe(extract(text).quotes[0]?.confidence);
    expect(rows[1]?.agreement).not.toBe(extract(text).quotes[1]?.confidence);
  });

  it("is that of the least sure part of words in several parts", async () => {
    const text = `${HEAD}Ann Roe met Jon Moe. “We will wait,” he told her at the pier, “until the fog has gone.” They told the captain that the boats were late.`;
    const parts = ["“We will wait,”", "“until the fog has gone.”"].map((words): SaidContent => [words, "he", "told"]);
    const [both = 0] = await agreements(text, ...parts);
    const ofOne = await Promise.all(parts.map(async (part) => (await agreements(text, part))[0]));
    for (const one of ofOne) expect(one).toBeLessThan(both / 2);
  });

  it("is not said of what the rules do not have", async () => {
    const text = `${HEAD}${FORECAST}`;
    expect(await agreements(text, ["The fog would lift by noon", "Ann Roe", "told"])).toEqual([-1]);
  });
});
