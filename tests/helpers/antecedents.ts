import { expect } from "vitest";
import type { ExtractedMention } from "../../src/extract/extraction.ts";

/** A pronoun or description refers, if to any, to a mention before it that names or describes the same one. */
export function expectAntecedents(mentions: readonly ExtractedMention[]): void {
  for (const [index, { refersTo, form, person, organisation }] of mentions.entries()) {
    if (refersTo === undefined) continue;
    expect(["pronoun", "description"]).toContain(form);
    expect(refersTo).toBeLessThan(index);
    expect(mentions[refersTo]).toMatchObject({ person, organisation });
    expect(mentions[refersTo]?.form).not.toBe("pronoun");
  }
}
