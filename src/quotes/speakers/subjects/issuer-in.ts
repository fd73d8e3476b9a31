import type { Grammar } from "../../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../../grammar/holds-finite.ts";
import { isHave } from "../../../grammar/is-be.ts";
import { speechLemmaAt } from "../../../grammar/speech-lemma.ts";
import { findTag, stepOver } from "../../../grammar/steps.ts";
import { ADVERB, GERUND, PARTICLE, STOP } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import { endOfNounPhrase, isInPhrases } from "../../noun-phrase.ts";
import type { TokenRange } from "../../scene.ts";
import { clauseSubject } from "./clause-subject.ts";

/** Who gives something out, and the token of the verb's first word. */
export interface Issuer extends TokenRange {
  readonly verb: number;
}

/** The longest such sentence, in tokens. */
const LONGEST = 60;

/**
 * “⟨The party⟩ issued a statement apologising to Roe.”, “⟨Roe⟩ has posted a note on the fire.”: the subject of a
 * sentence in which something is given out; null where it says from whom that is, or whom it quotes, and where anything
 * else is done, too.
 */
export function issuerIn(grammar: Grammar, { firstToken, lastToken }: TokenRange): Issuer | null {
  const { language, tags } = grammar;
  if (lastToken - firstToken > LONGEST) return null;
  const verb = firstFinite(grammar, firstToken, lastToken);
  const helped = isHave(grammar, verb) ? stepOver(tags, verb + 1, ADVERB) : verb;
  if (verb <= firstToken || !language.documents.issuingVerbs.has(wordAt(grammar, helped))) return null;
  const given = stepOver(tags, helped + 1, PARTICLE);
  const phrase = endOfNounPhrase(grammar, given, lastToken);
  // "a statement ⟨thanking⟩ Roe" may be taken for one noun phrase.
  const gerund = findTag(tags, given, phrase, GERUND);
  const end = gerund < 0 ? phrase : gerund;
  if (!language.documents.givenOut.has(singularOf(wordAt(grammar, end - 1), language))) return null;
  if (!tellsWhatFor(grammar, end) || holdsFinite(grammar, end, lastToken)) return null;
  for (let at = end + 1; at < lastToken - 1; at += 1) if (!isInPhrases(tags[at]) || isOfOther(grammar, at)) return null;
  const subject = clauseSubject(grammar, firstToken, verb, () => false);
  return subject === null ? null : { ...subject, verb };
}

/**
 * "a statement ⟨apologising⟩", "⟨on⟩ her death", "⟨.⟩"; not "⟨quoting⟩ Roe", "⟨signed⟩ by Roe", nor "a letter ⟨to⟩
 * Roe", who may react to it.
 */
function tellsWhatFor(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] === GERUND) return !language.speech.citingVerbs.has(speechLemmaAt(grammar.document, at));
  const isTopic = language.speech.topicPrepositions.has(wordAt(grammar, at));
  return tags[at] === STOP || isTopic;
}

/** "⟨from⟩ Roe", "⟨through⟩ Roe", "on ⟨behalf⟩ of Roe". */
function isOfOther({ document, language }: Grammar, at: number): boolean {
  const { documents, occasions, stances } = language;
  const word = document.tokens[at]?.lower ?? "";
  return stances.claimantPrepositions.has(word) || occasions.throughWhom.has(word) || word === documents.behalf;
}
