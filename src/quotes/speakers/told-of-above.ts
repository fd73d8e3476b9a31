import type { Mention } from "../../people/cast.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Scene, TokenRange } from "../scene.ts";
import type { Candidate, Frame } from "./candidates/candidates.ts";
import { type Key, keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import type { Spoken } from "./mentions/question.ts";
import { speaksAsOne } from "./running-quote.ts";

/**
 * Who says “I” in a paragraph that is nothing but words in marks, below one that begins with a person and is about
 * nobody else: “⟨Ann Roe⟩ found a rat in her salad. She took it back. ¶ ⟦“I screamed the place down.”⟧” The candidate;
 * -1 where anybody else is mentioned there, words in marks stand there, or somebody else spoke last.
 */
export function whoIsToldOfAbove(
  scene: Scene,
  { attribution, content }: Frame,
  candidates: readonly Candidate[],
  spoken: readonly Spoken[],
): number {
  const { blocks } = scene.document;
  const own = itemAt(blocks, attribution.block);
  const above = itemAt(blocks, attribution.block - 1);
  const [words] = content;
  if (attribution.kind !== "direct" || words === undefined || content.length !== 1) return -1;
  const isAlone = words.firstToken === own?.firstToken && words.lastToken >= own.lastToken;
  if (!isAlone || above?.zone !== "body" || !speaksAsOne(scene, content)) return -1;
  const key = onlyOneIn(scene, above);
  const [last] = spoken;
  if (key === NOBODY || (last !== undefined && last.key !== key)) return -1;
  return candidates.findIndex(({ mention }) => keyOf(itemAt(scene.cast.mentions, mention)) === key);
}

/** The person who begins a paragraph and is the only one in it, bodies and places aside; else NOBODY. */
function onlyOneIn({ cast, mentionOf, pairOf, phraseTokens }: Scene, { firstToken, lastToken }: TokenRange): Key {
  const opener = mentionOf.subarray(firstToken, lastToken).find((mention) => mention >= 0) ?? -1;
  const key = keyOf(itemAt(cast.mentions, opener));
  if (personOf(key) === null || phraseTokens[opener]?.firstToken !== firstToken) return NOBODY;
  for (let at = firstToken; at < lastToken; at += 1) {
    const mention = itemAt(cast.mentions, mentionOf[at] ?? -1);
    if (isIn(pairOf, at) || (mention !== undefined && isAnother(mention, key))) return NOBODY;
  }
  return key;
}

/** Whether a mention may mean somebody else. */
function isAnother(mention: Mention, key: Key): boolean {
  const own = keyOf(mention);
  if (own !== NOBODY) return own !== key && personOf(own) !== null;
  return mention.form !== "pronoun" && (mention.plural || mention.unnamedAs === "individual");
}
