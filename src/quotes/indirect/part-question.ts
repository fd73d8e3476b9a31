import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { BASE, COMMA, isFiniteVerb, PRONOUN, WH_WORD } from "../../grammar/tags.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue } from "../attribution.ts";
import { startOfNounPhrase } from "../noun-phrase.ts";
import type { CueMap } from "./cue-place.ts";
import { opensMoment } from "./moments.ts";

/** How far behind the verb of asking the other verb of speech may stand, in tokens. */
const REACH = 30;

/**
 * The part of a sentence that is of a verb of speech where no comma parts a clause of when, in which somebody asks or tells something, from the clause behind it:
 * “When I asked Roe ⟦if she had read it⟧ / she said ⟦it was late⟧”, “When I asked why / he said ⟦he was cold⟧”. The sentence as it is where that cannot be told.
 */
export function partQuestion(map: CueMap, sentence: Sentence, cue: Cue): Sentence {
  const { grammar } = map;
  if (cue.form !== "verb" || !opensMoment(grammar, sentence.firstToken)) return sentence;
  const main = startOfMain(map, sentence);
  if (main < 0) return sentence;
  return cue.headToken < main ? { ...sentence, lastToken: main } : { ...sentence, firstToken: main };
}

/** The token at which the main clause begins; -1 where a comma parts the two, or no such clause stands there. */
function startOfMain({ grammar, cueAt }: CueMap, { firstToken, lastToken }: Sentence): number {
  const { language, tags } = grammar;
  let asked = firstToken;
  while (asked < lastToken && cueAt(asked) === undefined) asked += 1;
  const lemma = cueAt(asked)?.lemma ?? "";
  if (!language.stances.askingVerbs.has(lemma) && !language.speech.hearerVerbs.has(lemma)) return -1;
  for (let at = asked + 1; at < Math.min(lastToken, asked + REACH) && tags[at] !== COMMA; at += 1) {
    const other = cueAt(at);
    if (other?.form !== "verb" || other.headToken !== other.firstToken || !isFiniteVerb(tags[at])) continue;
    const start = tags[at - 1] === PRONOUN ? at - 1 : startOfNounPhrase(grammar, asked, at);
    const question = tags.subarray(asked + 1, start);
    // "what he ⟨meant⟩ she said", and not "if he ⟨thought⟩ she said"
    const isWhole = question.includes(WH_WORD) || question.includes(BASE) || holdsFinite(grammar, asked + 1, start - 1);
    return start < at && isWhole && !hasOtherMain(grammar, at, lastToken) ? start : -1;
  }
  return -1;
}

/** "When I asked her what he said⟨, she laughed⟩": behind a comma a clause that is not joined to the one before. */
function hasOtherMain({ clauses, tags }: Grammar, from: number, last: number): boolean {
  for (let at = from; at < last; at += 1) if (tags[at] === COMMA && isWholeClause(clauses[at + 1])) return true;
  return false;
}
