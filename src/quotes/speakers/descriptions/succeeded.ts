import type { Scene, TokenRange } from "../../scene.ts";
import { type Key, keyOf, NOBODY } from "../mentions/keys.ts";
import type { Known } from "../mentions/question.ts";

/** How many mentions before a description are searched. */
const REACH = 40;

/**
 * Whether a description means a successor of somebody whom the article calls the last holder, or says has left: “⟨the
 * previous owner, Roe⟩, … the new owner”, “⟨Chairman Roe resigned⟩ … the new chairman”.
 */
export function isSucceeded(scene: Scene, description: number, key: Key, { resolved }: Known): boolean {
  const { cast, language, phraseTokens } = scene;
  const { incomingWords, outgoingWords } = language.nouns;
  if (key === NOBODY) return false;
  const isTold = (at: number, words: ReadonlySet<string>) =>
    resolved[at] === key && holds(scene, phraseTokens[at], words);
  // “⟨The new owner⟩ agreed. The outgoing one said”
  if (holds(scene, phraseTokens[description], outgoingWords))
    for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1)
      if (isTold(at, incomingWords)) return true;
  if (holds(scene, phraseTokens[description], language.nouns.formerWords)) return comesAfter(scene, description, key);
  if (!holds(scene, phraseTokens[description], incomingWords)) return false;
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1) {
    if (keyOf(cast.mentions[at]) !== key) continue;
    if (holds(scene, phraseTokens[at], outgoingWords) || leaves(scene, at)) return true;
  }
  return false;
}

/**
 * “Roe quit. Her ⟨successor⟩, ⟦Moe⟧, … ⟨the former chief⟩”: whether somebody is said to be a successor, and so did not
 * hold the post before.
 */
function comesAfter(scene: Scene, description: number, key: Key): boolean {
  const { cast, language, phraseTokens } = scene;
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1) {
    if (keyOf(cast.mentions[at]) === key && holds(scene, phraseTokens[at], language.succession.after)) return true;
  }
  return false;
}

/** "⟦Roe⟧ ⟨resigned⟩", "⟦Roe⟧ has ⟨stepped⟩ down", "⟦Roe⟧, will ⟨retire⟩". */
function leaves({ document, language, phraseTokens }: Scene, mention: number): boolean {
  let at = phraseTokens[mention]?.lastToken ?? 0;
  if (document.tokens[at]?.text === ",") at += 1;
  if (language.words.auxiliaries.has(document.tokens[at]?.lower ?? "")) at += 1;
  return [at, at + 1].some((verb) => language.nouns.leavingWords.has(document.tokens[verb]?.lower ?? ""));
}

function holds({ document }: Scene, phrase: TokenRange | undefined, words: ReadonlySet<string>): boolean {
  for (let at = phrase?.firstToken ?? 0; at < (phrase?.lastToken ?? 0); at += 1)
    if (words.has(document.tokens[at]?.lower ?? "")) return true;
  return false;
}
