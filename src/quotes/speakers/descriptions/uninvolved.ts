import { NEGATIVE_DETERMINER, servesAs } from "../../../grammar/syntax-words.ts";
import { isIn } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { isNegation } from "../../stance/negation.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf } from "../mentions/keys.ts";

/** How many mentions before a description are searched. */
const REACH = 40;

/** How far behind a name the words that somebody had no part in something may stand, in tokens. */
const LONGEST = 30;

/** How far before "involved" its negation may stand: "was ⟨not⟩ himself involved". */
const BEFORE = 3;

/**
 * “Prof Joe Moe, a sleep scientist who was not involved in the study, … ⟨the researcher⟩ said”: whether a description
 * is a word for the author of a study, and somebody is said to have had no part in one.
 */
export function isUninvolved(scene: Scene, description: number, key: Key): boolean {
  if (!scene.language.nouns.makersOfStudies.has(headOf(scene, description))) return false;
  for (let mention = description - 1; mention >= Math.max(0, description - REACH); mention -= 1)
    if (keyOf(scene.cast.mentions[mention]) === key && hadNoPart(scene, mention)) return true;
  return false;
}

/**
 * "⟦Ann Roe⟧, who was not involved in the study,", "⟦Ann Roe⟧, who took no part in it,": whether this follows a name
 * before anybody else is named or anything is said.
 */
function hadNoPart(scene: Scene, mention: number): boolean {
  const { cast, cueOf, document, language, mentionOf, mentionTokens, sentenceOf } = scene;
  const from = mentionTokens[mention]?.lastToken ?? 0;
  for (let at = from; at < from + LONGEST && sentenceOf[at] === sentenceOf[from]; at += 1) {
    const beside = mentionOf[at] ?? -1;
    if (isIn(cueOf, at) || (beside > mention && cast.mentions[beside]?.person != null)) return false;
    if (language.nouns.takingPart.has(document.tokens[at]?.lower ?? "")) return isNegated(scene, at);
  }
  return false;
}

function isNegated({ document, grammar, language }: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - BEFORE; before -= 1)
    if (isNegation(document.tokens[before]?.lower ?? "", language) || servesAs(grammar, before, NEGATIVE_DETERMINER))
      return true;
  return false;
}
