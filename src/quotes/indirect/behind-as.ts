import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, stepOver } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  ALTERNATIVE,
  COORDINATOR,
  DATIVE,
  EXPLETIVE,
  FREE_RELATIVE,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import { BASE, COMMA, isFiniteVerb, MARK, PREPOSITION, PRONOUN, STOP } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import { isIn } from "../../text/item-at.ts";
import { isOwned } from "../accounts.ts";
import { isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase, startOfNounPhrase } from "../noun-phrase.ts";
import { isTitleCase } from "../title-case.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { behindNamedSource, behindTelling, endsInHelper } from "./beside-telling.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How many tokens may stand between "as" and the verb. */
const LONGEST_SUBJECT = 14;

/**
 * The token at which a clause begins behind “As Roe said on Monday, ⟦the town is broke⟧”, “As my father used to say,
 * ⟦…⟧”, “From what Roe says, ⟦…⟧”, “it is old; but as Roe puts it, ⟦…⟧”; -1 where neither the sentence nor one of its
 * clauses begins like this.
 */
export function startBehindAs({ grammar, cue, first, last }: CuePlace): number {
  if (!isAssertingVerb(cue) || !grammar.language.speech.asVerbs.has(cue.lemma)) return -1;
  const opening = startOfSubject(grammar, first);
  const subject = opening < 0 ? startOfSubjectBehindPause(grammar, first, cue.firstToken) : opening;
  if (subject < 0 || cue.firstToken > subject + LONGEST_SUBJECT || !isSubject(grammar, subject, cue.firstToken))
    return -1;
  const told = endOfCircumstances(grammar, behindIt(grammar, cue.lastToken), last);
  // “As Roe reports ⟨for the Courier⟩, …”
  const end = grammar.tags[told] === PREPOSITION ? endOfNounPhrase(grammar, told + 1, last) : told;
  const comma = behindTitle(grammar, end, last);
  // “As Roe puts it: ⟦never trust a goose⟧.”
  const isColon = wordAt(grammar, comma) === ":" && grammar.tags[comma + 1] !== MARK;
  return isColon || (grammar.tags[comma] === COMMA && holdsClause(grammar, comma + 1, last)) ? comma + 1 : -1;
}

/** Whether the range holds a clause with its verb, or an order, in marks or not: “⟨Read⟩ it”. */
function holdsClause(grammar: Grammar, from: number, to: number): boolean {
  const words = stepOver(grammar.tags, from, MARK);
  return holdsFinite(grammar, words, to) || grammar.tags[words] === BASE;
}

/**
 * The subject in “As ⟨Roe⟩ said”, “But as ⟨Roe⟩ said”, “Or, as ⟨Roe⟩ said”, “From what ⟨Roe⟩ says”; -1 where the
 * sentence does not begin like this.
 */
function startOfSubject(grammar: Grammar, first: number): number {
  const isLinked = servesAs(grammar, first, COORDINATOR | ADVERSATIVE | ALTERNATIVE);
  const as = stepOver(grammar.tags, first + 1, COMMA);
  if (isLinked && servesAs(grammar, as, PREDICATIVE)) return as + 1;
  if (servesAs(grammar, first, PREDICATIVE)) return first + 1;
  const isFrom = grammar.language.stances.claimantPrepositions.has(wordAt(grammar, first));
  return isFrom && servesAs(grammar, first + 1, FREE_RELATIVE) ? first + 2 : -1;
}

/** The subject in “; as ⟨Roe⟩ said” and “, but as ⟨Roe⟩ said”; -1 where no clause begins like this before a verb. */
function startOfSubjectBehindPause(grammar: Grammar, first: number, verb: number): number {
  const subject = startOfNounPhrase(grammar, first, verb - 1);
  return servesAs(grammar, subject - 1, PREDICATIVE) && pauseBeforeAs(grammar, subject - 1) > first ? subject : -1;
}

/**
 * The semicolon of "; as Roe" and "; but as Roe", or the comma of ", but as Roe" and ", and, as Roe", given the "as";
 * -1 for none.
 */
export function pauseBeforeAs(grammar: Grammar, as: number): number {
  const { tags } = grammar;
  const isLink = (at: number) => servesAs(grammar, at, COORDINATOR | ADVERSATIVE);
  const link = tags[as - 1] === COMMA && isLink(as - 2) ? as - 2 : as - 1;
  if (isLink(link) && tags[link - 1] === COMMA) return link - 1;
  const pause = isLink(link) ? link - 1 : as - 1;
  return wordAt(grammar, pause) === ";" ? pause : -1;
}

/**
 * “If, as the auditors say, ⟦the money is gone⟧, there will be no bridge”: the clause of the condition alone; null
 * where the sentence does not begin like this.
 */
export function spanWithinCondition(place: CuePlace): TokenSpan | null {
  const { grammar, cue, first, last } = place;
  const { language, tags } = grammar;
  if (cue.form !== "verb" || tags[first + 1] !== COMMA || !servesAs(grammar, first + 2, PREDICATIVE)) return null;
  const isCondition = language.smallWords.subordinators.has(wordAt(grammar, first));
  if (!isCondition || !isSubject(grammar, first + 3, cue.firstToken)) return null;
  const start = behindTelling(place);
  if (start < 0) return null;
  const comma = findTag(tags, start, last, COMMA);
  const end = comma < 0 ? last : comma;
  return holdsFinite(grammar, start, end) ? { first: start, last: end, probability: 1 } : null;
}

/**
 * The token behind "it" or "it to me": “As Roe explained ⟨it to me⟩, the mill is old”; the token itself if neither
 * stands there.
 */
function behindIt(grammar: Grammar, at: number): number {
  if (!servesAs(grammar, at, EXPLETIVE)) return at;
  const isToSomebody = servesAs(grammar, at + 1, DATIVE) && grammar.tags[at + 2] === PRONOUN;
  return isToSomebody ? at + 3 : at + 1;
}

/** The longest title of a work, in tokens. */
const LONGEST_TITLE = 10;

/**
 * The second comma of “in her new book⟨, The Long Shore,⟩”, given the first; the first itself if there is no title
 * behind a work.
 */
function behindTitle(grammar: Grammar, comma: number, last: number): number {
  const { document, language, tags } = grammar;
  const { works } = language.inscriptions;
  const work = wordAt(grammar, comma - 1);
  if (tags[comma] !== COMMA || !(works.has(work) || language.nouns.documents.has(work))) return comma;
  for (let at = comma + 1; at < Math.min(last, comma + LONGEST_TITLE); at += 1) {
    if (tags[at] === COMMA) return isTitleCase(document.tokens, { firstToken: comma, lastToken: at + 1 }) ? at : comma;
    if (document.tokens[comma + 1]?.capital !== true) return comma;
  }
  return comma;
}

/**
 * “The fund has, as its manager put it last spring, “more hope than money””, “came home to find it, in his words, “at
 * sea””: whether the clause with "as", or "in his words", is inserted right before marks, which hold the words.
 */
export function isAsideBeforeMarks(place: CuePlace): boolean {
  const { grammar, cue, first } = place;
  if (cue.form === "according-to" && isOwned(cue)) {
    const isInserted = cue.firstToken > first + 1 && grammar.tags[cue.firstToken - 1] === COMMA;
    return isInserted && grammar.tags[behindNamedSource(place)] === MARK && !endsInHelper(grammar, cue.firstToken - 1);
  }
  if (!isAssertingVerb(cue)) return false;
  const next = behindTelling(place);
  if (next < 0 || grammar.tags[next] !== MARK) return false;
  for (let at = cue.firstToken - 2; at > first && at >= cue.firstToken - LONGEST_SUBJECT; at -= 1)
    if (servesAs(grammar, at, PREDICATIVE))
      return grammar.tags[at - 1] === COMMA && isSubject(grammar, at + 1, cue.firstToken);
  return false;
}

/** “So ⟨said⟩ Roe on Thursday”, “it is late – so ⟨says⟩ Roe”: whether "so" stands for what was said elsewhere. */
export function isSaidSo({ grammar, cue, sentence }: CuePlace): boolean {
  const { document, language } = grammar;
  const so = cue.firstToken - 1;
  if (!language.helpers.proClauses.has(wordAt(grammar, so))) return false;
  return so === sentence.firstToken || DASHES_OR_HYPHEN.has(document.tokens[so - 1]?.text ?? "");
}

/**
 * “Roe said it was late, ⟨as she says⟩ every year”: whether the cue only says who repeats what another verb of speech
 * reports.
 */
export function isSaidAgain({ grammar, cue, cueAt, pairOf, first }: CuePlace): boolean {
  const as = cue.firstToken - 2;
  if (cue.form !== "verb" || !servesAs(grammar, as, PREDICATIVE) || grammar.tags[as + 1] !== PRONOUN) return false;
  if (grammar.tags[as - 1] !== COMMA) return false;
  for (let at = first; at < as - 1; at += 1)
    if (cueAt(at) !== undefined && !isIn(pairOf, at) && isFiniteVerb(grammar.tags[at])) return true;
  return false;
}

/** The longest clause without its verb, in tokens: "it would". */
const LONGEST_ELLIPSIS = 4;

/**
 * “As she ⟨said she would⟩, she left”, “she left, as she ⟨said she would⟩”: whether something was done as it was said
 * it would be.
 */
export function isDoneAsSaid({ grammar, cue, first, last }: CuePlace): boolean {
  const { language, tags } = grammar;
  const as = startOfNounPhrase(grammar, first, cue.firstToken - 1) - 1;
  const isBehindAs = servesAs(grammar, first, PREDICATIVE) || servesAs(grammar, as, PREDICATIVE);
  if (cue.form !== "verb" || !isBehindAs) return false;
  for (let at = cue.lastToken + 1; at <= Math.min(last, cue.lastToken + LONGEST_ELLIPSIS); at += 1)
    if (at === last || tags[at] === COMMA || tags[at] === STOP)
      return language.helpers.helpingWords.has(wordAt(grammar, at - 1));
  return false;
}

/**
 * “As ⟨Roe⟩ said”, “as ⟨Roe, the mayor,⟩ said”, “as ⟨Roe often⟩ says”, “as ⟨he liked⟩ to say”: whether the subject
 * reaches up to the verb; unlike “As night fell, Roe said”.
 */
function isSubject(grammar: Grammar, from: number, verb: number): boolean {
  const { tags } = grammar;
  const end = endOfNounPhrase(grammar, from, verb);
  if (end === from) return false;
  if (tags[end] === COMMA) return tags[verb - 1] === COMMA && verb - 1 > end && !holdsFinite(grammar, end, verb);
  for (let at = end; at < verb; at += 1) if (tags[at] === COMMA) return false;
  return true;
}

/**
 * “Roe said the plan, ⟨in her words⟩, “stinks””: whether the cue, behind a verb of speech and before marks, only says
 * how what that verb reports was put.
 */
export function isWithinTold({ grammar, cue, cueAt, first }: CuePlace): boolean {
  const { tags } = grammar;
  if (!isOwned(cue) || tags[cue.firstToken - 1] !== COMMA) return false;
  if (tags[cue.lastToken] !== COMMA || tags[cue.lastToken + 1] !== MARK) return false;
  for (let at = cue.firstToken - 1; at >= first && tags[at] !== MARK; at -= 1) {
    const telling = cueAt(at);
    if (telling !== undefined) return telling.form === "verb" && telling.reading === "asserted";
  }
  return false;
}
