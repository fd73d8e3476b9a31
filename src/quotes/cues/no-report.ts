import { callsThings } from "../../grammar/calls-things.ts";
import { NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import { findTag, stepBack, stepOver } from "../../grammar/steps.ts";
import {
  COMPLEMENTIZER,
  CONDITIONAL,
  COORDINATOR,
  DATIVE,
  DEFINITE,
  EXPLETIVE,
  GENITIVE,
  INDEFINITE,
  INFINITIVE_MARKER,
  PREDICATIVE,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isPastForm,
  isVerb,
  MARK,
  MODAL,
  NAME,
  NOUN,
  OWNER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PRESENT,
  PRESENT_THIRD,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, isInPhrases, isNominal, startOfNounPhrase } from "../noun-phrase.ts";
import { isOnlyNamed } from "../only-named.ts";

/** Whether a verb of speech at a token reports nothing: "the town's most ⟨quoted⟩ chemist", "which is to ⟨say⟩ that he is read". */
export function isNoReport(grammar: Grammar, at: number): boolean {
  return (
    isBeforeNoun(grammar, at) ||
    isQuotingAside(grammar, at) ||
    isOfSubject(grammar, at) ||
    isExplaining(grammar, at) ||
    isLikened(grammar, at) ||
    isMemory(grammar, at) ||
    isToldInTime(grammar, at) ||
    isMereThat(grammar, at) ||
    isActAsSubject(grammar, at) ||
    isSubjectAbout(grammar, at) ||
    isBeforeTheirVerb(grammar, at) ||
    isExpected(grammar, at) ||
    isCallTo(grammar, at) ||
    isShownTo(grammar, at) ||
    isConvening(grammar, at) ||
    isReason(grammar, at) ||
    isSecondNoun(grammar, at) ||
    isOfThing(grammar, at) ||
    isBeforeMain(grammar, at) ||
    isTelling(grammar, at) ||
    isTakenBack(grammar, at) ||
    isOwed(grammar, at) ||
    isDeniedDeed(grammar, at) ||
    isOnlyNamed(grammar, at) ||
    isOfHearer(grammar, at)
  );
}

/** "told anyone who ⟨asked⟩ that it was late", "told reporters who ⟨asked⟩: “…”", "“…,” said the first man I ⟨asked⟩.": whoever asks, or is asked, hears or says the words. */
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

/** “Roe said, and I ⟨quote⟩, “No””: what the writer does by that. */
function isQuotingAside(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!language.speech.citingForms.has(wordAt(grammar, at)) && tags[at] !== BASE && tags[at] !== PRESENT) return false;
  const isWriter = language.speech.writers.has(wordAt(grammar, at - 1));
  const isInserted = servesAs(grammar, at - 2, COORDINATOR) && tags[at - 3] === COMMA;
  return isWriter && isInserted && tags[at + 1] === COMMA && tags[at + 2] === MARK;
}

/** "On Monday, ⟨protesting⟩ farmers blocked the road", "his debts and ⟨alleged⟩ frauds have hurt him": a word that tells of the subject of another verb. */
function isOfSubject(grammar: Grammar, at: number): boolean {
  const { language, tags, syntax } = grammar;
  if (!language.speech.describingForms.has(wordAt(grammar, at)) || isNominal(tags[at - 1])) return false;
  let verb = at + 1;
  while (tags[verb] === NOUN || tags[verb] === ADJECTIVE) verb += 1;
  if (verb === at + 1 || servesAs({ syntax }, at + 1, COMPLEMENTIZER)) return false;
  return isFiniteVerb(tags[stepOver(tags, verb, ADVERB)]);
}

/** "said ⟨warning⟩ people would not help", "argue that even ⟨discussing⟩ it does harm": what would be done, as the subject of what is said. */
function isActAsSubject(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (tags[at] !== GERUND || servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  const before = speechLemmaAt(document, at - 1);
  if (language.speech.plainVerbs.has(before)) return true;
  return servesAs(grammar, stepBack(tags, at, ADVERB) - 1, COMPLEMENTIZER);
}

/** "simply ⟨complaining⟩ about the mill is not enough": what is done, as the subject of the verb behind what it is about. */
function isSubjectAbout(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] !== GERUND || !language.speech.beforeTopics.has(wordAt(grammar, at + 1))) return false;
  if (isBe(grammar, at - 1)) return false;
  const end = endOfNounPhrase(grammar, at + 2, at + 2 + LONGEST_TOPIC);
  return end > at + 2 && isFiniteVerb(tags[end]);
}

/**
 * "Gold Belt ⟨states⟩ that have lost jobs", "he mocked the bishop, ⟨remarks⟩ that cost him votes": "that" stands for several things, and so for those that the word
 * itself names.
 */
function isBeforeTheirVerb(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  const isHelping = language.words.auxiliaries.has(wordAt(grammar, at + 2));
  if (tags[at] !== PRESENT_THIRD || tags[at - 1] !== COMMA) return tags[at + 2] === PRESENT && isHelping;
  if (tags[at + 2] === PRESENT || language.words.pluralVerbs.has(wordAt(grammar, at + 2))) return true;
  return tags[at + 2] === PAST && !isHelping;
}

/** "A man ⟨called⟩ to say", "⟨called⟩ the station on Monday to complain": by telephone, and the next verb is that of speech. */
function isCallTo(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (!language.nouns.callingByName.has(wordAt(grammar, at))) return false;
  const end = endOfNounPhrase(grammar, at + 1, at + 1 + LONGEST_TOPIC);
  const to = timePhraseAt(document.tokens, end, end + LONGEST_TOPIC)?.lastToken ?? end;
  return tags[to] === TO && tags[to + 1] === BASE && language.speech.verbs.has(wordAt(grammar, to + 1));
}

/** "⟨described⟩ it to him", "⟨depicted⟩ the mill to a jury": to whom something is shown, and not as what. */
function isShownTo(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (!language.speech.verbsBeforeRoles.has(wordAt(grammar, at))) return false;
  const end = tags[at + 1] === PRONOUN ? at + 2 : endOfNounPhrase(grammar, at + 1, at + 1 + LONGEST_TOPIC);
  if (end === at + 1 || !servesAs(grammar, end, DATIVE) || tags[end + 1] === BASE) return false;
  const hearer = tags[end + 1] === PRONOUN ? end + 2 : endOfNounPhrase(grammar, end + 1, end + 1 + LONGEST_TOPIC);
  // "described his visit to Ashby", "the road to ruin"
  const isHearer = tags[end + 1] === PRONOUN || (tags[end + 1] === DETERMINER && isSomebody(grammar, hearer - 1));
  return isHearer && !servesAs(grammar, hearer, PREDICATIVE) && !isHowCalled(grammar, at);
}

/** "as one of them ⟨described⟩ it to her, was “mad”", "“mad” was how one miller ⟨described⟩ it": whether the clause of a verb begins with "as" or "how". */
function isHowCalled(grammar: Grammar, at: number): boolean {
  let first = at - 1;
  while (first > at - LONGEST_SUBJECT && isInPhrases(grammar.tags[first]) && !servesAs(grammar, first, PREDICATIVE))
    first -= 1;
  return servesAs(grammar, first, PREDICATIVE) || grammar.tags[first] === WH_WORD;
}

/** How long what such an act is about may be, in tokens. */
const LONGEST_TOPIC = 8;

/** "The debate ⟨promised⟩ to be long", "it ⟨promises⟩ to be a hard year": what is expected of a thing. */
function isExpected(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const lemma = speechLemmaAt(document, at);
  if (!language.speech.expectingVerbs.has(lemma) || tags[at + 1] !== TO) return false;
  if (!isBe(grammar, at + 2)) return false;
  return servesAs(grammar, at - 1, EXPLETIVE) || (tags[at - 1] === NOUN && !isSomebody(grammar, at - 1));
}

/** How long what is convened, or what words in marks tell of, may be, in tokens. */
const LONGEST_THING = 16;

/** How far behind such a thing the words by which it may be called are looked for, in tokens. */
const VERDICT_REACH = 8;

/**
 * "⟨called⟩ a news conference on the “dead” dam", "⟨called⟩ a snap election": what is convened, with nothing behind it that it is called, as in "called a
 * strike at the mill “mad”".
 */
function isConvening(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const lemma = speechLemmaAt(document, at);
  if (!language.speech.ringingVerbs.has(lemma) || servesAs(grammar, at + 1, DEFINITE) || tags[at + 1] === OWNER)
    return false;
  const end = endOfNounPhrase(grammar, at + 1, at + LONGEST_THING);
  const noun = singularOf(wordAt(grammar, headOf(grammar, at + 1, end)), language);
  if (end === at + 1 || !language.speech.convened.has(noun)) return false;
  const next = tags[end] ?? STOP;
  if (next === ADJECTIVE || next === DETERMINER || next === PARTICIPLE) return false;
  for (let mark = end; mark < end + VERDICT_REACH && tags[mark] !== STOP && tags[mark] !== COMMA; mark += 1)
    if (tags[mark] === MARK) {
      const named = servesAs(grammar, mark - 1, INDEFINITE) ? mark - 2 : mark - 1;
      return mark > end && !isNominal(tags[named]);
    }
  return true;
}

/** "⟨That⟩ partly explains why it fell": what is the reason for something, which nobody gives. */
function isReason(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const { explainingVerbs } = language.speech;
  if (!explainingVerbs.has(speechLemmaAt(document, at))) return false;
  let subject = at - 1;
  while (tags[subject] === ADVERB || tags[subject] === MODAL) subject -= 1;
  const isSubject = tags[subject] === DETERMINER || tags[subject] === PRONOUN;
  return isSubject && language.smallWords.demonstratives.has(wordAt(grammar, subject));
}

/** "a consent ⟨decree⟩ that": behind an article and one noun no verb in the plural stands, but the noun that goes with the first. */
function isSecondNoun(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] !== PRESENT || tags[at - 1] !== NOUN || !servesAs(grammar, at - 2, INDEFINITE)) return false;
  const noun = wordAt(grammar, at - 1);
  return [language.nouns.groups, language.nouns.shares, language.speech.measuredNouns].every(
    (words) => !words.has(noun),
  );
}

/** How long a phrase of time may be, in tokens. */
const LONGEST_TIME = 6;

/** "the tax ⟨announced⟩ last year has yet to work", "a tax ⟨announced⟩ in May and a toll were", "it will rise, a plan ⟨announced⟩ in May.": what was done to a thing, and when, before the main verb, "and" or the end. */
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

/** "The runner ⟨labelled⟩ “a fox” leads": behind a whole subject and before words in marks that the main verb follows. */
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

/** "It has to be ⟨said⟩ that it is late", "it must be ⟨said⟩": what the writer says. */
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

/** "Acme ⟨recalls⟩ 9,000 prams that burned": goods taken back, counted in figures; but "recalled 40 men had left". */
function isTakenBack({ clauses, document, language, tags }: Grammar, at: number): boolean {
  const lemma = speechLemmaAt(document, at);
  if (!language.speech.recallingVerbs.has(lemma) || !/^\d/.test(document.tokens[at + 1]?.text ?? "")) return false;
  return isInNounPhrase(tags[at + 2]) && clauses[at + 1] !== NOUN_CLAUSE;
}

/** "There have been ⟨telling⟩ signs that it leaks": what tells of the noun behind it. */
function isTelling(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (tags[at] !== GERUND || tags[at + 1] !== NOUN || !isBe(grammar, at - 1)) return false;
  let there = at - 2;
  while (there > at - LONGEST_TIME && (isVerb(tags[there]) || tags[there] === ADVERB)) there -= 1;
  return language.smallWords.introducing.has(wordAt(grammar, there)) && tags[there] !== WH_WORD;
}

/** How long a question of a few words is that asks to be agreed with, in tokens: "would n't she ?" */
const TAG_QUESTION = 5;

/** "She would ⟨say⟩ that, wouldn't she?": what somebody else has said. */
function isMereThat({ document, language, syntax }: Grammar, at: number): boolean {
  if (!servesAs({ syntax }, at + 1, COMPLEMENTIZER) || document.tokens[at + 2]?.text !== ",") return false;
  if (!language.speech.plainVerbs.has(speechLemmaAt(document, at))) return false;
  for (let end = at + 4; end < at + 3 + TAG_QUESTION; end += 1) if (document.tokens[end]?.text === "?") return true;
  return false;
}

/** "One is ⟨reminded⟩ of Roe's remark that …", "It ⟨reminds⟩ me of Roe saying that …": what comes to somebody's mind, and nobody's words but Roe's. */
function isMemory(grammar: Grammar, at: number): boolean {
  const { document, language, syntax, tags } = grammar;
  if (!language.speech.remindingVerbs.has(speechLemmaAt(document, at))) return false;
  if (servesAs({ syntax }, at + 1, GENITIVE)) return isBe(grammar, at - 1);
  if (tags[at + 1] !== PRONOUN || !servesAs({ syntax }, at + 2, GENITIVE)) return false;
  const end = endOfNounPhrase(grammar, at + 3, at + 3 + LONGEST_TOPIC);
  return tags[end] === GERUND || tags[end - 1] === GERUND;
}

/** "Only time will ⟨tell⟩ if it lasts": what nobody knows yet. */
function isToldInTime(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  return tags[at - 1] === MODAL && language.speech.idleTellers.has(wordAt(grammar, at - 2));
}

/** How often, at most, a verb reports words that is as likely to be a deed. */
const SELDOM = 0.3;

/** "denied ⟨firing⟩ the guard", "denies having ⟨fired⟩ him": what somebody denies to have done, by a verb that seldom reports words. */
function isDeniedDeed(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const verb = language.speech.verbs.get(wordAt(grammar, at));
  if (verb === undefined || verb.strength > SELDOM) return false;
  const first = stepBack(tags, at + 1, PARTICIPLE) - 1;
  if (tags[first] !== GERUND) return false;
  const before = speechLemmaAt(document, first - 1);
  return language.stances.denyingOrRefusing.has(before);
}

/**
 * "the town's most ⟨quoted⟩ chemist", "a much ⟨mocked⟩ plan", "the ⟨reported⟩ Pentagon memo", "Roe's ⟨proposed⟩ bid": a participle that tells of the noun
 * behind it, between an adverb, article or owner and that.
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

/** How long the subject of a verb may be behind "as if", in tokens. */
const LONGEST_SUBJECT = 8;

/** "as though she had ⟨told⟩ him to leave", "as if he had ⟨said⟩ so": what something looks like, and nobody has said. */
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

/** "He is dull, which is to ⟨say⟩ that he is read", "that is not to ⟨say⟩ that …": what a clause means, and nobody's words. */
function isExplaining(grammar: Grammar, at: number): boolean {
  const { language } = grammar;
  if (!language.speech.plainVerbs.has(wordAt(grammar, at))) return false;
  if (!servesAs(grammar, at - 1, INFINITIVE_MARKER)) return false;
  const be = isBe(grammar, at - 2) ? at - 2 : at - 3;
  const isIt = servesAs(grammar, be - 1, RELATIVE_OF_THINGS | COMPLEMENTIZER | EXPLETIVE);
  const isThis = language.smallWords.demonstratives.has(wordAt(grammar, be - 1));
  return isBe(grammar, be) && (isIt || isThis);
}
