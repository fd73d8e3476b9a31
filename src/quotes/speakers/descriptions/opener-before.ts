import { itemAt } from "../../../text/item-at.ts";
import type { Gender } from "../../../vocabulary.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { SOME_CALLING, SOME_KIN } from "../mentions/callings.ts";
import { type Fit, isStated } from "../mentions/fits.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { headOf, introducedBy, isDefinite } from "../mentions/introduced.ts";
import { type Key, NOBODY, personOf } from "../mentions/keys.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import { isInMarks, sentenceOf } from "../mentions/mention-places.ts";
import { openerBefore, openerOf } from "../mentions/opener-of.ts";
import type { Asked, Known } from "../mentions/question.ts";
import { isCalledSo } from "./called-by-age.ts";
import { isOfOtherCalling } from "./other-calling.ts";
import { hasOtherPronoun } from "./own-pronoun.ts";
import { isCalledElse } from "./told-above.ts";
import { variesName } from "./varied-name.ts";

/**
 * “Ann Roe met Joe Moe. Sam Loe said it leaked. ⟨The plumber⟩ said he knew”: the person that the sentence right before,
 * in the same paragraph, is about, if nobody else may be meant. This holds for descriptions by trade, age, people or
 * former office, and for "the official" of somebody in office. Else NOBODY.
 */
export function openerTakenUp(scene: Scene, question: Asked, fits: ReadonlyMap<Key, Fit>): Key {
  const { mention, content, known } = question;
  const [words] = content;
  const first = scene.mentionTokens[mention]?.firstToken ?? 0;
  const head = headOf(scene, mention);
  const isOfOffice = scene.language.nouns.calledByOffice.has(head);
  const isElder = scene.language.nouns.elderKin.has(head) && isDefinite(scene, mention);
  const isOnStand = scene.language.nouns.onTheStand.has(head) && isDefinite(scene, mention);
  if (!(isOfOffice || isElder || isOnStand || isCalledSo(scene, mention)) || introducedBy(scene, mention) >= 0)
    return NOBODY;
  if (words === undefined && !(variesName(scene, mention) && opensSentence(scene, mention))) return NOBODY;
  const start = Math.min(words?.firstToken ?? first, first);
  const opener = subjectBefore(scene, known, start, { isOfOffice, isOnStand });
  const key = meaningOrBeside(scene, known, opener);
  const gender = genderTold(scene, key);
  const meant = scene.cast.mentions[mention]?.gender ?? null;
  const isPlain = scene.language.nouns.plainHumans.has(headOf(scene, mention));
  if (isPlain && gender === null) return NOBODY;
  if (isOthersBefore(scene, known, mention, key)) return NOBODY;
  if (personOf(key) === null || (gender !== null && meant !== null && gender !== meant)) return NOBODY;
  if (hasOtherPronoun(scene, mention, words, gender) || areOthersCalledSo(fits, key)) return NOBODY;
  const is = (marker: number) => isStated(scene, mention, key, marker, known.stated);
  if (isOfOffice && !is(SOME_CALLING)) return NOBODY;
  if (isOnStand && itemAt(known.spoken, 0)?.asked === true) return NOBODY;
  if (isElder && is(SOME_KIN)) return NOBODY;
  if (!isOfOffice && !isElder && !isOnStand && !fits.has(key) && hasOtherTrade(scene, mention, key, known))
    return NOBODY;
  return isOnStand || isAloneBehind(scene, known, { opener, end: start, key, gender: meant ?? gender }) ? key : NOBODY;
}

/**
 * “General Roe met General Moe. Moe was wet. ⟨The general⟩ said”: of several people called so, the one that the
 * sentence right before, in the same paragraph, is about, if it mentions none of the others; else NOBODY.
 */
export function openerOfSeveral(scene: Scene, { mention, content, known }: Asked, called: readonly Key[]): Key {
  const first = scene.mentionTokens[mention]?.firstToken ?? 0;
  const end = Math.min(content[0]?.firstToken ?? first, first);
  const opener = openerBefore(scene, end);
  const key = meaningOrBeside(scene, known, opener);
  if (!called.includes(key)) return NOBODY;
  for (let at = opener + 1; (scene.mentionTokens[at]?.firstToken ?? end) < end && at <= opener + MOST; at += 1) {
    const other = meaningOrBeside(scene, known, at);
    if (other !== key && called.includes(other)) return NOBODY;
  }
  return key;
}

/** How many mentions back the same noun may stand. */
const REACH = 60;

/**
 * “Moe and ⟨the plumber⟩ have not met. Roe laughed. The plumber said”: whether the last description with the same noun
 * means somebody else, or its meaning is unknown.
 */
function isOthersBefore(scene: Scene, known: Known, mention: number, key: Key): boolean {
  const head = headOf(scene, mention);
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1)
    if (scene.cast.mentions[at]?.form === "description" && headOf(scene, at) === head)
      return meaningOrBeside(scene, known, at) !== key;
  return false;
}

function opensSentence(scene: Scene, mention: number): boolean {
  return openerOf(scene, sentenceOf(scene, mention)) === mention;
}

/** Whether a description is "the official", or "the witness". */
interface Kind {
  readonly isOfOffice: boolean;
  readonly isOnStand: boolean;
}

/**
 * The mention that opens the sentence before a token's, or the speaker named behind its words: “It leaked,” said ⟨Roe⟩,
 * who saw it. Except before "the official", it may also be the speaker who ends the paragraph above: “⟨Roe⟩ said it
 * leaked. ¶ “It did,” the plumber said”. Else -1.
 */
function subjectBefore(scene: Scene, known: Known, start: number, { isOfOffice, isOnStand }: Kind): number {
  const last = itemAt(known.spoken, 0);
  const opener = openerBefore(scene, start);
  if (opener >= 0 || last === undefined || last.asked) return opener;
  const sentence = sentenceOf(scene, last.mention);
  if (sentence !== (scene.sentenceOf[start] ?? 0) - 1) return -1;
  const above = (blockAt(scene, start) ?? -1) - last.block;
  if (above === 0) return last.mention;
  if (above !== 1 || isOfOffice) return -1;
  if (isOnStand) return last.mention;
  const isFirst = sentenceOf(scene, last.mention - 1) !== sentence;
  const first = isFirst ? last.mention : openerOf(scene, sentence);
  return meaningOrBeside(scene, known, first) === last.key ? first : -1;
}

/** “Sergeant Roe … ⟨the plumber⟩”: whether somebody has another calling, and so no trade besides. */
function hasOtherTrade(scene: Scene, description: number, key: Key, known: Known): boolean {
  return scene.language.nouns.ownTrades.has(headOf(scene, description))
    ? isStated(scene, description, key, SOME_CALLING, known.stated)
    : isCalledElse(scene, description, key, known) || isOfOtherCalling(scene, description, key, known);
}

/** Whom a mention means, or the name beside it: "One of them, ⟨Ann Roe⟩, said". */
function meaningOrBeside(scene: Scene, known: Known, mention: number): Key {
  const key = meaningOf(scene, known, mention);
  return key === NOBODY && scene.cast.mentions[mention]?.form === "description" ? keyBeside(scene, mention) : key;
}

function areOthersCalledSo(fits: ReadonlyMap<Key, Fit>, key: Key): boolean {
  for (const [other, { isCalledSo: isCalled }] of fits) if (isCalled && other !== key) return true;
  return false;
}

interface Sentence {
  readonly opener: number;
  /** The token at which the next sentence begins. */
  readonly end: number;
  readonly key: Key;
  readonly gender: Gender | null;
}

/** How many mentions of that sentence are considered. */
const MOST = 30;

/** Whether a sentence mentions nobody who may be meant, other than the one it is about. */
function isAloneBehind(scene: Scene, known: Known, { opener, end, key, gender }: Sentence): boolean {
  const { cast, mentionTokens } = scene;
  for (let at = opener + 1; (mentionTokens[at]?.firstToken ?? end) < end; at += 1) {
    if (at > opener + MOST) return false;
    const one = cast.mentions[at];
    if (one === undefined || one.plural || isInMarks(scene, at)) continue;
    const other = meaningOrBeside(scene, known, at);
    const told = genderTold(scene, other) ?? one.gender;
    if (other === key || (told !== null && gender !== null && told !== gender)) continue;
    if (personOf(other) !== null || one.unnamedAs === "individual" || one.gender !== null) return false;
  }
  return true;
}
