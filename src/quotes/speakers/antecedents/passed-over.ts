import type { Scene } from "../../scene.ts";
import { isReaderOfIt } from "../mentions/reader-of-it.ts";

/** Whether a mention is of somebody whom the story does not go on about: who plays somebody or is played, to whom it is written, or who has read it. */
export function isPassedOver(scene: Scene, mention: number): boolean {
  return (
    fillsBracket(scene, mention) ||
    isGreeted(scene, mention) ||
    isPlayed(scene, mention) ||
    isReaderOfIt(scene, mention)
  );
}

/** "Hamlet (⟨Tim Roe⟩) sulks": who plays somebody, and stands in brackets alone, is not whom the story goes on about, nor who "who" means. */
export function fillsBracket({ cast, document, mentionTokens, phraseTokens }: Scene, mention: number): boolean {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (document.tokens[last]?.text !== ")" || cast.mentions[mention]?.form !== "name") return false;
  return document.tokens[first - 1]?.text === "(";
}

/** "Dear ⟨Ann Roe⟩,", "Ask ⟨Ann Roe⟩: …": to whom a letter is written is not whom it tells of; not so of “Ask ⟨Ann Roe⟩, who made it, and she laughs”. */
function isGreeted({ document, language, mentionTokens, phraseTokens }: Scene, mention: number): boolean {
  const before = document.tokens[(phraseTokens[mention]?.firstToken ?? 0) - 1];
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (before?.capital !== true || !language.turns.salutations.has(before.lower)) return false;
  return (
    document.tokens[last]?.kind !== "word" &&
    !language.smallWords.personalRelatives.has(document.tokens[last + 1]?.lower ?? "")
  );
}

/** "Ann Roe's ⟨Hamlet⟩ sulks": one word behind the name of a person who owns it is whom they play. */
function isPlayed({ cast, document, mentionOf, mentionTokens }: Scene, mention: number): boolean {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const form = cast.mentions[mention]?.form;
  if (lastToken !== firstToken + 1 || (form !== "name" && form !== "short")) return false;
  if (document.tokens[firstToken - 1]?.kind !== "possessive") return false;
  const owner = cast.mentions[mentionOf[firstToken - 2] ?? -1];
  return owner?.form === "name" && owner.person !== null;
}
