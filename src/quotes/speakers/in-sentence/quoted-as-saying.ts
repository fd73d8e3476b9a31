import type { Grammar } from "../../../grammar/grammar.ts";
import { PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, GERUND } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import { candidateAt } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * The longest addition between commas about whoever is quoted, in tokens: "quoted Roe, ⟨a farmer in Ashby⟩, as saying".
 */
const LONGEST_ADDITION = 20;

/** Whether somebody stands at a token, with "as saying" or "saying" behind them. */
function isBeforeSaying(grammar: Grammar, from: number): boolean {
  const { tags } = grammar;
  let end = endOfNounPhrase(grammar, from, tags.length);
  if (end === from) return false;
  if (tags[end] === COMMA) {
    const comma = tags.indexOf(COMMA, end + 1);
    if (comma < 0 || comma > end + LONGEST_ADDITION) return false;
    end = comma + 1;
  }
  return tags[servesAs(grammar, end, PREDICATIVE) ? end + 1 : end] === GERUND;
}

/**
 * ““…,” the statement quoted ⟨the mayor⟩ as saying”: the candidate that is quoted, rather than the one quoting, with or
 * without “as”; -1 where no candidate stands there; else `index`.
 */
export function quotedAsSaying({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = itemAt(scene.cues, chosen?.cue);
  const { grammar, language } = scene;
  if (frame.attribution.kind !== "direct" || cue?.form !== "verb" || !language.speech.citingVerbs.has(cue.lemma))
    return index;
  if (!isBeforeSaying(grammar, cue.lastToken)) return index;
  return candidateAt(scene, candidates, cue.lastToken);
}
