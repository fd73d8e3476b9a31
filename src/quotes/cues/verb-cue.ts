import type { Grammar } from "../../grammar/grammar.ts";
import { stepOver } from "../../grammar/steps.ts";
import { ADVERB, PARTICLE } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import { amountAt } from "../amount.ts";
import type { Cue } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { isIdleOrder } from "../indirect/behind-hearer.ts";
import { namesThing } from "../named-thing.ts";
import { readOwn, verdictAt } from "../stance/own-reading.ts";
import { phraseVerbAt } from "../stance/phrase-verbs.ts";
import { readVerb } from "../stance/read-verb.ts";
import { PHRASE_VERB } from "./cue-words.ts";
import { isDiscerning } from "./discerning.ts";
import { isInTitle } from "./in-title.ts";
import { isActAtHead, isNounBehind, isSilent, isWhereItStands, opensSaying } from "./no-cue.ts";
import { isNoReport } from "./no-report.ts";
import { PHRASE_STRENGTH, toCue } from "./to-cue.ts";

/**
 * Returns the cue that a verb of saying makes, with its helpers and particle; null where it reports nothing. `use` says
 * what the word may be (see cue-words.ts).
 */
export function verbCue(grammar: Grammar, sentence: Sentence, at: number, use: number): Cue | null {
  const { tokens } = grammar.document;
  const word = wordAt(grammar, at);
  const { mereOpenings } = grammar.language.speech;
  if (isNounBehind(grammar, at)) return null;
  if (at === sentence.firstToken + 1 && mereOpenings.has(`${tokens[at - 1]?.text} ${word}`)) return null;
  if (opensSaying(grammar, sentence, at)) return null;
  if (isWhereItStands(grammar, sentence, at) || isActAtHead(grammar, sentence, at) || isNoReport(grammar, at))
    return null;
  if (namesThing(grammar, sentence.firstToken, at)) return null;
  if (isInTitle(grammar.document, sentence, at)) return null;
  const verb = grammar.language.speech.verbs.get(word);
  const lemma = verb?.lemma ?? ((use & PHRASE_VERB) === 0 ? null : phraseVerbAt(grammar, at));
  if (lemma === null || isSilent(grammar, at, lemma)) return null;
  if (isDiscerning(grammar, at, lemma) || isIdleOrder(grammar, sentence, at, verb === undefined)) return null;
  const phrase = readVerb(grammar, sentence, at, readOwn(grammar, sentence, at, lemma));
  const lastToken = endOfVerbGroup(grammar, sentence.lastToken, at, lemma);
  const strength = verb?.strength ?? PHRASE_STRENGTH;
  return toCue(grammar, phrase, { headToken: at, lastToken, lemma, form: "verb", strength });
}

/** The token behind a verb and what belongs to it: “pointed ⟨out⟩”, “called on Monday ⟨for⟩”. */
function endOfVerbGroup(grammar: Grammar, last: number, head: number, lemma: string): number {
  const next = head + 1;
  if (next >= last) return next;
  const verdict = verdictAt(grammar, next);
  if (verdict !== null) return verdict.lastToken;
  // "said ⟨up to⟩ 40 men had left"
  if (amountAt(grammar, next) >= 0) return next;
  const farther = behindMoment(grammar, next, last);
  if (farther > next && grammar.language.speech.demandingPhrases.has(`${lemma} ${wordAt(grammar, farther)}`))
    return farther + 1;
  const belongs =
    grammar.tags[next] === PARTICLE ||
    grammar.language.speech.verbsAndParticles.has(`${lemma} ${wordAt(grammar, next)}`);
  return belongs ? next + 1 : next;
}

/**
 * "called ⟨on Monday⟩ for", "called ⟨repeatedly⟩ for": the token behind a time phrase or an adverb; the token itself if
 * there is none.
 */
function behindMoment({ document: { tokens }, tags }: Grammar, at: number, last: number): number {
  return timePhraseAt(tokens, at, last)?.lastToken ?? stepOver(tags, at, ADVERB);
}
