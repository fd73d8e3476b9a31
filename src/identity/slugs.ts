import { withoutQualifier } from "../names/bearer-keys.ts";
import { slugify } from "../names/slugify.ts";
import type { ReasonedName } from "./name-reasons.ts";

/** The last number that is simply counted up to: "jane-doe-2" … "jane-doe-9". */
const LAST_COUNTED = 9;

/** Whether this name may have a slug, with any number. */
export function isSlugOf(slug: string, name: string): boolean {
  const base = slugify(name);
  if (slug === base) return true;
  return slug.startsWith(`${base}-`) && /^([2-9]|[1-9]\d+)$/.test(slug.slice(base.length + 1));
}

/**
 * Yields the slugs that a name may have, the best first and without end: "jane-doe", "jane-doe-2" … "jane-doe-9", then
 * numbers from that of the row on, so that a free one is found in a few steps however many people share a name.
 *
 * @param rowNumber the number of the row that is to have the slug; called only when the first nine are taken
 */
export function* slugCandidates(name: string, rowNumber: () => number): Generator<string, never> {
  const base = slugify(name);
  yield base;
  for (let number = 2; number <= LAST_COUNTED; number += 1) yield `${base}-${number}`;
  for (let number = Math.max(LAST_COUNTED + 1, rowNumber()); ; number += 1) yield `${base}-${number}`;
}

/**
 * The name of which somebody gets a slug: the first one that is theirs whatever people decide, or else the name in their
 * key. So a slug is never of a name that undoing a decision gives to somebody else: if it was decided that Ann Roe is
 * Anna Roe before any article named Anna Roe, the slug is of Anna Roe.
 *
 * @param sightings those of the key, in the order in which they were seen
 */
export function nameForSlug(
  key: string,
  sightings: readonly { readonly name: string; readonly names: readonly ReasonedName[] }[],
): string {
  for (const { name, names } of sightings) {
    const own = names.filter(({ because }) => because === "same key");
    const found = own.find((one) => one.name === name) ?? own[0];
    if (found !== undefined) return found.name;
  }
  return withoutQualifier(key);
}
