import type { Act } from "../decisions/decision.ts";
import { nodeOf } from "./decided-identity.ts";

/**
 * By what a decision about no single article is found that bears on who is who: people and organisations as `person ann roe`, words
 * that mean somebody in every article as `words CURRENCIES`. None for a decision that does not.
 */
export function foundBy({ action, value }: Act): readonly string[] {
  switch (action) {
    case "same":
    case "different":
      return [...new Set([nodeOf(value.one), nodeOf(value.other)])];
    case "name":
      return [nodeOf(value.of)];
    case "split":
      return [nodeOf({ kind: "person", name: value.name }), qualified(value)];
    case "mean":
      return value.scope === "archive" ? [wordsKey(value.form)] : [];
    default:
      return [];
  }
}

/** Of whom more must be known where a decision holds: whoever it joins with another, or puts in their place. */
export function leadsOnTo({ action, value }: Act): readonly string[] {
  switch (action) {
    case "same":
      return [nodeOf(value.one), nodeOf(value.other)];
    case "split":
      return [qualified(value)];
    case "mean":
      return value.bearer === null ? [] : [nodeOf(value.bearer)];
    default:
      return [];
  }
}

/** The key of words that are printed. */
export function wordsKey(words: string): string {
  return `words ${words}`;
}

function qualified({ name, qualifier }: { readonly name: string; readonly qualifier: string }): string {
  return nodeOf({ kind: "person", name, qualifier });
}
