import type { Scene } from "../../scene.ts";
import { ageWithin, isToldOfOtherAge } from "../mentions/ages.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { headOf, isDefinite } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { blockOf, isInMarks, sentenceOf } from "../mentions/mention-places.ts";
import type { Antecedent, Asked, Known } from "../mentions/question.ts";
import { onlyNamedBefore } from "./named-before.ts";
import { namedBehindLead } from "./named-behind-lead.ts";
import { hasOtherPronoun } from "./own-pronoun.ts";
import { toldNearest } from "./told-above.ts";
import { isTooOldFor } from "./too-old.ts";
import { isDefinitePhrase, isFormer, isParentOfSome, variesName } from "./varied-name.ts";

/** How often somebody said to be of an age is the one called by it. */
const OF_THAT_AGE = 0.9;

/** How often the only person named before is the one called by an age, or by a number of children. */
const ONLY_ONE = 0.75;

/** How often the only person mentioned right before is the one. */
const NEAREST = 0.8;

/** How many mentions before are searched. */
const REACH = 60;

/**
 * Whom popular papers mean by "the 34-year-old", "the mum-of-two" and "the father of three": somebody said to be of
 * that age, named or not; else the only person named before, if nobody unnamed was introduced. Null where neither
 * decides.
 */
export function calledByAge(scene: Scene, { mention, content, known }: Asked): Antecedent | null {
  const age = ageWithin(scene, mention);
  if (age !== null) {
    const [only, another] = [...(known.ages.bearers.get(age) ?? [])];
    if (another === undefined && only !== undefined) return { key: only, probability: OF_THAT_AGE };
  }
  if (!isCalledSo(scene, mention)) return null;
  const gender = (key: Key) => genderTold(scene, key);
  const mayBe = (key: Key) =>
    (age === null || !known.ages.aged.has(key)) &&
    !wasOfOtherAge(scene, mention, key, known) &&
    !isTooOldFor(scene, mention, key, known) &&
    !hasOtherPronoun(scene, mention, content[0], gender(key));
  const isNear = isParentOfSome(scene, mention) || age !== null;
  const nearest = isNear ? toldNearest(scene, mention, known, mayBe) : NOBODY;
  if (nearest !== NOBODY) return { key: nearest, probability: NEAREST };
  const unnamed = unnamedBefore(scene, mention);
  if (unnamed >= 0)
    return isNear && isToldAlone(scene, unnamed, mention)
      ? { key: NOBODY, probability: NEAREST, described: unnamed }
      : null;
  const only = onlyNamedBefore(scene, mention, known, mayBe);
  return only === NOBODY ? null : { key: only, probability: ONLY_ONE };
}

/** Whether somebody is said to be of another age than a description gives, or its noun is too young for them. */
export function isOfOtherAge(scene: Scene, mention: number, key: Key, known: Known): boolean {
  return (
    isTooOldFor(scene, mention, key, known) ||
    isToldOfOtherAge(known.ages, key, ageWithin(scene, mention)) ||
    wasOfOtherAge(scene, mention, key, known)
  );
}

/**
 * “Roe met Moe. “Yes,” the 70-year-old said. ⟨The 31-year-old⟩ said no”: whether a description of another age was found
 * to mean somebody before.
 */
function wasOfOtherAge(scene: Scene, mention: number, key: Key, { resolved }: Known): boolean {
  const age = ageWithin(scene, mention);
  if (age === null || personOf(key) === null) return false;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1)
    if (resolved[at] === key && (ageWithin(scene, at) ?? age) !== age) return true;
  return false;
}

/**
 * Whether popular papers call somebody known like this: "the 34-year-old", "the mum-of-two", "the mother of one", "the
 * Swede", "the accountant", "the 34-year-old teacher". Not "the 34-year-old suspect", who is often somebody else,
 * except a former one, "the retired driver".
 */
export function isCalledSo(scene: Scene, mention: number): boolean {
  const { kinNouns, ownTrades, unnamedByAge } = scene.language.nouns;
  const head = headOf(scene, mention);
  if (isParentOfSome(scene, mention)) return isDefinite(scene, mention);
  if (ownTrades.has(head) && isDefinitePhrase(scene, mention)) return true;
  const isUnnamed = unnamedByAge.has(head) && !isFormer(scene, mention);
  return variesName(scene, mention) && !isUnnamed && !kinNouns.has(head);
}

/**
 * “⟨One worker⟩ wept. “I knew,” the 52-year-old said”: whether the paragraph, up to a description, introduces somebody
 * unnamed and names nobody outside marks.
 */
function isToldAlone(scene: Scene, unnamed: number, mention: number): boolean {
  const { mentions } = scene.cast;
  const block = blockOf(scene, mention);
  for (let at = mention - 1; at >= 0 && blockOf(scene, at) === block; at -= 1)
    if (personOf(keyOf(mentions[at])) !== null && !isInMarks(scene, at)) return false;
  return blockOf(scene, unnamed) === block && sentenceOf(scene, unnamed) < sentenceOf(scene, mention);
}

/** The mention of somebody introduced without a name who may be meant, "a man", "one shopper"; -1 for nobody. */
function unnamedBefore(scene: Scene, mention: number): number {
  const { mentions } = scene.cast;
  const meant = mentions[mention]?.gender ?? null;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    const one = mentions[at];
    if (one?.unnamedAs !== "individual" || keyOf(one) !== NOBODY) continue;
    if (isDefinite(scene, at) || isInMarks(scene, at) || keyBeside(scene, at) !== NOBODY) continue;
    const isFitting = one.gender === null || meant === null || one.gender === meant;
    if (isFitting && namedBehindLead(scene, at) === NOBODY) return at;
  }
  return -1;
}
