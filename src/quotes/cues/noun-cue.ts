import type { Grammar } from "../../grammar/grammar.ts";
import { PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { MARK } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue } from "../attribution.ts";
import { isHearsay, startOfEquatedClause } from "../equated-clause.ts";
import { isOwnedSaying } from "../indirect/behind-owned.ts";
import type { Judgement } from "../stance/judgement.ts";
import { readClaim, readJudgement } from "../stance/read-claim.ts";
import { CLAIM_NOUN } from "./cue-words.ts";
import { isCalledBehind, isNounBehind, isOccasion } from "./no-cue.ts";
import { PHRASE_STRENGTH, plainCue, toCue } from "./to-cue.ts";

/**
 * Returns the cue that a noun of saying makes: “the claim that”, “withdrew her ⟨statement⟩”, “her ⟨reply⟩: ‘No’”; null
 * where it reports nothing. `use` says what the word may be (see cue-words.ts).
 */
export function nounCue(grammar: Grammar, sentence: Sentence, at: number, use: number): Cue | null {
  const word = wordAt(grammar, at);
  const noun = grammar.language.speechNouns.nouns.get(word);
  const plain = {
    headToken: at,
    lastToken: at + 1,
    lemma: noun?.lemma ?? word,
    form: "noun",
    strength: PHRASE_STRENGTH,
  } as const;
  if (isNounBehind(grammar, at) || isOccasion(grammar, sentence, at)) return null;
  const judgement = (use & CLAIM_NOUN) !== 0 ? readJudgement(grammar, sentence, at) : null;
  if (judgement !== null) return judgingCue(grammar, judgement);
  if (isCalledBehind(grammar, at)) return null;
  const claim = (use & CLAIM_NOUN) !== 0 ? readClaim(grammar, sentence, at) : null;
  if (claim !== null) {
    const form = claim.isVerbal ? "verb" : "noun";
    return toCue(grammar, claim, { ...plain, lastToken: claim.lastToken, form });
  }
  const { speech, stances } = grammar.language;
  const isEquated = noun !== undefined || speech.equatedNouns.has(word) || stances.hearsayNouns.has(word);
  const clause = isEquated ? startOfEquatedClause(grammar, sentence, at) : -1;
  if (clause >= 0) {
    const cue = plainCue(grammar, { ...plain, lastToken: clause });
    return at === sentence.firstToken && isHearsay(grammar, at, clause) ? { ...cue, reading: "alleged" } : cue;
  }
  if (noun === undefined) return isOwnedSaying(grammar, sentence, at) ? plainCue(grammar, plain) : null;
  const own = stances.nounReadings.get(word) ?? "asserted";
  return { ...plainCue(grammar, { ...plain, strength: noun.strength }), reading: own };
}

/** The cue of "claims that … ⟨were denied by⟩", "…, a charge Roe ⟨denies⟩". */
function judgingCue(grammar: Grammar, judgement: Judgement): Cue {
  const { headToken, lastToken, content } = judgement;
  const word = wordAt(grammar, headToken);
  // "…, a forecast that critics ⟨dismissed⟩ as “mad”": what they call it is their own words.
  const isNamed = servesAs(grammar, lastToken, PREDICATIVE) && grammar.tags[lastToken + 1] === MARK;
  const unsaid = isNamed ? "asserted" : "unsaid";
  const reading = content === null ? unsaid : judgement.reading;
  const phrase = { ...judgement, reading, printedFrom: judgement.firstToken };
  const lemma = grammar.language.speech.verbs.get(word)?.lemma ?? word;
  return toCue(grammar, phrase, { headToken, lastToken, lemma, form: "verb", strength: PHRASE_STRENGTH, content });
}
