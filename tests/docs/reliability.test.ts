import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countWays } from "../promises/promise.ts";
import { NOTHING_HALF_DONE, NOTHING_INVENTED, NOTHING_LOST, NOTHING_SURPRISING } from "../promises/ways.ts";

const page = readFileSync("docs/reliability.md", "utf8");
const numbersOf = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, number]) => Number(number));
const TWENTY = Array.from({ length: 20 }, (_, index) => index + 1);

describe("docs/reliability.md", () => {
  it("has twenty promises, each with its mechanism and its proof", () => {
    expect(numbersOf(/^(\d+)\. /gm)).toEqual(TWENTY);
    expect(numbersOf(/^\| (\d+) \| (?!\d+ \|).+ \| .+ \|$/gm)).toEqual(TWENTY);
  });

  it("says in how many ways each was tried, at least ten", () => {
    const all = [...NOTHING_INVENTED, ...NOTHING_LOST, ...NOTHING_HALF_DONE, ...NOTHING_SURPRISING];
    expect(all.map(({ number }) => number)).toEqual(TWENTY);
    const rows = [...page.matchAll(/^\| (\d+) \| (\d+) \| [^|]+ \|$/gm)];
    expect(rows.map(([, number, ways]) => [Number(number), Number(ways)])).toEqual(
      all.map((promised) => [promised.number, countWays(promised)]),
    );
    expect(all.filter((promised) => countWays(promised) < 10)).toEqual([]);
    const promises = [...page.matchAll(/^\d+\. (.+\n(?: {3}.+\n)*)/gm)].map(([, words = ""]) =>
      words.replace(/\s+/g, " "),
    );
    expect(all.filter(({ number, sentence }) => promises[number - 1]?.startsWith(sentence) !== true)).toEqual([]);
  });

  it("promises what the README promises, under the same numbers", () => {
    const readme = readFileSync("README.md", "utf8");
    expect([...readme.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))).toEqual(TWENTY);
  });

  it("names tests that there are", () => {
    const named = page.match(/tests\/[\w/.-]+\.test\.ts/g) ?? [];
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
