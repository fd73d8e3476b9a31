import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decide } from "../../src/decisions/decide.ts";
import type { LoggedDecision } from "../../src/decisions/decision.ts";
import type { DecidedReading } from "../../src/decisions/reading.ts";
import { standing } from "../../src/decisions/standing.ts";
import { decidedArticles } from "../helpers/decided-articles.ts";
import { expectSoundDecided } from "../helpers/decided-invariants.ts";

const options = { numRuns: 200, seed: 20260302 };
const keysOf = (decisions: readonly LoggedDecision[]) => decisions.map(({ key }) => key);

describe("decide, of any decisions about any article", () => {
  test.prop([decidedArticles], options)("leaves sound spans and indexes", ({ text, read, decisions }) => {
    expectSoundDecided(text, decide(text, read, decisions));
  });

  test.prop([decidedArticles], options)(
    "does not depend on the order of arrival",
    ({ text, read, decisions, arrived }) => {
      expect(decide(text, read, arrived)).toEqual(decide(text, read, decisions));
    },
  );

  test.prop([decidedArticles], options)("changes nothing when done again", ({ text, read, decisions }) => {
    const decided = decide(text, read, decisions);
    expect(decide(text, decided, decisions)).toEqual(decided);
  });

  test.prop([decidedArticles], options)("is what the standing ones are from scratch", ({ text, read, decisions }) => {
    let decided: DecidedReading = read;
    for (let at = 1; at <= decisions.length; at += 1) decided = decide(text, decided, decisions.slice(0, at));
    expect(decided).toEqual(decide(text, read, standing(decisions)));
  });

  test.prop([decidedArticles], options)("never changes what it is given", ({ text, read, decisions }) => {
    const before = structuredClone(read);
    decide(text, read, decisions);
    expect(read).toEqual(before);
  });

  test.prop([decidedArticles], options)(
    "applies the last about a quote, or says why not",
    ({ text, read, decisions }) => {
      const last = standing(decisions).at(-1);
      if (last === undefined || !["quote", "speak", "confirm"].includes(last.action)) return;
      const { quotes, unapplied = [] } = decide(text, read, decisions);
      const places = [...quotes.map(({ decision }) => decision), ...unapplied.map(({ decision }) => decision)];
      expect(places.filter((key) => key === last.key)).toHaveLength(1);
    },
  );

  test.prop([decidedArticles], options)("names only standing decisions as not applied", ({ text, read, decisions }) => {
    const { unapplied = [] } = decide(text, read, decisions);
    expect(keysOf(standing(decisions))).toEqual(expect.arrayContaining(unapplied.map(({ decision }) => decision)));
  });
});
