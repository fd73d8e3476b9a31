import { DOUBT } from "../../../doubt.ts";
import type { Gender } from "../../../vocabulary.ts";
import type { Scene } from "../../scene.ts";
import { headOf } from "./introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "./keys.ts";
import { meaningFound } from "./meaning-of.ts";
import { isOrigin } from "./origins.ts";
import type { Antecedent, Known } from "./question.ts";

/**
 * How sure the meaning of a pronoun must be before its gender rules that person out where another gender is asked for.
 */
const SURE = 0.9;

/** The length, in words, of a description that only says what somebody is: "the chairman". */
const BARE = 2;

/**
 * The meaning to report for a mention. For "the chairman", if it may well be another, this is nobody named, because its
 * speaker then gets no name.
 */
function asTold(scene: Scene, mention: number, antecedent: Antecedent): Antecedent {
  const { cast, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  // "The Swede" is used as a variation of a name.
  const isCalling = cast.mentions[mention]?.form === "description" && !isOrigin(headOf(scene, mention), language);
  const isBare = isCalling && lastToken - firstToken <= BARE;
  const isWeak = isBare && personOf(antecedent.key) !== null && antecedent.probability < DOUBT.description;
  return isWeak ? { ...antecedent, key: NOBODY } : antecedent;
}

/** The key of the meaning to report for a mention, whether the article names anybody or not. */
export function keyTold(scene: Scene, mention: number, antecedent: Antecedent): Key {
  return meaningFound(scene, mention, asTold(scene, mention, antecedent));
}

/** Remembers whom a mention was found to mean, and the gender that a pronoun gives them. */
export function noteMeaning(scene: Scene, known: Known, mention: number, antecedent: Antecedent): void {
  const key = keyTold(scene, mention, antecedent);
  known.resolved[mention] = key;
  known.certainty[mention] = antecedent.probability;
  const { form, gender } = scene.cast.mentions[mention] ?? {};
  if (form !== "pronoun" || gender == null) return;
  known.genders.set(key, gender);
  if (antecedent.probability >= SURE && !mayMeanOwner(scene, mention, key, gender)) known.surely.set(key, gender);
}

/**
 * “Her coach, ⟨Lee Roe⟩, said ⟨she⟩ had trained”, “⟨Lee Roe⟩, her coach, said ⟨she⟩ had”: whether a possessive of the
 * pronoun's gender stands in the phrase of the person named right before, so that the pronoun may mean the owner.
 */
function mayMeanOwner(scene: Scene, mention: number, key: Key, gender: Gender): boolean {
  const { cast, document, language, phraseTokens } = scene;
  if (keyOf(cast.mentions[mention - 1]) !== key) return false;
  const { firstToken = 0, lastToken = 0 } = phraseTokens[mention - 1] ?? {};
  for (let at = firstToken; at < lastToken; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    if (language.words.owners.has(word) && language.words.pronounGenders.get(word) === gender) return true;
  }
  return false;
}
