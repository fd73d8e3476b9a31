import type { Mention } from "../../../people/cast.ts";

/**
 * Whom a mention means, as one number, so that typed arrays can hold it: a person's index in the cast; an
 * organisation's index plus {@link ORGANISATIONS}; -1 for nobody known.
 */
export type Key = number;

export const ORGANISATIONS = 1 << 20;
/** Added to the index of a mention that means nobody known, to keep such mentions apart. */
export const UNRESOLVED = 1 << 21;

export const NOBODY: Key = -1;

/** The key of whom a mention means according to the cast. */
export function keyOf(mention: Mention | undefined): Key {
  if (mention === undefined) return NOBODY;
  if (mention.person !== null) return mention.person;
  return mention.organisation === null ? NOBODY : ORGANISATIONS + mention.organisation;
}

/** The index of the person, or null. */
export function personOf(key: Key): number | null {
  return key >= 0 && key < ORGANISATIONS ? key : null;
}

/** The index of the organisation, or null. */
export function organisationOf(key: Key): number | null {
  return key >= ORGANISATIONS && key < UNRESOLVED ? key - ORGANISATIONS : null;
}
