import { itemAt } from "../../../text/item-at.ts";
import type { Gender } from "../../../vocabulary.ts";
import type { Scene } from "../../scene.ts";
import { headOf } from "./introduced.ts";
import { type Key, personOf } from "./keys.ts";
import { meaningOf } from "./meaning-of.ts";
import type { Known } from "./question.ts";

/** The gender that the article gives to the person of a key; null where it gives none, or the key is no person's. */
export function genderTold({ cast }: Scene, key: Key): Gender | null {
  return itemAt(cast.people, personOf(key) ?? -1)?.gender ?? null;
}

/**
 * The gender of whoever a key means: what the article gives for a named person, or that of the pronouns that nearly
 * certainly mean them; null where it is unknown.
 */
export function genderOf(scene: Scene, { surely }: Known, key: Key): Gender | null {
  return genderTold(scene, key) ?? surely.get(key) ?? null;
}

/**
 * The gender of whoever a mention means. What the mention itself shows, "the ⟨man⟩", takes precedence over what is
 * known of the person it was found to mean.
 */
export function genderOfMention(scene: Scene, known: Known, mention: number): Gender | null {
  return scene.cast.mentions[mention]?.gender ?? genderOf(scene, known, meaningOf(scene, known, mention));
}

/** The gender that a description shows, "the ⟨man⟩"; null for one that is also said of the other, "the chairman". */
export function genderMeant(scene: Scene, mention: number): Gender | null {
  const { saidOfBoth } = scene.language.nouns;
  return saidOfBoth.has(headOf(scene, mention)) ? null : (scene.cast.mentions[mention]?.gender ?? null);
}
