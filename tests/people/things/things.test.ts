import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peopleIn } from "../cast-of.ts";

/**
 * The lines of a file with all people in braces; "== " before a kind of thing and the note at its head are left out.
 */
function readMarked(name: string): { text: string; people: string[] }[] {
  const [, ...parts] = readFileSync(new URL(name, import.meta.url), "utf8").split(/^== /m);
  return parts
    .flatMap((part) => part.trim().split("\n").slice(1))
    .map((line) => ({
      text: line.replaceAll(/[{}]/g, ""),
      people: [...line.matchAll(/\{(.*?)\}/g)].map(([, person]) => person ?? ""),
    }));
}

/** A name without what may be printed in front of it as a title. */
const isSame = (found: string, wanted: string) => found === wanted || wanted.endsWith(` ${found}`);

describe("what is called after people", () => {
  it.each([
    ["seen.txt", { whole: 111, people: 27, tooMany: 37 }],
    ["held-out.txt", { whole: 88, people: 22, tooMany: 65 }],
  ])("is nobody in most sentences of %s", (name, least) => {
    const score = { whole: 0, people: 0, tooMany: 0 };
    for (const { text, people } of readMarked(name)) {
      const found = peopleIn(text);
      const right = found.filter((one) => people.some((wanted) => isSame(one, wanted)));
      score.people += right.length;
      score.tooMany += found.length - right.length;
      if (right.length === found.length && right.length === people.length) score.whole += 1;
    }
    expect(score.whole).toBeGreaterThanOrEqual(least.whole);
    expect(score.people).toBeGreaterThanOrEqual(least.people);
    expect(score.tooMany).toBeLessThanOrEqual(least.tooMany);
  });
});
