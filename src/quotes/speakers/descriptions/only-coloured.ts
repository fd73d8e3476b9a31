import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { AGED, agedAt } from "../mentions/ages.ts";
import { isDefinite } from "../mentions/introduced.ts";

/**
 * Whether all words before the last of a definite description only say what somebody is like, or how old, not which
 * one: "the ⟨veteran⟩ campaigner", "the ⟨newly elected⟩ chair", "the ⟨34-year-old⟩ star".
 */
export function isOnlyColoured(scene: Scene, description: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  if (!isDefinite(scene, description)) return false;
  const from = agedAt(scene, firstToken + 1) === null ? firstToken + 1 : firstToken + 1 + AGED;
  for (let at = from; at < lastToken - 1; at += 1)
    if (!language.nouns.colouring.has(document.tokens[at]?.lower ?? "")) return false;
  return true;
}

/**
 * Whether nothing in a description specifies which one is meant: "the author", "the veteran author", "its author", "the
 * book's author".
 */
export function isBare(scene: Scene, mention: number): boolean {
  const { firstToken, lastToken } = scene.mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  return lastToken - firstToken <= 2 || isOwnerSign(scene, lastToken - 2) || isOnlyColoured(scene, mention);
}
