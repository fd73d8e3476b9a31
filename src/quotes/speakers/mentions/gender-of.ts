import { itemAt } from "../../../text/item-at.ts";
import type { Gender } from "../../../vocabulary.ts";
import type { Scene } from "../../scene.ts";
import { type Key, personOf } from "./keys.ts";
import { meaningOf } from "./meaning-of.ts";
import type { Known } from "./question.ts";

/** The gender that the article tells of whom a key names; null where it tells none, or that is no person. */
export function genderTold({ cast }: Scene, key: Key): Gender | null {
  return itemAt(cast.people, personOf(key) ?? -1)?.gender ?? null;
}

/** The gender of whomever a key means: what the article tells of a named person, or that of the pronouns which nearly certainly mean them; null where nothing tells it. */
export function genderOf(scene: Scene, { surely }: Known, key: Key): Gender | null {
  return genderTold(scene, key) ?? surely.get(key) ?? null;
}

/** That of whomever a mention means; what the mention itself tells, "the ⟨man⟩", goes before what is known of whom it was found to mean. */
export function genderOfMention(scene: Scene, known: Known, mention: number): Gender | null {
  return scene.cast.mentions[mention]?.gender ?? genderOf(scene, known, meaningOf(scene, known, mention));
}
