import { expect, it } from "vitest";
import { differenceText } from "../../src/queries/claims/difference-text.ts";

it.each([
  [{ kind: "negation", claimed: [], printed: ["not"] }, "a negation: “not” printed, not claimed"],
  [{ kind: "negation", claimed: ["not"], printed: ["not"] }, "a negation in another place: “not”"],
  [{ kind: "number", claimed: ["9"], printed: ["90"] }, "a number: “9” claimed, “90” printed"],
  [{ kind: "words", claimed: ["ferry"], printed: ["boat"] }, null],
] as const)("%j is told as %j", (difference, text) => {
  expect(differenceText(difference)).toBe(text);
});
