import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, PREPOSITION } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “Reader ⟨Ann Roe⟩ emails from Corran Sands: “…””, “⟨Ann Roe⟩ of Corran Sands writes that …”: who writes, and not the place before the
 * colon or the verb, whatever it is taken for.
 */
export function writerFromPlace({ scene, candidates, frame }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cast, document, grammar, phraseTokens, mentionTokens, sentenceOf, cues } = scene;
  if (chosen === undefined) return index;
  const cue = frame.attribution.cue ?? itemAt(cues, chosen.cue);
  const isBeforeColon = document.tokens[chosen.lastToken]?.text === ":";
  const isBeforeVerb = chosen.lastToken === cue?.firstToken && isFiniteVerb(grammar.tags[cue.firstToken] ?? 0);
  const preposition = (phraseTokens[chosen.mention]?.firstToken ?? 0) - 1;
  if (!(isBeforeColon || isBeforeVerb) || grammar.tags[preposition] !== PREPOSITION) return index;
  if (isBeforeVerb && cast.mentions[chosen.mention]?.person != null) return index;
  // “Moe told Ann Roe that ⟨a nurse⟩ said”, “Moe left Ann Roe after ⟨the bank⟩ said”
  if (servesAs(grammar, preposition, COMPLEMENTIZER)) return index;
  if (scene.language.smallWords.subordinators.has(document.tokens[preposition]?.lower ?? "")) return index;
  const end = isBeforeColon ? preposition - 1 : preposition;
  const writer = candidates.findIndex(({ mention, lastToken, firstToken }) => {
    const before = grammar.tags[(mentionTokens[mention]?.firstToken ?? firstToken) - 1];
    const isNamed = cast.mentions[mention]?.person != null && sentenceOf[lastToken] === sentenceOf[preposition];
    return lastToken === end && isNamed && (isBeforeColon || (before !== PREPOSITION && before !== COMMA));
  });
  return writer < 0 ? index : writer;
}
