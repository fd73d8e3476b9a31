import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { EXPLETIVE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/** How far behind "as" the verb may stand, in tokens. */
const LONGEST_SUBJECT = 14;

/** How far behind "as" the words may begin, in tokens. */
const REACH = 40;

/**
 * “As ⟨the miller, Roe,⟩ put it in a letter to parents explaining the move, ⟦“We go.”⟧”: for words in marks behind a
 * comma, the subject of the verb behind an "as" that opens the sentence, rather than anybody in between; -1 where
 * another finite verb stands before the marks.
 */
export function subjectOfAs(scene: Scene, { attribution, said, sentences }: Frame): number {
  const { document, grammar, mentionOf, phraseTokens } = scene;
  const words = said.firstToken;
  const first = sentences.firstToken;
  if (attribution.kind !== "direct" || !servesAs(grammar, first, PREDICATIVE)) return -1;
  if (document.tokens[words - 1]?.text !== "," || words - first > REACH) return -1;
  for (let verb = first + 2; verb < Math.min(words, first + LONGEST_SUBJECT); verb += 1) {
    if (!isFiniteVerb(grammar.tags[verb] ?? 0)) continue;
    if (!isPut(scene, verb) || holdsFinite(grammar, verb + 1, words)) return -1;
    const end = grammar.tags[verb - 1] === COMMA ? verb - 1 : verb;
    const subject = mentionOf[end - 1] ?? mentionOf[verb - 1] ?? -1;
    const last = phraseTokens[subject]?.lastToken;
    return last === end || last === verb ? subject : -1;
  }
  return -1;
}

/** "as she ⟨noted⟩", "as she ⟨put it⟩". */
function isPut({ cues, cueOf, document, grammar, language }: Scene, verb: number): boolean {
  const { asVerbs, puttingForms } = language.speech;
  if (asVerbs.has(itemAt(cues, cueOf[verb])?.lemma ?? "")) return true;
  return puttingForms.has(document.tokens[verb]?.lower ?? "") && servesAs(grammar, verb + 1, EXPLETIVE);
}
