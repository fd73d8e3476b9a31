import type { Scene } from "../../scene.ts";
import { isReaderOfIt } from "../mentions/reader-of-it.ts";

/**
 * Whether a mention is of somebody whom the story does not go on about: an actor or a part, the addressee of a letter,
 * or a reader of a document.
 */
export function isPassedOver(scene: Scene, mention: number): boolean {
  return (
    fillsBracket(scene, mention) ||
    isGreeted(scene, mention) ||
    isPlayed(scene, mention) ||
    isReaderOfIt(scene, mention)
  );
}

/**
 * "Hamlet (⟨Tim Roe⟩) sulks": whether a mention stands alone in brackets, as an actor does. Neither the story nor "who"
 * goes on about them.
 */
export function fillsBracket({ cast, document, mentionTokens, phraseTokens }: Scene, mention: number): boolean {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (document.tokens[last]?.text !== ")" || cast.mentions[mention]?.form !== "name") return false;
  return document.tokens[first - 1]?.text === "(";
}

/**
 * "Dear ⟨Ann Roe⟩,", "Ask ⟨Ann Roe⟩: …": whether a mention is the addressee of a letter, whom it is not about; not so
 * in “Ask ⟨Ann Roe⟩, who made it, and she laughs”.
 */
function isGreeted({ document, language, mentionTokens, phraseTokens }: Scene, mention: number): boolean {
  const before = document.tokens[(phraseTokens[mention]?.firstToken ?? 0) - 1];
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (before?.capital !== true || !language.turns.salutations.has(before.lower)) return false;
  return (
    document.tokens[last]?.kind !== "word" &&
    !language.smallWords.personalRelatives.has(document.tokens[last + 1]?.lower ?? "")
  );
}

/**
 * "Ann Roe's ⟨Hamlet⟩ sulks": whether a mention is one word behind its owner's name, and so a part that the owner
 * plays.
 */
function isPlayed({ cast, document, mentionOf, mentionTokens }: Scene, mention: number): boolean {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const form = cast.mentions[mention]?.form;
  if (lastToken !== firstToken + 1 || (form !== "name" && form !== "short")) return false;
  if (document.tokens[firstToken - 1]?.kind !== "possessive") return false;
  const owner = cast.mentions[mentionOf[firstToken - 2] ?? -1];
  return owner?.form === "name" && owner.person !== null;
}
