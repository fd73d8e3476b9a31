import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import type { Antecedent } from "../mentions/question.ts";

/** How many mentions back the article may say who succeeded whom. */
const REACH = 30;

/** How often that is right. */
const TOLD = 0.85;

/** The most words that say so: "has taken over from", "was later replaced by". */
const MOST_WORDS = 5;

interface Pair {
  readonly before: Key;
  readonly after: Key;
}

/**
 * “Roe succeeded Moe. ⟨Her predecessor⟩ said”: the predecessor or successor of whoever a pronoun means; null where that
 * is unknown.
 */
export function besideInOffice(scene: Scene, mention: number): Antecedent | null {
  const { before, after } = scene.language.succession;
  const head = headOf(scene, mention);
  if (!before.has(head) && !after.has(head)) return null;
  const first = scene.document.tokens[scene.mentionTokens[mention]?.firstToken ?? 0]?.lower ?? "";
  if (!scene.language.words.owners.has(first)) return null;
  for (let at = mention - 1; at > Math.max(0, mention - REACH); at -= 1) {
    const pair = pairAt(scene, at);
    if (pair === null) continue;
    const [owner, meant] = before.has(head) ? [pair.after, pair.before] : [pair.before, pair.after];
    return mayOwn(scene, first, owner, meant) ? { key: meant, probability: TOLD } : null;
  }
  return null;
}

/**
 * Whether a pronoun may mean an owner: "Her" may be Ann Roe's and not Tom Moe's. It may also mean an owner of unknown
 * gender, unless the other is of the pronoun's gender.
 */
function mayOwn(scene: Scene, pronoun: string, owner: Key, other: Key): boolean {
  const told = scene.language.words.pronounGenders.get(pronoun);
  const genderOf = (key: Key) => genderTold(scene, key);
  const own = genderOf(owner);
  return told === undefined || own === told || (own === null && genderOf(other) !== told);
}

/** "⟨Her successor⟩, Ann Roe": whether somebody is named as the successor of a pronoun's owner. */
function isSuccessor({ document, language, phraseTokens }: Scene, mention: number): boolean {
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  if (!language.words.owners.has(document.tokens[firstToken]?.lower ?? "")) return false;
  return document.tokens.slice(firstToken, lastToken).some(({ lower }) => language.succession.after.has(lower));
}

/** How many mentions back the owner in "her successor" may be named. */
const TO_OWNER = 4;

/** The last person named before a mention; NOBODY if that is the same person. */
function lastNamedBefore({ cast }: Scene, mention: number, own: Key): Key {
  for (let at = mention - 1; at >= Math.max(0, mention - TO_OWNER); at -= 1) {
    const key = keyOf(cast.mentions[at]);
    if (personOf(key) !== null) return key === own ? NOBODY : key;
  }
  return NOBODY;
}

/**
 * Who preceded whom, by the words between a name and the one before it, or by the second one's description; null where
 * that is unknown.
 */
function pairAt(scene: Scene, mention: number): Pair | null {
  const { cast, document, language, mentionTokens, phraseTokens, sentenceOf } = scene;
  const right = keyOf(itemAt(cast.mentions, mention));
  if (personOf(right) !== null && isSuccessor(scene, mention)) {
    const owner = lastNamedBefore(scene, mention, right);
    return owner === NOBODY ? null : { before: owner, after: right };
  }
  const left = keyOf(itemAt(cast.mentions, mention - 1));
  if (personOf(left) === null || personOf(right) === null || left === right) return null;
  const from = phraseTokens[mention - 1]?.lastToken ?? 0;
  const to = phraseTokens[mention]?.firstToken ?? mentionTokens[mention]?.firstToken ?? 0;
  if (to <= from || to > from + MOST_WORDS || sentenceOf[from] !== sentenceOf[to]) return null;
  const { by, handingOver, taking, takingOver } = language.succession;
  const last = document.tokens[to - 1]?.lower ?? "";
  if (taking.has(last)) return { before: right, after: left };
  const ahead = document.tokens[to - 2]?.lower ?? "";
  if (by.has(last)) return taking.has(ahead) ? { before: left, after: right } : null;
  const three = `${document.tokens[to - 3]?.lower ?? ""} ${ahead} ${last}`;
  if (takingOver.includes(three)) return { before: right, after: left };
  return handingOver.includes(three) ? { before: left, after: right } : null;
}
