import { hashText } from "../../../text/hash-text.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { isStated } from "./fits.ts";
import type { Key } from "./keys.ts";
import type { Known } from "./question.ts";

/**
 * “Inspector Roe said Moe was caught in a tree. ⟨He⟩ told detectives he liked birds”: whether a mention tells the
 * police something, and a person belongs to the police and so is the hearer.
 */
export function isOneOfPoliceTold(scene: Scene, mention: number, key: Key, { stated }: Known): boolean {
  const { investigators, tellersOfCases } = scene.language.nouns;
  const cue = itemAt(scene.cues, scene.cueOf[scene.mentionTokens[mention]?.lastToken ?? -1]);
  const isHeard = investigators.has(itemAt(scene.document.tokens, cue?.lastToken)?.lower ?? "");
  if (cue === undefined || !isHeard || !scene.language.occasions.addressingVerbs.has(cue.lemma)) return false;
  return [...tellersOfCases, ...investigators].some((word) => isStated(scene, mention, key, hashText(word), stated));
}
