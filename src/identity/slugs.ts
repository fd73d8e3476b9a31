import { slugify } from "../names/slugify.ts";

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
