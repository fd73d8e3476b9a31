import { PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import type { Scene } from "../scene.ts";

/** How far behind a description the name may stand, in tokens. */
const REACH = 20;

/**
 * The mention of the name that somebody described gives: “a man who gave his name as ⟨Ann Roe⟩”, “a woman, identifying herself only as
 * ⟨Ann⟩”; -1 where none is given. "As Ann Roe's lawyer" gives no name.
 */
export function namedAs(
  { cast, document, grammar, language, mentionOf, mentionTokens, sentenceOf }: Scene,
  mention: number,
): number {
  const { tokens } = document;
  const from = mentionTokens[mention]?.lastToken ?? 0;
  let isGiven = false;
  for (let at = from; at < from + REACH && sentenceOf[at] === sentenceOf[from - 1]; at += 1) {
    if (tokens[at]?.kind === "mark") return -1;
    isGiven ||= language.smallWords.givingName.has(tokens[at]?.lower ?? "");
    const other = mentionOf[at] ?? -1;
    if (other < 0 || cast.mentions[other]?.person === null) continue;
    const { firstToken, lastToken } = mentionTokens[other] ?? { firstToken: at, lastToken: at };
    const isName = servesAs(grammar, firstToken - 1, PREDICATIVE) && tokens[lastToken]?.kind !== "possessive";
    return isGiven && isName ? other : -1;
  }
  return -1;
}
