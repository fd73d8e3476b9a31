import { itemAt } from "../../../text/item-at.ts";
import { type Scene, sentenceBefore } from "../../scene.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import type { Question } from "../mentions/question.ts";

/** How far behind "her" the name may stand, in tokens: "⟨Her⟩ long-time colleague, ⟨Kit Moe⟩". */
const REACH = 6;

/**
 * “Roe teaches. Her last pupil, ⟨Kit Moe⟩, has left. She sang, she says”: whoever the sentence before introduces as
 * belonging to “her”, where nothing shows their gender. “She” is then who they belong to. Else {@link NOBODY}.
 */
export function ownedInFront(scene: Scene, { mention, meant, content }: Question): Key {
  const { cast, document, language, mentionOf, mentionTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const before = sentenceBefore(scene, Math.min(own, content[0]?.firstToken ?? own));
  const owner = document.tokens[before?.firstToken ?? -1]?.lower ?? "";
  if (before === undefined || !language.words.owners.has(owner)) return NOBODY;
  if (language.words.pronounGenders.get(owner) !== meant) return NOBODY;
  const end = Math.min(before.lastToken, before.firstToken + 1 + REACH);
  for (let at = before.firstToken + 1; at < end; at += 1) {
    const key = keyOf(itemAt(cast.mentions, mentionOf[at]));
    if (personOf(key) !== null) return genderTold(scene, key) === null ? key : NOBODY;
  }
  return NOBODY;
}
