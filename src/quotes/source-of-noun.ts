import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, EXPLETIVE, GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, MODAL, NAME, PREPOSITION, STOP } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { headOf, isSomebody } from "./asked-person.ts";
import type { Cue } from "./attribution.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";

/** The longest source with its description, in tokens. */
const LONGEST_SOURCE = 16;

/**
 * The token of "that" in "a warning from the council ⟨that⟩ the dam would burst", "an allegation from his first wife,
 * Ivy Moe, ⟨that⟩ he had hit her", "a plea by Roe, the mayor, ⟨that⟩ they stay", behind a noun of saying, "from" or "by" and somebody. -1 for none, or where the
 * clause may say who is meant, "a letter from the man ⟨that⟩ Roe hired".
 */
export function thatBehindSource(grammar: Grammar, { form, headToken, lemma }: Cue): number {
  const { document, language, tags } = grammar;
  if (form !== "noun" || !language.speechNouns.beforeThat.has(lemma)) return -1;
  const from = headToken + 2;
  if (!language.stances.claimantPrepositions.has(wordAt(grammar, from - 1))) return -1;
  const last = from + LONGEST_SOURCE;
  const phrase = endOfNounPhrase(grammar, from, last);
  if (phrase === from || timePhraseAt(document.tokens, from, last) !== null) return -1;
  const whole = servesAs(grammar, phrase, GENITIVE) ? endOfNounPhrase(grammar, phrase + 1, last) : phrase;
  if (!isSomebody(grammar, headOf(grammar, from, phrase))) return -1;
  const isNamed = tags[whole] === COMMA && (tags[whole + 1] === NAME || tags[whole - 1] === NAME);
  const added = isNamed ? endOfNounPhrase(grammar, whole + 1, last) : whole;
  const that = isNamed && tags[added] === COMMA ? added + 1 : whole;
  return servesAs(grammar, that, COMPLEMENTIZER) && isStatement(grammar, that + 1) ? that : -1;
}

/**
 * "the dam would burst", "it leaked": whether a subject and its verb stand at a token; unlike "Roe hired", which lacks
 * an object.
 */
function isStatement(grammar: Grammar, first: number): boolean {
  const { language, tags } = grammar;
  const subject = endOfNounPhrase(grammar, first, first + LONGEST_SOURCE);
  const isOf = servesAs(grammar, subject, GENITIVE);
  const verb = isOf ? endOfNounPhrase(grammar, subject + 1, first + LONGEST_SOURCE) : subject;
  if (verb === first || !isFiniteVerb(tags[verb])) return false;
  const word = wordAt(grammar, verb);
  const { formsOfBe, formsOfHave } = language.helpers;
  if (tags[verb] === MODAL || formsOfBe.has(word) || formsOfHave.has(word) || servesAs(grammar, first, EXPLETIVE))
    return true;
  const next = tags[verb + 1] ?? 0;
  return next !== PREPOSITION && next !== STOP && next !== COMMA && !isFiniteVerb(next);
}
