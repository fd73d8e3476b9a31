import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { isBe, isHave } from "../../grammar/is-be.ts";
import {
  COMPLEMENTIZER,
  CONDITIONAL,
  INFINITIVE_MARKER,
  POLAR_QUESTION,
  PREDICATIVE,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  MODAL,
  NAME,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Reading } from "../../languages/for-stance.ts";
import { isSomebody } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, isInPhrases } from "../noun-phrase.ts";
import { opensBareClaim } from "./bare-claim.ts";
import { opensBareClause } from "./phrase-verbs.ts";
import { endOfSaidAside } from "./said-aside.ts";

/** How far behind its cue a clause may begin, in tokens: "denied ⟨in a letter to the board⟩ that". */
const REACH = 10;

/**
 * The start of content that can be nothing else, for cues that are too rare in corpora for the models: "denied ⟨that⟩",
 * "denied ⟨having⟩", "asked the clerk ⟨whether⟩", "would later say ⟨that⟩"; -1 where it might be something else.
 */
export function startOfGoverned(grammar: Grammar, cue: Cue, end: number): number {
  const { reading, lastToken } = cue;
  if (reading === "unsaid" || cue.form === "colon" || cue.form === "according-to") return -1;
  if (reading === "asserted" && opensThat(grammar, cue)) return lastToken;
  // "rejected claims ⟨the mill was unsafe⟩"
  const isOfNoun = cue.headToken + 1 === lastToken && (reading !== "asserted" || isNounOfVerb(grammar, cue));
  if (isOfNoun && opensBareClaim(grammar, cue.headToken)) return lastToken;
  if (reading === "asserted" && opensBehindHearer(grammar, cue, end)) return endOfNounPhrase(grammar, lastToken, end);
  if (
    reading === "asserted" &&
    (isJoined(grammar, cue) || isState(grammar, cue)) &&
    isWholeClause(grammar.clauses[lastToken])
  )
    return lastToken;
  if (reading === "asserted" && isBare(grammar, cue)) return lastToken;
  if (reading === "alleged" && isSaidOfSubject(grammar, cue)) return lastToken;
  if (reading === "asserted" && !isRare(grammar, cue)) return -1;
  if (cue.form === "noun" && !grammar.language.helpers.clauseOpeners.has(wordAt(grammar, lastToken))) return -1;
  for (let at = lastToken; at < end && at <= lastToken + REACH; at += 1) {
    if (opens(grammar, reading, at, lastToken)) {
      const later = questionBehindRelative(grammar, cue, at, end);
      if (later >= 0) return later;
      if (!isWhoTheyAre(grammar, cue, at) && !isWhatItIs(grammar, cue, at))
        return isGerund(grammar, at) ? lastToken : at;
    }
    if (!isInPhrases(grammar.tags[at])) break;
  }
  const isHeard = cue.lemma === grammar.language.speech.hear;
  if (isHeard && endOfNounPhrase(grammar, lastToken, end) > lastToken) return lastToken;
  const mayLackThat =
    grammar.language.stances.disputingVerbs.has(cue.lemma) ||
    (reading === "denied" && grammar.language.stances.believingVerbs.has(cue.lemma));
  if (mayLackThat && isWholeClause(grammar.clauses[lastToken])) return lastToken;
  return reading === "denied" && grammar.language.stances.denyingOrRefusing.has(cue.lemma)
    ? startOfDeniable(grammar, lastToken, end)
    : -1;
}

/** "repeated his ⟨claim⟩": whether the cue is the noun of a phrase that has a subject like a verb. */
function isNounOfVerb({ tags }: Grammar, { form, headToken }: Cue): boolean {
  return form === "verb" && tags[headToken] === NOUN;
}

/** "have closed the road and ⟨say⟩ it will stay so": whether the subject of the verb stands before "and". */
function isJoined({ tags, language }: Grammar, { firstToken, headToken, lemma }: Cue): boolean {
  return firstToken === headToken && tags[firstToken - 1] === CONJUNCTION && language.speech.plainVerbs.has(lemma);
}

/** "was said ⟨to be angry⟩", "are reported ⟨to have fled⟩": whether something is said of the subject. */
function isSaidOfSubject(grammar: Grammar, { form, headToken, lastToken }: Cue): boolean {
  return (
    form === "verb" &&
    (isPassive(grammar, headToken) || endOfSaidAside(grammar, headToken) >= 0) &&
    grammar.tags[lastToken] === TO
  );
}

/** "was adamant ⟨the ball had crossed⟩": whether the cue is a set phrase with "to be" that reports. */
function isState(grammar: Grammar, { headToken, lemma }: Cue): boolean {
  return grammar.language.speech.setPhrases.has(lemma) && isBe(grammar, headToken);
}

/**
 * "accepted ⟨he had been late⟩": whether a clause without "that" follows a verb that otherwise reports only with
 * "that".
 */
function isBare(grammar: Grammar, { form, headToken, lastToken }: Cue): boolean {
  if (form !== "verb" || headToken !== lastToken - 1) return false;
  const verb = grammar.language.speech.verbsBeforeThat.get(wordAt(grammar, headToken));
  return verb !== undefined && opensBareClause(grammar, verb, lastToken);
}

/** "were ⟨told⟩ that": whether the verb is in the passive. */
function isPassive(grammar: Grammar, head: number): boolean {
  return grammar.tags[head] === PARTICIPLE && isBe(grammar, head - 1);
}

/**
 * Whether the cue is a rare one: "would later say", "was quoted as saying", "were told", "the court heard", "stood by
 * his claim", "did Roe admit", or a verb that is tagged as something else.
 */
function isRare(grammar: Grammar, { form, firstToken, headToken, lemma }: Cue): boolean {
  if (form !== "verb") return false;
  const { tags } = grammar;
  const { hear, hearerVerbs } = grammar.language.speech;
  if (lemma === hear || (hearerVerbs.has(lemma) && isPassive(grammar, headToken))) return true;
  if (isInverted(grammar, headToken)) return true;
  for (let at = firstToken; at < headToken; at += 1) if (tags[at] === MODAL) return true;
  return !isVerb(tags[headToken]) || servesAs(grammar, firstToken - 1, PREDICATIVE);
}

/** "Not until Friday did Roe ⟨admit⟩": whether a base form stands behind its subject, and an auxiliary before that. */
function isInverted(grammar: Grammar, head: number): boolean {
  const { language, tags } = grammar;
  if (tags[head] !== BASE || (tags[head - 1] !== NAME && tags[head - 1] !== NOUN)) return false;
  let helper = head - 1;
  while (isInNounPhrase(tags[helper])) helper -= 1;
  return language.helpers.helpingWords.has(wordAt(grammar, helper));
}

/** Verbs that report speech less often than this count only where a clause with "that" follows at once. */
const WEAK = 0.4;

/**
 * "maintained ⟨that⟩", "has always maintained ⟨that⟩": whether "that" follows a verb that mostly means something else,
 * "maintained the road", or a purpose, "used her speech to warn ⟨that⟩", or the like.
 */
function opensThat(grammar: Grammar, { form, strength, firstToken, headToken, lastToken, lemma }: Cue): boolean {
  const isAdded = grammar.tags[headToken] === GERUND && grammar.tags[firstToken - 1] === COMMA;
  const isOwn =
    isAdded ||
    lemma === grammar.language.speech.find ||
    isPurpose(grammar, headToken) ||
    isGladly(grammar, headToken) ||
    (strength < WEAK && (isFiniteVerb(grammar.tags[headToken]) || isPerfect(grammar, firstToken, headToken)));
  if (form !== "verb" || !isOwn) return false;
  return isThat(grammar, lastToken);
}

/** "advised the members ⟨that⟩": whether "that" follows the hearer of a verb that often has one. */
function opensBehindHearer(grammar: Grammar, { form, headToken, lastToken, lemma }: Cue, end: number): boolean {
  if (form !== "verb" || !grammar.language.occasions.addressingVerbs.has(lemma)) return false;
  const isOwn = isPerfect(grammar, headToken - 1, headToken) || isFiniteVerb(grammar.tags[headToken]);
  if (!isOwn && !isGladly(grammar, headToken)) return false;
  const hearer = endOfNounPhrase(grammar, lastToken, end);
  return hearer > lastToken && isThat(grammar, hearer);
}

/** Whether the verb is a perfect: "⟨has always⟩ maintained", "has advised". */
export function isPerfect(grammar: Grammar, first: number, head: number): boolean {
  for (let at = first; at < head; at += 1) if (isHave(grammar, at)) return grammar.tags[head] === PARTICIPLE;
  return false;
}

/** How far before "to" the verb may stand that has this purpose, in tokens. */
const PURPOSE_REACH = 12;

/**
 * "used her speech ⟨to warn⟩", "stood up ⟨to say⟩": whether somebody did something in order to say it; "is wrong to
 * say" and "has no right to say" report nothing.
 */
function isPurpose(grammar: Grammar, head: number): boolean {
  const { tags, language } = grammar;
  if (tags[head - 1] !== TO) return false;
  for (let at = head - 2; at >= 0 && at > head - PURPOSE_REACH; at -= 1) {
    const word = wordAt(grammar, at);
    if (language.helpers.helpingWords.has(word) || tags[at] === COMMA) return false;
    if (isFiniteVerb(tags[at])) return true;
  }
  return false;
}

/** "is proud ⟨to announce⟩", "are sorry ⟨to report⟩": whether somebody says it by being so. */
function isGladly(grammar: Grammar, head: number): boolean {
  const { language } = grammar;
  const word = wordAt(grammar, head - 2);
  return servesAs(grammar, head - 1, INFINITIVE_MARKER) && language.speech.gladWords.has(word);
}

/** "said ⟨that⟩ it was": whether "that" is a conjunction, unlike "said ⟨that⟩ man was". */
export function isThat(grammar: Grammar, at: number): boolean {
  return servesAs(grammar, at, COMPLEMENTIZER) && grammar.tags[at] === PREPOSITION;
}

function isGerund({ tags }: Grammar, at: number): boolean {
  return tags[at] === GERUND;
}

function opens(grammar: Grammar, reading: Reading, at: number, from: number): boolean {
  const word = wordAt(grammar, at);
  const tag = grammar.tags[at];
  if (servesAs(grammar, at, COMPLEMENTIZER)) return tag === PREPOSITION || (at === from && tag !== DETERMINER);
  const { helpers, smallWords } = grammar.language;
  const before = wordAt(grammar, at - 1);
  if (reading === "questioned" && (helpers.anybodyWords.has(before) || smallWords.demonstratives.has(before)))
    return false;
  if (reading === "questioned")
    return (
      grammar.language.helpers.questionOpeners.has(word) && (at === from || !servesAs(grammar, at, RELATIVE_OF_THINGS))
    );
  return reading === "denied" && tag === GERUND && (at === from || grammar.tags[at - 1] === ADVERB);
}

/**
 * "Can she keep the zeal of fans ⟨who⟩ are new?": whether the relative describes a noun within a question, so that
 * nobody is asked it.
 */
function isWhoTheyAre(grammar: Grammar, { lemma, lastToken }: Cue, at: number): boolean {
  const { language, tags } = grammar;
  if (at === lastToken || tags[at - 1] !== NOUN) return false;
  const { askingOrRequesting } = language.stances;
  if (askingOrRequesting.has(lemma) || language.speech.hearerVerbs.has(lemma)) return false;
  return language.smallWords.personalRelatives.has(wordAt(grammar, at));
}

/**
 * "asked the man who farms it ⟨whether⟩": the question behind the description of the person asked, given its `who`; -1
 * for none.
 */
function questionBehindRelative(grammar: Grammar, { lastToken }: Cue, who: number, end: number): number {
  if (who === lastToken || grammar.tags[who - 1] !== NOUN || !isFiniteVerb(grammar.tags[who + 1])) return -1;
  for (let at = who + 2; at < Math.min(end, who + REACH); at += 1)
    if (servesAs(grammar, at, POLAR_QUESTION) && !servesAs(grammar, at, CONDITIONAL)) return at;
  return -1;
}

/**
 * "whether it disclosed plans ⟨that⟩ they must guard": whether "that" describes the object of a verb that has no
 * hearer.
 */
function isWhatItIs(grammar: Grammar, { lemma, lastToken }: Cue, at: number): boolean {
  const { occasions, speechNouns, stances } = grammar.language;
  if (at === lastToken || !isThat(grammar, at) || endOfNounPhrase(grammar, lastToken, at) < at) return false;
  if (occasions.addressingVerbs.has(lemma) || isSomebody(grammar, at - 1)) return false;
  for (let noun = lastToken; noun < at; noun += 1) {
    const word = wordAt(grammar, noun);
    if (stances.claimNouns.has(word) || stances.deniableNouns.has(word) || speechNouns.nouns.has(word)) return false;
  }
  return true;
}

/** "denied ⟨any involvement⟩", "denied ⟨wrongdoing⟩": the start of what is denied; -1 for none. */
function startOfDeniable(grammar: Grammar, from: number, end: number): number {
  const head = endOfNounPhrase(grammar, from, end) - 1;
  return head >= from && grammar.language.stances.deniableNouns.has(wordAt(grammar, head)) ? from : -1;
}
