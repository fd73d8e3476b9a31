import { callsThings } from "../../grammar/calls-things.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import { findTag, stepBack, stepOver } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, COORDINATOR, DATIVE, DEFINITE, INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isPastForm,
  isVerb,
  MARK,
  NAME,
  NOUN,
  OWNER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRESENT,
  PRESENT_THIRD,
  PRONOUN,
  STOP,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, isInPhrases, isNominal, startOfNounPhrase } from "../noun-phrase.ts";

/**
 * Whether a word that may be a verb of speech describes a noun instead, or names the hearer or asker: “the town's most
 * ⟨quoted⟩ chemist”, “⟨protesting⟩ farmers blocked the road”, “told anyone who ⟨asked⟩ that it was late”.
 */
export function isDescribing(grammar: Grammar, at: number): boolean {
  return (
    isBeforeNoun(grammar, at) ||
    isOfSubject(grammar, at) ||
    isBehindPreposition(grammar, at) ||
    isOfHearer(grammar, at) ||
    isSecondNoun(grammar, at) ||
    isOfThing(grammar, at) ||
    isShownToOne(grammar, at) ||
    isBeforeMain(grammar, at) ||
    isTelling(grammar, at) ||
    isBeforeTheirVerb(grammar, at) ||
    isActAsSubject(grammar, at) ||
    isSubjectAbout(grammar, at)
  );
}

/**
 * "told anyone who ⟨asked⟩ that it was late", "told reporters who ⟨asked⟩: “…”", "“…,” said the first man I ⟨asked⟩.":
 * whether the person who asks, or is asked, hears or says the words.
 */
function isOfHearer(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const lemmaAt = (token: number) => speechLemmaAt(document, token);
  if (!language.stances.askingVerbs.has(lemmaAt(at))) return false;
  const isTold = servesAs(grammar, at + 1, COMPLEMENTIZER) || wordAt(grammar, at + 1) === ":";
  const isAsker = isTold && language.smallWords.personalRelatives.has(wordAt(grammar, at - 1));
  if (!isAsker && !(tags[at - 1] === PRONOUN && tags[at + 1] === STOP)) return false;
  let verb = at - 2;
  while (isInNounPhrase(tags[verb])) verb -= 1;
  const { occasions, speech } = language;
  return verb < at - 2 && (isAsker ? occasions.tellingVerbs : speech.invertingVerbs).has(lemmaAt(verb));
}

/**
 * "On Monday, ⟨protesting⟩ farmers blocked the road", "his debts and ⟨alleged⟩ frauds have hurt him": whether the word
 * describes the subject of another verb.
 */
function isOfSubject(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!language.speech.describingForms.has(wordAt(grammar, at)) || isNominal(tags[at - 1])) return false;
  let verb = at + 1;
  while (tags[verb] === NOUN || tags[verb] === ADJECTIVE) verb += 1;
  if (verb === at + 1 || servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  return isFiniteVerb(tags[stepOver(tags, verb, ADVERB)]);
}

/**
 * "seized in ⟨disputed⟩ waters last week", "held for ⟨alleged⟩ theft": whether the word describes a noun behind a
 * preposition, unlike "the man she lived with ⟨disputed⟩ claims".
 */
function isBehindPreposition(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!language.speech.describingForms.has(wordAt(grammar, at)) || tags[at - 1] !== PREPOSITION) return false;
  const isStranded = isFiniteVerb(tags[at - 2]) && (tags[at - 3] === PRONOUN || tags[at - 3] === NAME);
  return tags[at + 1] === NOUN && !isStranded;
}

/**
 * "said ⟨warning⟩ people would not help", "argue that even ⟨discussing⟩ it does harm": whether an act is the subject of
 * what is said.
 */
function isActAsSubject(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (tags[at] !== GERUND || servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  const before = speechLemmaAt(document, at - 1);
  if (language.speech.plainVerbs.has(before)) return true;
  return servesAs(grammar, stepBack(tags, at, ADVERB) - 1, COMPLEMENTIZER);
}

/** "simply ⟨complaining⟩ about the mill is not enough": whether an act is the subject of the verb behind its topic. */
function isSubjectAbout(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] !== GERUND || !language.speech.beforeTopics.has(wordAt(grammar, at + 1))) return false;
  if (isBe(grammar, at - 1)) return false;
  const end = endOfNounPhrase(grammar, at + 2, at + 2 + LONGEST_TOPIC);
  return end > at + 2 && isFiniteVerb(tags[end]);
}

/**
 * "Gold Belt ⟨states⟩ that have lost jobs", "he mocked the bishop, ⟨remarks⟩ that cost him votes": whether "that"
 * stands for several things, and so for those that the word itself names.
 */
function isBeforeTheirVerb(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  const isHelping = language.words.auxiliaries.has(wordAt(grammar, at + 2));
  if (tags[at] !== PRESENT_THIRD || tags[at - 1] !== COMMA) return tags[at + 2] === PRESENT && isHelping;
  if (tags[at + 2] === PRESENT || language.words.pluralVerbs.has(wordAt(grammar, at + 2))) return true;
  return tags[at + 2] === PAST && !isHelping;
}

/** The longest topic of such an act, in tokens. */
const LONGEST_TOPIC = 8;

/**
 * "a consent ⟨decree⟩ that": whether the word is the second of two nouns behind an article. A plural verb cannot stand
 * there.
 */
function isSecondNoun(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] !== PRESENT || tags[at - 1] !== NOUN || !servesAs(grammar, at - 2, INDEFINITE)) return false;
  const noun = wordAt(grammar, at - 1);
  return [language.nouns.groups, language.nouns.shares, language.speech.measuredNouns].every(
    (words) => !words.has(noun),
  );
}

/** The longest phrase of time, in tokens. */
const LONGEST_TIME = 6;

/**
 * "the tax ⟨announced⟩ last year has yet to work", "a tax ⟨announced⟩ in May and a toll were", "it will rise, a plan
 * ⟨announced⟩ in May.": whether the word says what was done to a thing, with a time, before the main verb, "and" or the
 * end.
 */
function isOfThing(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const isDone = isPastForm(tags[at]);
  if (!isDone || tags[at - 1] !== NOUN || isSomebody(grammar, at - 1)) return false;
  const noun = wordAt(grammar, at - 1);
  if (language.nouns.documents.has(noun) || language.nouns.establishments.has(noun)) return false;
  const next = timePhraseAt(document.tokens, at + 1, at + 1 + LONGEST_TIME)?.lastToken ?? at;
  if (next === at) return false;
  if (isFiniteVerb(tags[next]) || servesAs(grammar, next, COORDINATOR)) return true;
  return tags[next] === STOP && language.nouns.sums.has(noun) && servesAs(grammar, at - 2, INDEFINITE);
}

/** "the lease ⟨described⟩ to her covered it": whether a participle says to whom a thing was shown, before its verb. */
function isShownToOne(grammar: Grammar, at: number): boolean {
  const { tags } = grammar;
  const isOne = tags[at + 2] === PRONOUN || tags[at + 2] === OWNER;
  const isTo = servesAs(grammar, at + 1, DATIVE) && isOne && isFiniteVerb(tags[at + 3]);
  return isTo && isPastForm(tags[at]) && tags[at - 1] === NOUN && !isSomebody(grammar, at - 1);
}

/** The longest words in marks that name somebody, in tokens. */
const LONGEST_THING = 16;

/**
 * "The runner ⟨labelled⟩ “a fox” leads": whether the word stands behind a whole subject and before words in marks that
 * the main verb follows.
 */
function isBeforeMain(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (tags[at + 1] !== MARK || !isPastForm(tags[at]) || !callsThings(language, speechLemmaAt(document, at)))
    return false;
  const subject = startOfNounPhrase(grammar, at - LONGEST_SUBJECT, at - 1);
  const close = findTag(tags, at + 2, at + LONGEST_THING, MARK);
  const isInside = isInPhrases(tags[subject - 1]) || tags[subject - 1] === WH_WORD;
  const isWhole = !isInside || document.tokens[subject]?.capital === true;
  return isWhole && tags[subject] === DETERMINER && close > 0 && isFiniteVerb(tags[close + 1]);
}

/** "There have been ⟨telling⟩ signs that it leaks": whether the word describes the noun behind it. */
function isTelling(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] !== GERUND || tags[at + 1] !== NOUN || !isBe(grammar, at - 1)) return false;
  let there = at - 2;
  while (there > at - LONGEST_TIME && (isVerb(tags[there]) || tags[there] === ADVERB)) there -= 1;
  return language.smallWords.introducing.has(wordAt(grammar, there)) && tags[there] !== WH_WORD;
}

/**
 * "the town's most ⟨quoted⟩ chemist", "a much ⟨mocked⟩ plan", "the ⟨reported⟩ Pentagon memo", "Roe's ⟨proposed⟩ bid":
 * whether a participle between an adverb, article or owner and a noun describes that noun.
 */
function isBeforeNoun(grammar: Grammar, at: number): boolean {
  const { tags } = grammar;
  const isOpened =
    servesAs(grammar, at - 1, DEFINITE | INDEFINITE) || tags[at - 1] === OWNER || tags[at - 1] === POSSESSIVE;
  if (tags[at] === PARTICIPLE && isOpened && NOUNS.has(tags[at + 1] ?? 0)) return true;
  if (tags[at] !== PARTICIPLE || tags[at - 1] !== ADVERB || tags[at + 1] !== NOUN) return false;
  const opens = tags[at - 2];
  return opens === DETERMINER || opens === OWNER || opens === POSSESSIVE;
}

const NOUNS: ReadonlySet<number> = new Set([NAME, NOUN, ADJECTIVE]);

/** The longest subject of such a verb, in tokens. */
const LONGEST_SUBJECT = 8;
