import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { isBe, isBeWithin } from "../../../grammar/is-be.ts";
import { behindAdverbs } from "../../../grammar/steps.ts";
import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, isFiniteVerb, isVerb } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
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

/** The longest verb whose object or doer a description is, in tokens: "has since been fined by". */
const LONGEST_VERB = 6;

/**
 * “Roe was told by ⟨the doctor⟩”, “Acme has been fined by ⟨the league⟩”, “Acme has sued ⟨the firm⟩”: whether somebody
 * has the other part beside the verb of a description, so that they are not meant. “Acme says ⟨the firm⟩ will” is about
 * whoever has a verb of their own.
 */
export function isOtherPartOf(scene: Scene, mention: number, key: Key, known: Known): boolean {
  const { cast, grammar, mentionTokens, phraseTokens } = scene;
  const { tags } = grammar;
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const isDoer = servesAs(grammar, firstToken - 1, AGENT);
  const end = isDoer ? firstToken - 1 : firstToken;
  let verb = end;
  while (verb > end - LONGEST_VERB && (isVerb(tags[verb - 1]) || tags[verb - 1] === ADVERB)) verb -= 1;
  if (verb === end || (isDoer ? !isBeWithin(grammar, verb, end - 1) : !isObject(scene, end, lastToken))) return false;
  const other = mention - 1;
  if (mentionTokens[other]?.lastToken !== verb) return false;
  const isPronoun = cast.mentions[other]?.form === "pronoun";
  return (isPronoun ? resolvePronoun(scene, other, [], known)?.key : keyOf(cast.mentions[other])) === key;
}

/**
 * Whether what stands right behind a verb is its object: “sued ⟨the firm⟩”, but not “is ⟨the firm⟩”, “says ⟨the firm⟩
 * will”.
 */
function isObject({ grammar }: Scene, first: number, last: number): boolean {
  return !isBe(grammar, first - 1) && !isFiniteVerb(grammar.tags[behindAdverbs(grammar, last)]);
}
