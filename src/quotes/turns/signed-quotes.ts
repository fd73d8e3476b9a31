import { itemAt } from "../../text/item-at.ts";
import type { Attribution } from "../attribution.ts";
import { type Scene, tokensOf } from "../scene.ts";
import { SIGNED } from "./printed-speaker.ts";

const DASHES = new Set(["—", "–", "-", "--"]);

/** What may follow the name of who signs: nothing, or when and on what it was said. */
const BEHIND_NAME = new Set(["on", "after", "about", "before", "in", "at", "to", ",", ".", ";", "(", "following"]);

/**
 * Gives words in marks that a dash and a name sign their speaker: “…” — Ann Roe, on the bridge; also where dash and name are a
 * paragraph of their own.
 */
export function nameSigners(scene: Scene, quotes: readonly Attribution[]): Attribution[] {
  return quotes.map((quote) => {
    const source = quote.cue === null ? signerOf(scene, quote) : null;
    return source === null ? quote : { ...quote, source, rule: SIGNED };
  });
}

function signerOf(scene: Scene, { content }: Attribution): number | null {
  const { tokens, blocks } = scene.document;
  const last = content.at(-1);
  if (last === undefined) return null;
  const dash = tokensOf(tokens, last).lastToken;
  if (!DASHES.has(tokens[dash]?.text ?? "")) return null;
  const index = scene.mentionOf[dash + 1] ?? -1;
  const mention = itemAt(scene.cast.mentions, index);
  const phrase = itemAt(scene.phraseTokens, index);
  if (phrase?.firstToken !== dash + 1 || (mention?.person == null && mention?.organisation == null)) return null;
  const end = scene.mentionTokens[index]?.lastToken ?? 0;
  const block = blocks[scene.blockOfSentence[scene.sentenceOf[dash + 1] ?? 0] ?? 0];
  return end >= (block?.lastToken ?? 0) || BEHIND_NAME.has(tokens[end]?.lower ?? "") ? index : null;
}
