import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, COMMA, NOUN, PREPOSITION, WH_WORD } from "../grammar/tags.ts";
import { isInPhrases } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** How long what stands before the verb may be, in tokens. */
const LONGEST = 12;

/**
 * “a remark that ⟨union leaders⟩ called”: the mention between "that" or "which" and a verb that begins at a token, but for "said that"; -1 if none
 * stands so.
 */
export function subjectInRelative({ cueOf, grammar, mentionOf, phraseTokens }: Scene, verb: number): number {
  for (let at = verb - 1; at > verb - LONGEST; at -= 1) {
    const mention = mentionOf[at] ?? -1;
    const phrase = phraseTokens[mention];
    if (phrase === undefined || phrase.lastToken !== verb) continue;
    const before = beforeModifiers(grammar, phrase.firstToken);
    const isRelative = servesAs(grammar, before, COMPLEMENTIZER) || grammar.tags[before] === WH_WORD;
    return isRelative && (cueOf[before - 1] ?? -1) < 0 ? mention : -1;
  }
  return -1;
}

/** How many words may stand between "that" and the phrase: "what ⟨global⟩ health officials". */
const MODIFIERS = 3;

function beforeModifiers({ tags }: Grammar, phrase: number): number {
  let at = phrase - 1;
  while (at >= phrase - MODIFIERS && (tags[at] === ADJECTIVE || tags[at] === NOUN)) at -= 1;
  return at;
}

/** The token of "who" in "who in a letter to members ⟨said⟩": behind a comma, with nothing but phrases between it and its verb; -1 where none stands so. */
export function relativeRoundPhrase(tags: Uint8Array, verb: number): number {
  for (let at = verb - 1; at > verb - LONGEST; at -= 1) {
    if (tags[at] === WH_WORD) return tags[at + 1] === PREPOSITION && tags[at - 1] === COMMA ? at : -1;
    if (!isInPhrases(tags[at])) return -1;
  }
  return -1;
}
