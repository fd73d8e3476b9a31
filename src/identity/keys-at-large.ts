import type { Act } from "../decisions/decision.ts";
import { nodeOf } from "./decided-identity.ts";

/**
 * The keys under which a decision about who is who is found, if it is not about a single article: people and
 * organisations as `person ann roe`, words that mean somebody in every article as `words CURRENCIES`. Empty for any
 * other decision.
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

/**
 * The keys of those about whom more must be known to apply a decision: everyone it joins to another or puts in their
 * place.
 */
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

/** The key of printed words. */
export function wordsKey(words: string): string {
  return `words ${words}`;
}

function qualified({ name, qualifier }: { readonly name: string; readonly qualifier: string }): string {
  return nodeOf({ kind: "person", name, qualifier });
}
