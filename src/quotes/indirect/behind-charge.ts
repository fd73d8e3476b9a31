import type { Grammar } from "../../grammar/grammar.ts";
import { AGENT, GENITIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  MARK,
  OWNER,
  PRONOUN,
  STOP,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token behind "accused" in "accused ⟦the firm of “playing games” with their pay⟧", where somebody, "of" and words
 * in marks follow, and in "accused ⟦each other of lying⟧"; otherwise -1.
 */
export function startAtAccused({ grammar, cue, last }: CuePlace): number {
  const isCharge = isAssertingVerb(cue) && grammar.language.speech.chargingVerbs.has(cue.lemma);
  if (!isCharge || !isFiniteVerb(grammar.tags[cue.headToken]) || isPassive(grammar, cue)) return -1;
  if (isReciprocal(grammar, cue.lastToken)) return cue.lastToken;
  const end = endOfNounPhrase(grammar, cue.lastToken, last);
  const isNamed = end > cue.lastToken && grammar.tags[end - 1] !== PRONOUN;
  return isNamed && servesAs(grammar, end, GENITIVE) && grammar.tags[end + 1] === MARK ? cue.lastToken : -1;
}

/** "each other ⟨of⟩ lying", "one another ⟨for⟩ it": whether a reciprocal and such a preposition stand at a token. */
function isReciprocal(grammar: Grammar, at: number): boolean {
  const { document, language } = grammar;
  const { chargePrepositions, reciprocals } = language.speech;
  const pair = reciprocals.get(wordAt(grammar, at));
  return (
    pair !== undefined && document.tokens[at + 1]?.lower === pair && chargePrepositions.has(wordAt(grammar, at + 2))
  );
}

/** The most tokens between "by" and what somebody is charged with: "by a clerk, who worked for Roe, of". */
const LONGEST_JUDGE = 18;

/** The words from "as" on must have more tokens than this: "as a publicity stunt". */
const SHORTEST_NAME = 3;

/**
 * The preposition behind whoever charges or judges somebody, "was accused by the papers ⟨of⟩ beating his dog", "was
 * praised by some of the growers ⟨for⟩ closing the weir", "was rebuked by Roe ⟨for⟩ his plan to close it", "was
 * condemned by Roe ⟨as⟩ a waste of money", "is described by police ⟨as⟩ armed and dangerous"; otherwise -1.
 */
export function startBehindJudge({ grammar, cue, last }: CuePlace): number {
  const { appraisingVerbs, chargePrepositions, chargingVerbs, judgingVerbs } = grammar.language.speech;
  const { tags } = grammar;
  const isJudging =
    cue.form === "verb" &&
    (chargingVerbs.has(cue.lemma) || judgingVerbs.has(cue.lemma) || appraisingVerbs.has(cue.lemma));
  const by = isJudging && servesAs(grammar, cue.lastToken - 1, AGENT) ? cue.lastToken - 1 : cue.lastToken;
  if (!isJudging || !servesAs(grammar, by, AGENT) || !isPassive(grammar, cue)) return -1;
  const isCharge = (at: number) => chargePrepositions.has(wordAt(grammar, at));
  const end = endOfNounPhrase(grammar, by + 1, last);
  if (isCharge(end) && tags[end + 1] === OWNER) return end;
  let isRelative = false;
  for (let at = by + 2; at < Math.min(last - 1, by + LONGEST_JUDGE); at += 1) {
    const tag = tags[at] ?? 0;
    if (isCharge(at) && tags[at + 1] === GERUND) return at;
    if (servesAs(grammar, at, PREDICATIVE) && (tags[at + 1] === DETERMINER || tags[at + 1] === ADJECTIVE))
      return last - at > SHORTEST_NAME ? at : -1;
    if (tag === WH_WORD) isRelative = true;
    else if (tag === MARK || tag === STOP || (isFiniteVerb(tag) && !isRelative)) return -1;
  }
  return -1;
}
