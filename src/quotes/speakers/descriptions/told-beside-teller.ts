import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { isFiniteVerb } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { sentenceOf } from "../mentions/mention-places.ts";

/** How many mentions before a description are searched. */
const REACH = 8;

/**
 * “Acme said it would sell the ships after ⟨the union⟩ warned that jobs would go”: whether somebody has a verb of
 * speech earlier in the sentence, so that they are not the one who says something else in a clause of time or reason.
 */
export function isTellerBeside(scene: Scene, mention: number, key: Key): boolean {
  const { cast, cueOf, document, grammar, language, mentionTokens, phraseTokens } = scene;
  const own = phraseTokens[mention];
  if (own === undefined || !language.smallWords.subordinators.has(document.tokens[own.firstToken - 1]?.lower ?? ""))
    return false;
  if (!isIn(cueOf, own.lastToken)) return false;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    if (sentenceOf(scene, at) !== sentenceOf(scene, mention)) return false;
    const verb = itemAt(mentionTokens, at)?.lastToken ?? 0;
    if (keyOf(cast.mentions[at]) === key && isIn(cueOf, verb) && isFiniteVerb(grammar.tags[verb] ?? 0)) return true;
  }
  return false;
}

/**
 * “Roe closed her eyes as ⟨the clerk⟩ said”: whether somebody has another verb in the sentence, so that they are not
 * the one who says something at that moment.
 */
export function isActorBeside(scene: Scene, mention: number, key: Key): boolean {
  const { cast, document, grammar, language, mentionTokens, phraseTokens } = scene;
  const own = phraseTokens[mention];
  if (own === undefined || !language.smallWords.sameMoment.has(document.tokens[own.firstToken - 1]?.lower ?? ""))
    return false;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    if (sentenceOf(scene, at) !== sentenceOf(scene, mention)) return false;
    const end = mentionTokens[at]?.lastToken ?? own.firstToken;
    if (keyOf(cast.mentions[at]) === key && holdsFinite(grammar, end, own.firstToken)) return true;
  }
  return false;
}
