import { GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb } from "../grammar/tags.ts";
import type { Scene, TokenRange } from "./scene.ts";

/**
 * The noun for what a crowd cries before words in marks, "⟨chants⟩ of “Go!”", or, where `isBehindToo`, behind them, "loud “Go!” ⟨chants⟩"; -1 where none stands there.
 */
export function nounOfOutcry(
  { document: { tokens }, grammar, language, sentenceOf }: Scene,
  { firstToken, lastToken }: TokenRange,
  isBehindToo: boolean,
): number {
  const { cries } = language.speechNouns;
  const before = firstToken - 2;
  if (servesAs(grammar, firstToken - 1, GENITIVE) && cries.has(tokens[before]?.lower ?? "")) return before;
  // “Shame on you,” ⟨shouts⟩ a man.
  const isClause = grammar.tags[lastToken - 2] === COMMA || isFiniteVerb(grammar.tags[lastToken] ?? 0);
  const isSame = isBehindToo && !isClause && sentenceOf[lastToken] === sentenceOf[lastToken - 1];
  return isSame && cries.has(tokens[lastToken]?.lower ?? "") ? lastToken : -1;
}
