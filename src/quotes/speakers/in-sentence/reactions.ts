import { STOP } from "../../../grammar/tags.ts";
import type { Scene } from "../../scene.ts";

/** The longest of them, in words: "was not having any of it". */
const MAX_WORDS = 7;

/**
 * Whether a verb and all that its sentence tells behind it is how somebody takes what another said before: “Roe ⟨begged to differ⟩. “It is late.””, “Roe ⟨was less sanguine⟩.
 * “It is late.””.
 */
export function isReaction(
  { document: { tokens }, grammar, language: { conversations } }: Scene,
  verb: number,
): boolean {
  const words: string[] = [];
  for (let at = verb; grammar.tags[at] !== STOP; at += 1) {
    if (words.length === MAX_WORDS || tokens[at]?.kind !== "word") return false;
    words.push(tokens[at]?.lower ?? "");
  }
  if (tokens[verb + words.length]?.text !== ".") return false;
  if (conversations.reactions.has(words.join(" "))) return true;
  const between = words.slice(1, -1);
  const isFelt = conversations.reactingCopulas.has(words[0] ?? "") && conversations.feelings.has(words.at(-1) ?? "");
  return words.length > 1 && isFelt && between.every((word) => conversations.degrees.has(word));
}
