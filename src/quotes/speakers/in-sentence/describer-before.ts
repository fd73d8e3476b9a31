import { isBe } from "../../../grammar/is-be.ts";
import { stepBack } from "../../../grammar/steps.ts";
import { INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { CUE_FOLLOWS, PREVIOUS_SENTENCE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY } from "../mentions/keys.ts";

/**
 * “⟨Roe⟩ said she had left. Her boss, Joe Moe, was ⟦“a bully with a stick”⟧”: where "be" ascribes a noun in marks to
 * somebody named, the candidate that reports something in the sentence before, rather than the one described, or nobody
 * named; else `index`. “He was ⟦“a happy man”⟧” may well be what he says himself.
 */
export function describerBefore({ scene, frame, candidates, keys }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  if (chosen === undefined || chosen.cue >= 0 || frame.attribution.cue !== null) return index;
  const { form, person } = scene.cast.mentions[chosen.mention] ?? {};
  const be = verbOfDescription(scene, frame.said);
  if (form === "pronoun" || person == null || be < 0) return index;
  if (scene.phraseTokens[chosen.mention]?.lastToken !== stepBack(scene.grammar.tags, be, COMMA)) return index;
  return candidates.findLastIndex(
    ({ place, cueSide }, at) =>
      place === PREVIOUS_SENTENCE && cueSide === CUE_FOLLOWS && keys[at] !== NOBODY && keys[at] !== keys[index],
  );
}

/** "⟨was⟩ “a bully”": the form of "be" right before marks that open with an indefinite article; -1 for none. */
function verbOfDescription({ grammar, pairOf }: Scene, { firstToken, lastToken }: TokenRange): number {
  let mark = firstToken;
  while (mark < lastToken && !isIn(pairOf, mark)) mark += 1;
  const be = mark - 1;
  const isDescribed = isBe(grammar, be) && isFiniteVerb(grammar.tags[be] ?? 0);
  return isDescribed && servesAs(grammar, mark + 1, INDEFINITE) ? be : -1;
}
