import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { genderOf, genderTold } from "../mentions/gender-of.ts";
import type { Key } from "../mentions/keys.ts";
import { blockOf, sentenceOf } from "../mentions/mention-places.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Asked, Known } from "../mentions/question.ts";
import { namedBefore } from "./named-before.ts";

/** How many tokens of the words are searched. */
const MOST = 60;

/**
 * “Ann Roe saved two penalties. “⟨She⟩ was brilliant,” the captain said”: whether words in marks speak of somebody, by
 * a pronoun that can mean nobody else named before.
 */
export function isSpokenOf(scene: Scene, { mention, content, known }: Asked, key: Key): boolean {
  const { document, pairOf, language } = scene;
  const [words] = content;
  const gender = genderOf(scene, known, key);
  if (words === undefined || !isIn(pairOf, words.firstToken)) return false;
  const mayBeMeant = (one: Key) =>
    one !== key && (gender === null || (genderOf(scene, known, one) ?? gender) === gender);
  if (namedBefore(scene, mention, known).some(mayBeMeant)) return false;
  const end = Math.min(words.lastToken, words.firstToken + MOST);
  for (let at = words.firstToken; at < end; at += 1) {
    const told = language.words.pronounGenders.get(document.tokens[at]?.lower ?? "");
    if (told !== undefined && (gender ?? told) === told) return true;
  }
  return false;
}

/**
 * “She wanted to play,” ⟨Roe⟩ said. ⟨The Dane⟩ wept: whether the speaker of the sentence before a description that
 * opens its own, in the same paragraph, spoke of somebody of their gender, so that another named person of that gender
 * may be meant.
 */
export function hasSpokenOfAnother(scene: Scene, mention: number, key: Key, known: Known): boolean {
  const { document, language, pairOf } = scene;
  const [last] = known.spoken;
  const own = sentenceOf(scene, mention);
  if (last?.key !== key || last.block !== blockOf(scene, mention)) return false;
  // "The ex-defender added"
  if (language.speech.addingVerbs.has(cueBeside(scene, mention)?.lemma ?? "")) return false;
  if (sentenceOf(scene, last.mention) !== own - 1 || openerOf(scene, own) !== mention) return false;
  const gender = genderTold(scene, key);
  const isNamed = (one: Key) => one !== key && (genderTold(scene, one) ?? gender) === gender;
  const { firstToken = 0, lastToken = 0 } = itemAt(document.sentences, own - 1) ?? {};
  for (let at = Math.max(firstToken, lastToken - MOST); at < lastToken; at += 1) {
    const isTold = isIn(pairOf, at) && language.words.pronounGenders.get(document.tokens[at]?.lower ?? "") === gender;
    if (isTold && gender !== null) return namedBefore(scene, mention, known).some(isNamed);
  }
  return false;
}
