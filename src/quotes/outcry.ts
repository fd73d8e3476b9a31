import { ALTERNATIVE, COORDINATOR, GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { itemAt } from "../text/item-at.ts";
import type { Scene, TokenRange } from "./scene.ts";

/**
 * The noun for what a crowd cries before words in marks, "⟨chants⟩ of “Go!”", "⟨chants⟩ of “Go!” and “Out!”", or, if
 * `isBehindToo`, behind them, "loud “Go!” ⟨chants⟩"; -1 for none.
 */
export function nounOfOutcry(scene: Scene, { firstToken, lastToken }: TokenRange, isBehindToo: boolean): number {
  const { grammar, language, pairs, pairOf, sentenceOf } = scene;
  const { cries } = language.speechNouns;
  const nounBefore = (marks: number): number =>
    servesAs(grammar, marks - 1, GENITIVE) && cries.has(wordAt(grammar, marks - 2)) ? marks - 2 : -1;
  const own = nounBefore(firstToken);
  if (own >= 0) return own;
  const isJoined = servesAs(grammar, firstToken - 1, COORDINATOR | ALTERNATIVE);
  const first = isJoined ? (itemAt(pairs, pairOf[firstToken - 2])?.firstToken ?? -1) : -1;
  if (first >= 0 && sentenceOf[firstToken] === sentenceOf[first]) return nounBefore(first);
  // “Shame on you,” ⟨shouts⟩ a man.
  const isClause = grammar.tags[lastToken - 2] === COMMA || isFiniteVerb(grammar.tags[lastToken]);
  const isSame = isBehindToo && !isClause && sentenceOf[lastToken] === sentenceOf[lastToken - 1];
  return isSame && cries.has(wordAt(grammar, lastToken)) ? lastToken : -1;
}
