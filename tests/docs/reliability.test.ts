import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync("docs/reliability.md", "utf8");
const numbersOf = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, number]) => Number(number));
const TWENTY = Array.from({ length: 20 }, (_, index) => index + 1);

describe("docs/reliability.md", () => {
  it("has twenty promises, each with its mechanism and its proof", () => {
    expect(numbersOf(/^(\d+)\. /gm)).toEqual(TWENTY);
    expect(numbersOf(/^\| (\d+) \| .+ \| .+ \|$/gm)).toEqual(TWENTY);
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
