import { servesAs } from "./syntax-words.ts";
import { ADVERB } from "./tags.ts";

/** The first token with a tag from `from` to before `to`, or -1. */
export function findTag(tags: Uint8Array, from: number, to: number, tag: number): number {
  for (let at = from; at < to; at += 1) if (tags[at] === tag) return at;
  return -1;
}

/** Whether a token with a tag stands from `from` to before `to`. */
export function holdsTag(tags: Uint8Array, from: number, to: number, tag: number): boolean {
  return findTag(tags, from, to, tag) >= 0;
}

/** The next token if this one has the tag, else this one: from the adverb or the verb of "⟨never⟩ said", the verb. */
export function stepOver(tags: Uint8Array, at: number, tag: number): number {
  return tags[at] === tag ? at + 1 : at;
}

/** The first token from `from` on that is no adverb: from "no" in "but ⟨no longer⟩ does", the verb. */
export function behindAdverbs({ tags }: { readonly tags: Uint8Array }, from: number): number {
  let at = from;
  while (tags[at] === ADVERB) at += 1;
  return at;
}

/** The token before if that has the tag, else this one: from "and" in "it was late⟨,⟩ and she left", the comma. */
export function stepBack(tags: Uint8Array, at: number, tag: number): number {
  return tags[at - 1] === tag ? at - 1 : at;
}

/**
 * The next token if this one can be one of these small words, else this one: from "that" or "it" in "said ⟨that⟩ it was
 * late", the subject.
 */
export function stepOverWord(of: { readonly syntax: Int32Array }, at: number, uses: number): number {
  return servesAs(of, at, uses) ? at + 1 : at;
}
