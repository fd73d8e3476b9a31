import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { CONJUNCTION, NOUN } from "../../../grammar/tags.ts";
import { isIn } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";

/**
 * "In a letter seen by ⟨the Courier⟩ it gave him a month, citing “noise”": whether a mention only read what another
 * says.
 */
export function isReaderOfIt({ cueOf, document, grammar, language, phraseTokens }: Scene, mention: number): boolean {
  const by = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  // "compiled by elders ⟨and⟩ seen by the Courier"
  const isBehindNoun = grammar.tags[by - 2] === NOUN || grammar.tags[by - 2] === CONJUNCTION;
  if (!servesAs(grammar, by, AGENT) || !isBehindNoun || isIn(cueOf, by - 1)) return false;
  return language.documents.readersParticiples.has(document.tokens[by - 1]?.lower ?? "");
}
