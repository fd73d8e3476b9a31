import { BASE, isFiniteVerb, NAME, NOUN } from "./tags.ts";

/** Has a part of speech for each token, as a grammar does, and a draft of one. */
interface Tagged {
  readonly tags: Uint8Array;
}

/** Whether a finite verb stands from `from` to before `to`, so that the range is more than a phrase. */
export function holdsFinite({ tags }: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tags[at])) return true;
  return false;
}

/** The first finite verb from `from` to before `to`; -1 for none. */
export function firstFinite({ tags }: Tagged, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tags[at])) return at;
  return -1;
}

/** How many finite verbs stand from `from` to before `to`. */
export function countFinites({ tags }: Tagged, from: number, to: number): number {
  let verbs = 0;
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tags[at])) verbs += 1;
  return verbs;
}

/**
 * Whether a base form stands at the start of a range or behind a noun: “⟨Lock⟩ the door”, “Farmers in Corran ⟨wait⟩ a
 * year”, where the tagger did not recognise a plural subject.
 */
export function holdsBare({ tags }: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (tags[at] === BASE && (at === from || tags[at - 1] === NOUN || tags[at - 1] === NAME)) return true;
  return false;
}
