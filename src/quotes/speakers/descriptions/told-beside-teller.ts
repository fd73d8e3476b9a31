import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isPassive } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { sentenceOf } from "../mentions/mention-places.ts";
import type { Known } from "../mentions/question.ts";
import { resolvePronoun } from "../pronouns/pronouns.ts";

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

/**
 * “Roe was told by ⟨the doctor⟩”, “She was warned by ⟨the nurse⟩”: whether somebody is the one who is told something by
 * whoever is described, so that they are not meant.
 */
export function isToldBy(scene: Scene, mention: number, key: Key, known: Known): boolean {
  const { cast, cueOf, cues, grammar, mentionTokens, phraseTokens } = scene;
  const by = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  const cue = itemAt(cues, cueOf[by - 1] ?? -1) ?? itemAt(cues, cueOf[by] ?? -1);
  if (!servesAs(grammar, by, AGENT) || cue === undefined || !isPassive(grammar, cue)) return false;
  const told = mention - 1;
  if (sentenceOf(scene, told) !== sentenceOf(scene, mention) || mentionTokens[told]?.lastToken !== cue.firstToken)
    return false;
  const isPronoun = cast.mentions[told]?.form === "pronoun";
  return (isPronoun ? resolvePronoun(scene, told, [], known)?.key : keyOf(cast.mentions[told])) === key;
}
