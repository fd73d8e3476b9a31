import type { Scene } from "../../scene.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { otherTitlesAt } from "../mentions/office-words.ts";
import { tokensBeside } from "../mentions/somebody-else.ts";

/** How many mentions before a description are searched. */
const REACH = 40;

/**
 * “The prime minister, Roe, … ⟨the minister⟩”: whether somebody has the office of a description only with a word of
 * rank before it that makes it another office; “the chief executive, Roe” is still an executive.
 */
export function isOfOtherRank(scene: Scene, description: number, key: Key): boolean {
  const { cast, mentionTokens, words } = scene;
  const head = (mentionTokens[description]?.lastToken ?? 0) - 1;
  if (isRank(scene, head - 1)) return false;
  let isOther = false;
  for (let mention = description - 1; mention >= Math.max(0, description - REACH); mention -= 1) {
    if (keyOf(cast.mentions[mention]) !== key) continue;
    const { firstToken, lastToken } = tokensBeside(scene, mention);
    for (let at = firstToken; at < lastToken; at += 1) {
      if (words[at] !== words[head]) continue;
      if (!isAnotherOffice(scene, at)) return false;
      isOther = true;
    }
  }
  return isOther;
}

/** "prime ⟨minister⟩": whether a word of rank makes an office another one, with other words for it. */
function isAnotherOffice(scene: Scene, office: number): boolean {
  const titles = otherTitlesAt(scene, office - 1, 2);
  const word = scene.document.tokens[office]?.lower ?? "";
  return isRank(scene, office - 1) && titles.length > 0 && !titles.includes(word);
}

function isRank({ document, language }: Scene, at: number): boolean {
  return language.nouns.rankingWords.has(document.tokens[at]?.lower ?? "");
}
