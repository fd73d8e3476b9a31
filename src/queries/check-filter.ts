import { requireKnownKeys } from "../known-keys.ts";
import { misuse, requireBoolean, requireString, shown } from "../misuse.ts";
import { requireArticleReference } from "./article-reference.ts";
import { requireOneOf } from "./check-values.ts";
import { firstDay, lastDay } from "./dates.ts";
import type { Filter, Filters, ValueKind } from "./filter-kinds.ts";
import { checkReference } from "./names.ts";
import { parseCoded } from "./parse-coded.ts";
import { requireTerms } from "./search-terms.ts";

/**
 * Refuses a filter that cannot be used, before anything is queried: a key that is not a filter, or a value that its
 * filter does not take.
 *
 * @param called what messages call a filter: its name, unless whoever gave it knows it by another
 * @throws ArchiveError `invalid_argument`
 */
export function checkFilter(filters: Filters, given: object, called: Called = (name) => name): void {
  requireKnownKeys("filter", given, Object.keys(filters));
  for (const [name, value] of Object.entries(given)) {
    const filter = filters[name];
    if (filter !== undefined && value !== undefined) CHECKS[filter.kind](called(name), value as never, filter);
  }
  requireTime(given, called);
}

type Called = (name: string) => string;

/** Refuses a period that ends before it begins, in which nothing can have been published. */
function requireTime({ since, until }: { readonly since?: unknown; readonly until?: unknown }, called: Called): void {
  if (typeof since !== "string" || typeof until !== "string") return;
  if (firstDay("since", since) <= lastDay("until", until)) return;
  throw misuse(`${called("until")}: "${until}" is before ${called("since")}: "${since}"`);
}

type Check<Value> = (name: string, value: Value, filter: Filter<never>) => void;

/** Values may come from an untyped program, so each check looks at what it was really given. */
const CHECKS: Readonly<Record<ValueKind, Check<never>>> = {
  name: checkReference,
  "name words": (name, words) => {
    requireString(name, words);
    checkReference(name, words);
  },
  date: firstDay,
  day: requireDay,
  words: requireString,
  "search words": (_, words) => void requireTerms(words),
  coded: (name, written) => void parseCoded(written, name),
  share: requireShare,
  article: requireArticleReference,
  flag: (name, value) => requireBoolean(name, value),
  choice: (name, value, { choices = {} }) => requireOneOf(name, value, Object.keys(choices)),
};

function requireDay(name: string, day: string): void {
  if (firstDay(name, day) !== day) throw misuse(`${name}: "${day}" is not one day`);
}

function requireShare(name: string, share: unknown): void {
  if (typeof share === "number" && share >= 0 && share <= 1) return;
  throw misuse(`${name}: must be from 0 to 1, not ${shown(share)}`);
}
