import { isFiniteVerb } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { type Key, keyOf } from "./keys.ts";

/** Whom the name means that a description stands beside: "another critic, Ann Roe,"; "Roe, a doctor,"; else NOBODY. */
export function keyBeside(scene: Scene, mention: number): Key {
  const beside = isAppositive(scene, mention, mention + 1)
    ? mention + 1
    : isAppositive(scene, mention - 1, mention)
      ? mention - 1
      : -1;
  return keyOf(itemAt(scene.cast.mentions, beside));
}

/**
 * Whether two mentions, of which one names and one describes, mean the same: nothing stands between them, or a comma; in
 * the latter case the second must not be the subject of a verb ("According to Roe, a doctor said").
 */
function isAppositive({ cast, phraseTokens, document, grammar, cueOf }: Scene, first: number, second: number): boolean {
  const left = phraseTokens[first];
  const right = phraseTokens[second];
  if (left === undefined || right === undefined || cast.mentions[second]?.form === "pronoun") return false;
  if (cast.mentions[first]?.form === "pronoun") return false;
  const gap = right.firstToken - left.lastToken;
  if (gap === 0) return cast.mentions[first]?.form === "description";
  if (gap !== 1 || document.tokens[left.lastToken]?.text !== ",") return false;
  const after = right.lastToken;
  return (cueOf[after] ?? -1) < 0 && !isFiniteVerb(grammar.tags[after] ?? 0) && document.tokens[after]?.lower !== "and";
}
