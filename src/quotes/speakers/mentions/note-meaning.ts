import { DOUBT } from "../../../doubt.ts";
import type { Gender } from "../../../vocabulary.ts";
import type { Scene } from "../../scene.ts";
import { headOf } from "./introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "./keys.ts";
import { meaningFound } from "./meaning-of.ts";
import { isOrigin } from "./origins.ts";
import type { Antecedent, Known } from "./question.ts";

/** How sure it must be whom a pronoun means for its gender to rule them out where another is asked for. */
const SURE = 0.9;

/** The words of a description that tells only what somebody is: "the chairman". */
const BARE = 2;

/** Whom a mention is told to mean: of "the chairman", if it may well be another, nobody who is named, as its speaker has no name then. */
function asTold(scene: Scene, mention: number, antecedent: Antecedent): Antecedent {
  const { cast, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  // "The Swede" is a variation of a name.
  const isCalling = cast.mentions[mention]?.form === "description" && !isOrigin(headOf(scene, mention), language);
  const isBare = isCalling && lastToken - firstToken <= BARE;
  const isWeak = isBare && personOf(antecedent.key) !== null && antecedent.probability < DOUBT.description;
  return isWeak ? { ...antecedent, key: NOBODY } : antecedent;
}

/** The key of whom a mention is told to mean, whether the article names them or not. */
export function keyTold(scene: Scene, mention: number, antecedent: Antecedent): Key {
  return meaningFound(scene, mention, asTold(scene, mention, antecedent));
}

/** Remembers whom a mention was found to mean, and what a pronoun tells of their gender. */
export function noteMeaning(scene: Scene, known: Known, mention: number, antecedent: Antecedent): void {
  const key = keyTold(scene, mention, antecedent);
  known.resolved[mention] = key;
  known.certainty[mention] = antecedent.probability;
  const { form, gender } = scene.cast.mentions[mention] ?? {};
  if (form !== "pronoun" || gender == null) return;
  known.genders.set(key, gender);
  if (antecedent.probability >= SURE && !mayMeanOwner(scene, mention, key, gender)) known.surely.set(key, gender);
}

/** “Her coach, ⟨Lee Roe⟩, said ⟨she⟩ had trained”, “⟨Lee Roe⟩, her coach, said ⟨she⟩ had”: whether whoever is named right before is told to be another's by a word that the pronoun may mean as well. */
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
