import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePassages } from "../../bench/kinds/passages.ts";
import { varyPassages } from "../../scripts/train/passages/vary.ts";

const FOLDER = "scripts/train/passages";
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));

/** How the second of two passages is told, the first being the only one of its number. */
const told = (number: number, telling: string) =>
  varyPassages(`note\n${"== x\nNothing.\n".repeat(number)}== news\n# Roe said no\n${telling}\npeople: Ann Roe\n`).get(
    number,
  );

describe("a passage told in another way", () => {
  it.each([
    [0, "“{Go}[Ann Roe],” she said.", "“{Go}[Ann Roe],” she says."],
    [1, "Roe said {it was late}[Ann Roe].", "Roe added {it was late}[Ann Roe]."],
    [2, "Roe said {it was late}[Ann Roe].", "Roe also said {it was late}[Ann Roe]."],
    [3, "Roe said that {it was shut}[Ann Roe].", "Roe told reporters that {it was shut}[Ann Roe]."],
    [4, "“{Go}[Ann Roe],” Roe said.", "“{Go}[Ann Roe],” Roe said on Tuesday."],
  ])("has a way of its own (%i)", (number, telling, other) => {
    expect(told(number, telling)).toContain(other);
  });

  it("goes on to the next way where one changes nothing", () => {
    expect(told(4, "Roe said {it was late}[Ann Roe].")).toContain("Roe says {it was late}");
  });

  it("leaves headlines, words in marks and people as they are", () => {
    expect(told(0, "“{I said go}[Ann Roe],” Roe said.")).toBe(
      "news\n# Roe said no\n“{I said go}[Ann Roe],” Roe says.\npeople: Ann Roe\n",
    );
  });

  it("is left out where nobody says anything", () => {
    expect(told(0, "It rained.")).toBeUndefined();
  });

  it.each(files)("has the key of the passage: %s", (file) => {
    const source = readFileSync(`${FOLDER}/${file}`, "utf8");
    const passages = parsePassages(source);
    const varied = varyPassages(source);
    // Of opinion and talk fewer passages have a "said" that can be told otherwise.
    expect(varied.size).toBeGreaterThan((passages.length * 2) / 5);
    for (const [number, other] of varied) {
      const [variant] = parsePassages(`== ${other}`);
      const keyOf = (one: typeof variant) => one?.quotes.map(({ expected }) => expected);
      expect(keyOf(variant)).toEqual(keyOf(passages[number]));
      expect(variant?.text).not.toBe(passages[number]?.text);
    }
  });
});
