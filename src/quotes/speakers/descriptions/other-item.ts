import { isInCapitals } from "../../../text/characters.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { blockOf } from "../mentions/mention-places.ts";

/**
 * A name in capitals has at least one word of so many letters, and at least so many words: "QUORLO GLASS", but not
 * initials.
 */
const LONG_WORD = 5;
const MIN_WORDS = 2;

/**
 * “ACME said … ¶ ⟨QUORLO GLASS⟩ is to close. ⟨The company⟩ blamed …”: whether the paragraph of a description begins
 * with a name in capitals, as the items of a round-up do, and does not name the given firm, which then belongs to
 * another item.
 */
export function isOfOtherItem(scene: Scene, mention: number, key: Key): boolean {
  const { cast, document } = scene;
  const block = blockOf(scene, mention);
  if (!opensInCapitals(document.tokens, itemAt(document.blocks, block)?.firstToken ?? 0)) return false;
  for (let at = mention - 1; at >= 0 && blockOf(scene, at) === block; at -= 1)
    if (keyOf(cast.mentions[at]) === key) return false;
  return true;
}

/** "QUORLO GLASS is", and not "ASHBY (AP) — …". */
function opensInCapitals(tokens: Scene["document"]["tokens"], first: number): boolean {
  let end = first;
  while (tokens[end]?.kind === "word" && isInCapitals(tokens[end]?.text ?? "")) end += 1;
  const next = tokens[end];
  if (end - first < MIN_WORDS || next?.kind !== "word" || next.capital) return false;
  return tokens.slice(first, end).some(({ text }) => text.length >= LONG_WORD);
}
