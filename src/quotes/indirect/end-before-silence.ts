import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { holdsTag, stepOver } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, EXPLETIVE, NEGATIVE_DETERMINER, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, GERUND, isFiniteVerb, PAST, PREPOSITION, PRONOUN, TO, WH_WORD } from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { behindInserted } from "../inserted.ts";
import { isNegation } from "../stance/negation.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";
import { isSubjectSomebody } from "./end-before-own-verb.ts";

/**
 * Ends content before what the speaker does not reveal: “said ⟦it was late⟧ but gave no details”, “said ⟦it was late⟧
 * and would not name the firm”, “said ⟦it was late⟧, though she did not say why”, “said ⟦it was late⟧, without
 * elaborating”, “said ⟦it was late⟧, declining to give a date”. What the subject of the clause keeps back belongs to
 * the content: “said ⟦the man was rude and would not give his name⟧”. Returns `last` where nothing of the kind follows.
 */
export function endBeforeSilence(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf } = place;
  if (cue.form !== "verb") return last;
  for (let at = first + LEAST_CONTENT; at < last - 1; at += 1) {
    const opener = stepOver(grammar.tags, at, COMMA);
    if (!isIn(pairOf, opener) && isSilence(place, first, at, opener)) return at;
  }
  return last;
}

/**
 * "It will pay, the firm said⟨, but declined to give a date⟩": whether what stands behind a verb of speech, and belongs
 * to words before it, only says what is kept back.
 */
export function isKeptBack(place: CuePlace, { first }: TokenSpan): boolean {
  return first > place.cue.lastToken && isSilence(place, place.first, first - 1, first);
}

function isSilence(place: CuePlace, first: number, at: number, opener: number): boolean {
  const { grammar } = place;
  const { language, tags } = grammar;
  const isApart = opener > at;
  if (isApart && tags[opener] === GERUND) return isKeepingBack(grammar, opener);
  const isRelative = isApart && tags[opener] === WH_WORD && tags[opener + 1] === PRONOUN;
  if (isRelative && !holdsTag(tags, opener, place.last, COMMA)) return keepsBack(grammar, opener + 2);
  const isTurn = isApart && language.smallWords.turningAgainst.has(wordAt(grammar, opener));
  if (isTurn || servesAs(grammar, opener, COORDINATOR | ADVERSATIVE)) {
    const verb = stepOver(tags, behindInserted(grammar, opener), PRONOUN);
    if (!keepsBack(grammar, verb) || isOfThing(place, opener + 1)) return false;
    return isTurn || servesAs(grammar, opener, ADVERSATIVE) || !isSubjectSomebody(place, first, at);
  }
  return language.helpers.lackingWords.has(wordAt(grammar, opener)) && isLeftOut(grammar, opener + 1, isApart);
}

/** “she said the report blamed them, though ⟨it⟩ did not name them”: whether a person says this about a thing. */
function isOfThing({ grammar, cue }: CuePlace, pronoun: number): boolean {
  const isPerson = grammar.tags[cue.firstToken - 1] === PRONOUN && !servesAs(grammar, cue.firstToken - 1, EXPLETIVE);
  return isPerson && servesAs(grammar, pronoun, EXPLETIVE);
}

/** "declining ⟨to give a date⟩", "giving ⟨no details⟩": whether a gerund says that something is kept back. */
function isKeepingBack(grammar: Grammar, gerund: number): boolean {
  const { helpers } = grammar.language;
  if (helpers.decliningForms.has(wordAt(grammar, gerund)) && grammar.tags[gerund + 1] === TO)
    return isKept(grammar, gerund + 2);
  return (
    givesNone(grammar, gerund) || helpers.stoppingShort.has(`${wordAt(grammar, gerund)} ${wordAt(grammar, gerund + 1)}`)
  );
}

/**
 * "without ⟨elaborating⟩", "without ⟨giving details⟩", ", without ⟨naming them⟩": whether the speaker leaves something
 * out; "ran it without naming them" may be said of anybody.
 */
function isLeftOut(grammar: Grammar, gerund: number, isApart: boolean): boolean {
  if (grammar.tags[gerund] !== GERUND) return false;
  return isApart ? isKept(grammar, gerund) : grammar.language.helpers.elaborating.has(wordAt(grammar, gerund));
}

/** How many adverbs and helping words may stand before the verb: "has so far not yet". */
const LONGEST_GROUP = 5;

/**
 * "declined ⟨to give a date⟩", "would not ⟨name the firm⟩", "gave ⟨no details⟩", "stopped ⟨short of calling it theft⟩":
 * whether a verb group says that something is kept back.
 */
function keepsBack(grammar: Grammar, from: number): boolean {
  const { helpers } = grammar.language;
  let isHelped = false;
  let isNegated = false;
  let isPassive = false;
  for (let at = from; at < from + LONGEST_GROUP; at += 1) {
    const word = wordAt(grammar, at);
    if (helpers.decliningForms.has(word) && grammar.tags[at + 1] === TO) return isKept(grammar, at + 2);
    if (helpers.stoppingShort.has(`${word} ${wordAt(grammar, at + 1)}`)) return true;
    // "said the guild was late and ⟨had⟩ given no reason" is about the guild.
    if (helpers.formsOfHave.has(word) && grammar.tags[at] === PAST) return false;
    if (isBe(grammar, at)) isPassive = true;
    if (helpers.helpingWords.has(word) && !helpers.negations.has(word)) isHelped = true;
    if (isNegation(word, grammar.language)) isNegated = true;
    else if (grammar.tags[at] !== ADVERB && !helpers.helpingWords.has(word)) {
      if (isPassive) return isNegated && helpers.drawn.has(word);
      // "said I should go and ⟨not mention⟩ it" belongs to what was said.
      const isOwn = isHelped || isFiniteVerb(grammar.tags[at]);
      return isNegated ? isOwn && isKept(grammar, at) : isFiniteVerb(grammar.tags[at]) && givesNone(grammar, at);
    }
  }
  return false;
}

/** How far behind the verb the thing kept back may stand, in tokens: "give ⟨any further details⟩". */
const REACH = 4;

/**
 * "elaborate", "say ⟨why⟩", "say ⟨by how⟩ much", "give ⟨a reason⟩", "go ⟨into details⟩": whether this, if negated, is
 * keeping something back.
 */
function isKept(grammar: Grammar, verb: number): boolean {
  const { helpers } = grammar.language;
  const word = wordAt(grammar, verb);
  if (helpers.withholding.has(word)) return true;
  if (helpers.tellingForms.has(word))
    return helpers.questionOpeners.has(wordAt(grammar, stepOver(grammar.tags, verb + 1, PREPOSITION)));
  return helpers.providingForms.has(word) && holdsDetail(grammar, verb + 1);
}

/** Whether somebody "gave ⟨no details⟩". */
function givesNone(grammar: Grammar, verb: number): boolean {
  if (!servesAs(grammar, verb + 1, NEGATIVE_DETERMINER)) return false;
  return grammar.language.helpers.providingForms.has(wordAt(grammar, verb)) && holdsDetail(grammar, verb + 2);
}

function holdsDetail(grammar: Grammar, from: number): boolean {
  return holdsOneOf(grammar, from, from + REACH, grammar.language.helpers.details);
}
