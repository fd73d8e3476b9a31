import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import {
  COMPLEMENTIZER,
  CONDITIONAL,
  COORDINATOR,
  EXPLETIVE,
  GENITIVE,
  INFINITIVE_MARKER,
  PREDICATIVE,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isInNounPhrase,
  isVerb,
  MARK,
  MODAL,
  PARTICIPLE,
  PRESENT,
  PRONOUN,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";

/**
 * Whether a verb of speech belongs to a turn of phrase that reports nobody's words: “it must be ⟨said⟩ that”, “which is
 * to ⟨say⟩ that”, “time will ⟨tell⟩ if”, “as though she had ⟨told⟩ him to leave”.
 */
export function isTurnOfPhrase(grammar: Grammar, at: number): boolean {
  return (
    isQuotingAside(grammar, at) ||
    isReason(grammar, at) ||
    isOwed(grammar, at) ||
    isMereThat(grammar, at) ||
    isMemory(grammar, at) ||
    isToldInTime(grammar, at) ||
    isLikened(grammar, at) ||
    isExplaining(grammar, at)
  );
}

/** “Roe said, and I ⟨quote⟩, “No””: whether it is an aside of the writer's. */
function isQuotingAside(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!language.speech.citingForms.has(wordAt(grammar, at)) && tags[at] !== BASE && tags[at] !== PRESENT) return false;
  const isWriter = language.speech.writers.has(wordAt(grammar, at - 1));
  const isInserted = servesAs(grammar, at - 2, COORDINATOR) && tags[at - 3] === COMMA;
  return isWriter && isInserted && tags[at + 1] === COMMA && tags[at + 2] === MARK;
}

/** "⟨That⟩ partly explains why it fell": whether the subject is a reason that nobody gives. */
function isReason(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const { explainingVerbs } = language.speech;
  if (!explainingVerbs.has(speechLemmaAt(document, at))) return false;
  let subject = at - 1;
  while (tags[subject] === ADVERB || tags[subject] === MODAL) subject -= 1;
  const isSubject = tags[subject] === DETERMINER || tags[subject] === PRONOUN;
  return isSubject && language.smallWords.demonstratives.has(wordAt(grammar, subject));
}

/** "It has to be ⟨said⟩ that it is late", "it must be ⟨said⟩": whether the writer says it. */
function isOwed(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const lemma = speechLemmaAt(document, at);
  if (!language.speech.plainVerbs.has(lemma) || tags[at] !== PARTICIPLE) return false;
  if (!isBe(grammar, at - 1)) return false;
  return (
    servesAs(grammar, tags[at - 2] === MODAL ? at - 3 : at - 4, EXPLETIVE) &&
    (tags[at - 2] === MODAL || tags[at - 2] === TO)
  );
}

/** The longest tag question, in tokens: "would n't she ?" */
const TAG_QUESTION = 5;

/** "She would ⟨say⟩ that, wouldn't she?": whether "that" stands for what somebody else has said. */
function isMereThat(grammar: Grammar, at: number): boolean {
  const { document, language } = grammar;
  if (!servesAs(grammar, at + 1, COMPLEMENTIZER) || document.tokens[at + 2]?.text !== ",") return false;
  if (!language.speech.plainVerbs.has(speechLemmaAt(document, at))) return false;
  for (let end = at + 4; end < at + 3 + TAG_QUESTION; end += 1) if (document.tokens[end]?.text === "?") return true;
  return false;
}

/** The longest phrase for what somebody is reminded of, in tokens. */
const LONGEST_TOPIC = 8;

/**
 * "One is ⟨reminded⟩ of Roe's remark that …", "It ⟨reminds⟩ me of Roe saying that …": whether it only comes to
 * somebody's mind, so that the words are Roe's alone.
 */
function isMemory(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (!language.speech.remindingVerbs.has(speechLemmaAt(document, at))) return false;
  if (servesAs(grammar, at + 1, GENITIVE)) return isBe(grammar, at - 1);
  if (tags[at + 1] !== PRONOUN || !servesAs(grammar, at + 2, GENITIVE)) return false;
  const end = endOfNounPhrase(grammar, at + 3, at + 3 + LONGEST_TOPIC);
  return tags[end] === GERUND || tags[end - 1] === GERUND;
}

/** "Only time will ⟨tell⟩ if it lasts": whether nobody knows it yet. */
function isToldInTime(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  return tags[at - 1] === MODAL && language.speech.idleTellers.has(wordAt(grammar, at - 2));
}

/** The longest subject of a verb behind "as if", in tokens. */
const LONGEST_SUBJECT = 8;

/**
 * "as though she had ⟨told⟩ him to leave", "as if he had ⟨said⟩ so": whether it only seems so, and nobody has said it.
 */
function isLikened(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  for (let before = at - 1; before > at - LONGEST_SUBJECT; before -= 1) {
    if (servesAs(grammar, before - 1, PREDICATIVE)) {
      const word = wordAt(grammar, before);
      if (servesAs(grammar, before, CONDITIONAL) || language.smallWords.turningAgainst.has(word)) return true;
    }
    if (!isInNounPhrase(tags[before]) && tags[before] !== ADVERB && !isVerb(tags[before])) return false;
  }
  return false;
}

/**
 * "He is dull, which is to ⟨say⟩ that he is read", "that is not to ⟨say⟩ that …": whether the words only explain a
 * clause.
 */
function isExplaining(grammar: Grammar, at: number): boolean {
  const { language } = grammar;
  if (!language.speech.plainVerbs.has(wordAt(grammar, at))) return false;
  if (!servesAs(grammar, at - 1, INFINITIVE_MARKER)) return false;
  const be = isBe(grammar, at - 2) ? at - 2 : at - 3;
  const isIt = servesAs(grammar, be - 1, RELATIVE_OF_THINGS | COMPLEMENTIZER | EXPLETIVE);
  const isThis = language.smallWords.demonstratives.has(wordAt(grammar, be - 1));
  return isBe(grammar, be) && (isIt || isThis);
}
