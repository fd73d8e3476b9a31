import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { isDefinite } from "../mentions/introduced.ts";
import { type Key, personOf } from "../mentions/keys.ts";
import type { Asked } from "../mentions/question.ts";
import { isStated } from "../mentions/stated-words.ts";
import { hasOtherPronoun } from "./own-pronoun.ts";

/** “Roe rose. The historian said ⟨she⟩ had warned him”: whether whom a description may mean is nowhere called so, and of another gender than what the words begin with. */
export function speaksOfAnother(scene: Scene, { mention, content: [words], known }: Asked, key: Key): boolean {
  const { form } = scene.cast.mentions[mention] ?? {};
  if (form !== "description" || !isDefinite(scene, mention) || keyBeside(scene, mention) === key) return false;
  const gender = itemAt(scene.cast.people, personOf(key) ?? -1)?.gender ?? null;
  if (!hasOtherPronoun(scene, mention, words, gender)) return false;
  const head = scene.words[(scene.mentionTokens[mention]?.lastToken ?? 0) - 1] ?? 0;
  return !isStated(scene, mention, key, head, known.stated);
}
