import { hashText } from "../../../text/hash-text.ts";
import type { Scene } from "../../scene.ts";
import { isStated } from "../mentions/fits.ts";
import type { Key } from "../mentions/keys.ts";
import type { StatedWords } from "../mentions/stated-words.ts";

/**
 * “Ann Roe, prosecuting, … ⟨the defence lawyer⟩”, “Ann Roe, mitigating, … ⟨the prosecutor⟩”: whether the article says
 * who appears for whom, but does not say that somebody appears for the side in a description.
 */
export function isOfOtherSide(scene: Scene, description: number, key: Key, stated: StatedWords): boolean {
  const { document, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  if (isOpposite(scene, description, key, stated, document.tokens[lastToken - 1]?.lower ?? "")) return true;
  for (let at = firstToken; at < lastToken; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    const sides = language.nouns.sidesInCourt;
    const own = language.nouns.partsInCourt.get(word)?.[0] ?? (sides.has(word) ? word : null);
    if (own === null) continue;
    const isSaid = (one: string) => isStated(scene, description, key, hashText(one), stated);
    return !isSaid(own) && !isSaid(word) && [...sides].some((side) => stated.has(hashText(side)));
  }
  return false;
}

/** “The plaintiff, Ann Roe, … ⟨The defendant⟩ said”: whether somebody is called what only the other party is. */
function isOpposite(scene: Scene, description: number, key: Key, stated: StatedWords, head: string): boolean {
  const others = scene.document.language.nouns.oppositeParties.get(head);
  if (others === undefined || isStated(scene, description, key, hashText(head), stated)) return false;
  return others.some((other) => isStated(scene, description, key, hashText(other), stated));
}
