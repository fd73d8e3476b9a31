import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { blockOf, isInMarks } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the person an article is about is the one who was born. */
const OF_WHOM_IT_IS = 0.8;

/** How many words may stand between "her daughter" and the name: "her daughter, the novelist ⟨Ann Roe⟩". */
const TO_NAME = 6;

/**
 * “Eve Moe has died, said her daughter, Ann Roe. ¶ Born in Ashby, ⟨she⟩ …”: in a paragraph that begins with a birth,
 * the person whom the article names first, rather than the relative brought in last. Null where somebody else was named
 * last.
 */
export function bornInFront(scene: Scene, question: Question): Antecedent | null {
  const { document, language, mentionTokens } = scene;
  const { mention, known } = question;
  const block = itemAt(document.blocks, blockOf(scene, mention));
  const opener = document.tokens[block?.firstToken ?? -1]?.lower ?? "";
  if (!language.origins.birth.has(opener)) return null;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  if (scene.sentenceOf[own] !== scene.sentenceOf[block?.firstToken ?? -1]) return null;
  const last = lastNamed(scene, mention);
  if (last < 0 || !isTheirRelative(scene, last)) return null;
  const [first = NOBODY] = [...known.prominence.keys()].filter((key) => agrees(scene, key, question));
  return first === NOBODY || first === keyOf(scene.cast.mentions[last])
    ? null
    : { key: first, probability: OF_WHOM_IT_IS };
}

/** The last mention before another, outside marks, that names a person; -1 for none. */
function lastNamed(scene: Scene, before: number): number {
  const isPerson = (key: Key) => key !== NOBODY && personOf(key) !== null;
  let at = before - 1;
  while (at >= 0 && (isInMarks(scene, at) || !isPerson(keyOf(scene.cast.mentions[at])))) at -= 1;
  return at;
}

/**
 * "her daughter, the novelist ⟨Ann Roe⟩": whether a word for a relative, owned by a pronoun, stands shortly before a
 * name.
 */
function isTheirRelative({ document: { tokens }, language, mentionTokens }: Scene, mention: number): boolean {
  const name = mentionTokens[mention]?.firstToken ?? 0;
  for (let at = name - 1; at >= name - TO_NAME; at -= 1)
    if (language.nouns.kinNouns.has(tokens[at]?.lower ?? ""))
      return language.words.pronounGenders.has(tokens[at - 1]?.lower ?? "");
  return false;
}
