import type { Scene } from "../../scene.ts";

/** How many mentions back whose counterpart it is may stand. */
const REACH = 4;

/**
 * “Minister Roe met her Greek ⟨counterpart, Moe⟩”: the mention before it, in the same sentence or the one before, of somebody with a title, which whoever is named
 * as the counterpart bears, too; -1 where the name stands beside no such word.
 */
export function whoseCounterpart(scene: Scene, mention: number): number {
  const { cast, document, language, phraseTokens, mentionTokens, sentenceOf } = scene;
  const name = mentionTokens[mention]?.firstToken ?? 0;
  const { counterparts } = language.succession;
  const isNamed = [name - 1, name - 2].some((at) => counterparts.has(document.tokens[at]?.lower ?? ""));
  if (!isNamed) return -1;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    if ((sentenceOf[phraseTokens[at]?.firstToken ?? 0] ?? 0) < (sentenceOf[name] ?? 0) - 1) return -1;
    if (cast.mentions[at]?.person !== null && cast.mentions[at]?.title != null) return at;
  }
  return -1;
}
