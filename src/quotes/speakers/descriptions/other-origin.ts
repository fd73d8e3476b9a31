import { hashText } from "../../../text/hash-text.ts";
import type { Scene } from "../../scene.ts";
import { isStated } from "../mentions/fits.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { isOrigin, originsWithin } from "../mentions/origins.ts";
import type { Known } from "../mentions/question.ts";
import { hasOrigin } from "../mentions/stated-words.ts";

/** How many mentions back another word for somebody may stand. */
const REACH = 60;

/**
 * Whether a description names a country, and somebody is said to be from another: “the Turkish minister, Roe, … the
 * ⟨Greek minister⟩”, “the Polish goalkeeper Roe … the ⟨German striker⟩”.
 */
export function isOfOtherLand(scene: Scene, description: number, key: Key, { stated }: Known): boolean {
  const { nouns, origins } = scene.language;
  const within = originsWithin(scene, description);
  if (within.length === 0 || !hasOrigin(scene, key, stated)) return false;
  const head = headOf(scene, description);
  const isOffice = nouns.offices.has(head) || nouns.soleOffices.has(head) || origins.serving.has(head);
  if (!isOffice && !isCalledByLand(scene, description, key)) return false;
  return within.every((origin) => !isStated(scene, description, key, hashText(origin), stated));
}

/**
 * Whether a name has an adjective of origin before it: "the ⟨Polish⟩ goalkeeper Ann Roe"; not "⟨Winnipeg⟩'s Ann Roe",
 * who plays there.
 */
function isCalledByLand(
  { cast, document, language, mentionTokens, phraseTokens }: Scene,
  before: number,
  key: Key,
): boolean {
  for (let mention = before - 1; mention >= Math.max(0, before - REACH); mention -= 1) {
    if (keyOf(cast.mentions[mention]) !== key) continue;
    const end = mentionTokens[mention]?.firstToken ?? 0;
    for (let at = phraseTokens[mention]?.firstToken ?? end; at < end; at += 1)
      if (document.tokens[at]?.capital === true && isOrigin(document.tokens[at]?.lower ?? "", language)) return true;
  }
  return false;
}

/** Whether somebody was called after another people before: “the American … the ⟨Briton⟩”. */
export function wasCalledElse(scene: Scene, description: number, key: Key, { resolved }: Known): boolean {
  const { cast, language } = scene;
  const head = headOf(scene, description);
  if (!isOrigin(head, language)) return false;
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1) {
    if (resolved[at] !== key || cast.mentions[at]?.form !== "description") continue;
    const called = headOf(scene, at);
    if (called !== head && isOrigin(called, language)) return true;
  }
  return false;
}
