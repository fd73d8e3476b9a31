import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { type Key, personOf } from "../mentions/keys.ts";
import type { Question } from "../mentions/question.ts";
import { namedBefore } from "./called-by-age.ts";

/** How many tokens of the words are looked at. */
const MOST = 60;

/** “Ann Roe saved two penalties. “⟨She⟩ was brilliant,” the captain said”: whether words in marks speak of somebody, and nobody else was named who may be meant. */
export function isSpokenOf(
  scene: Scene,
  { mention, content, known }: Pick<Question, "mention" | "content" | "known">,
  key: Key,
): boolean {
  const { document, pairOf, cast, language } = scene;
  const [words] = content;
  const genderOf = (one: Key) => itemAt(cast.people, personOf(one) ?? -1)?.gender ?? known.surely.get(one) ?? null;
  const gender = genderOf(key);
  if (words === undefined || (pairOf[words.firstToken] ?? -1) < 0) return false;
  const mayBeMeant = (one: Key) => one !== key && (gender === null || (genderOf(one) ?? gender) === gender);
  if (namedBefore(scene, mention, known).some(mayBeMeant)) return false;
  const end = Math.min(words.lastToken, words.firstToken + MOST);
  for (let at = words.firstToken; at < end; at += 1) {
    const told = language.words.pronounGenders.get(document.tokens[at]?.lower ?? "");
    if (told !== undefined && (gender ?? told) === told) return true;
  }
  return false;
}
