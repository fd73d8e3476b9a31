import { servesAs } from "./syntax-words.ts";

/** The first token of a tag from `from` to before `to`; -1 for none. */
export function findTag(tags: Uint8Array, from: number, to: number, tag: number): number {
  for (let at = from; at < to; at += 1) if (tags[at] === tag) return at;
  return -1;
}

/** Whether a token of a tag stands from `from` to before `to`. */
export function holdsTag(tags: Uint8Array, from: number, to: number, tag: number): boolean {
  return findTag(tags, from, to, tag) >= 0;
}

/** The token itself, or the one behind it where it has this tag: the verb of "⟨never⟩ said", from the adverb or the verb. */
export function stepOver(tags: Uint8Array, at: number, tag: number): number {
  return tags[at] === tag ? at + 1 : at;
}

/** The token itself, or the one before it where that has this tag: the comma of "it was late⟨,⟩ and she left", from "and". */
export function stepBack(tags: Uint8Array, at: number, tag: number): number {
  return tags[at - 1] === tag ? at - 1 : at;
}

/** The token itself, or the one behind it where it can be one of these small words: the subject of "said ⟨that⟩ it was late", from "that" or from it. */
export function stepOverWord(of: { readonly syntax: Int32Array }, at: number, uses: number): number {
  return servesAs(of, at, uses) ? at + 1 : at;
}
