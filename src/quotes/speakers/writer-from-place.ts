import { PREPOSITION } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Situation } from "./situation.ts";

/** “Reader ⟨Ann Roe⟩ emails from Corran Sands: “…””: who writes, and not the place before the colon, whatever it is taken for. */
export function writerFromPlace({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cast, document, grammar, phraseTokens, sentenceOf } = scene;
  if (chosen === undefined || document.tokens[chosen.lastToken]?.text !== ":") return index;
  const preposition = (phraseTokens[chosen.mention]?.firstToken ?? 0) - 1;
  if (grammar.tags[preposition] !== PREPOSITION) return index;
  const writer = candidates.findIndex(
    ({ mention, lastToken }) =>
      lastToken === preposition - 1 &&
      sentenceOf[lastToken] === sentenceOf[preposition] &&
      cast.mentions[mention]?.person != null,
  );
  return writer < 0 ? index : writer;
}
