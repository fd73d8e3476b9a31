import { isWholeClause, SUBORDINATE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { COMPLEMENTIZER, DATIVE, EXPLETIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  isVerb,
  MARK,
  NAME,
  OWNER,
  PARTICIPLE,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { leadsToColon } from "../indirect/behind-pause.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";

/** A phrase that reports speech though none of its words does: "⟨made clear⟩ that", "⟨is adamant⟩ that". */
export interface SetPhrase {
  /** The token of its verb. */
  readonly verb: number;
  readonly lastToken: number;
  readonly lemma: string;
}

/** The longest such phrase, in words: "be at pains to stress". */
const MOST_WORDS = 5;

/**
 * The phrase that ends with a token, before "that", phrases of time and place, or the end: "made clear on Monday that",
 * “…, Roe made clear.” Null for none.
 */
export function setPhraseAt(grammar: Grammar, last: number, end: number): SetPhrase | null {
  const { tokens } = grammar.document;
  const { insertedPhrases, setPhrases, setPhraseEnds } = grammar.language.speech;
  if (!setPhraseEnds.has(wordAt(grammar, last))) return null;
  let words = wordAt(grammar, last);
  for (let verb = last - 1; verb > last - MOST_WORDS; verb -= 1) {
    words = `${tokens[verb]?.lower} ${words}`;
    const inserted = insertedPhrases.get(words);
    if (inserted !== undefined && isEvident(grammar, verb, inserted)) return null;
    if (inserted !== undefined && isInserted(grammar, verb, { next: last + 1, end, lemma: inserted }))
      return { verb, lastToken: last + 1, lemma: inserted };
    const lemma = setPhrases.get(words);
    if (lemma === undefined || !isVerb(grammar.tags[verb])) continue;
    if (isInserted(grammar, verb, { next: last + 1, end, lemma })) return { verb, lastToken: last + 1, lemma };
    // "was adamant in her denial that": behind a state, what stands between belongs to the next words.
    const isState = isBe(grammar, verb);
    // "should be in no doubt that": this is what somebody is to be.
    if (isState && grammar.tags[verb] === BASE) return null;
    const leads = isState ? opensWords(grammar, last + 1) : leadsOn(grammar, last + 1, end);
    return leads ? { verb, lastToken: last + 1, lemma } : null;
  }
  return null;
}

/** "it ⟨was clear⟩ that": whether it is evident, so that nobody says it. */
function isEvident(grammar: Grammar, verb: number, lemma: string): boolean {
  return servesAs(grammar, verb - 1, EXPLETIVE) && grammar.language.speech.evidentStates.has(lemma);
}

/** The longest subject of an inserted phrase, in tokens. */
const LONGEST_SUBJECT = 8;

/**
 * “…,” ⟨chipped in⟩ Ann Roe; “…,” Roe ⟨went on⟩, “…”; the dam, she ⟨went on⟩, was safe; as Roe ⟨put it⟩: whether the
 * phrase is inserted. It stands behind a mark, or behind a comma or "as" and its subject, and before a comma, a mark,
 * the end or a time; or it stands before its subject.
 */
function isInserted(
  grammar: Grammar,
  verb: number,
  { next, end, lemma }: { readonly next: number; readonly end: number; readonly lemma: string },
): boolean {
  const { tags, document } = grammar;
  const isAs = grammar.language.speech.asVerbs.has(lemma);
  const group = isAs ? startOfHabit(grammar, verb) : verb;
  if (!isFiniteVerb(tags[group]) && tags[verb] !== PARTICIPLE) return false;
  if (isBeforeThat(grammar, verb, next)) return true;
  if (leadsToColon(grammar, next))
    return !isBe(grammar, verb) || (isOfSomebody(grammar, verb) && !isSaidBelow(grammar, end));
  const isMark = (at: number) => document.tokens[at]?.kind === "mark";
  // “Hamlet” went on tour: these marks close no speech.
  if (isMark(verb - 1))
    return ",?!—".includes(document.tokens[verb - 2]?.text ?? " ") && endOfNounPhrase(grammar, next, end) > next;
  if (!(next >= end || ends(tags[next]) || timePhraseAt(document.tokens, next, end) !== null)) return false;
  let subject = group;
  while (tags[subject - 1] === ADVERB) subject -= 1;
  for (let at = subject - 1; at > 0 && at >= subject - LONGEST_SUBJECT; at -= 1) {
    // “…, the show went on.” and “as the show went on, …” report no words.
    if (tags[at - 1] === COMMA && tags[next] === STOP) return isTrailing(grammar, at, verb, lemma);
    if (isMark(at - 1) || tags[at - 1] === COMMA || (isAs && servesAs(grammar, at - 1, PREDICATIVE)))
      return endWithAdded(grammar, at, subject) === subject;
  }
  return false;
}

/** How far before the last comma of its sentence to look for its beginning, in tokens. */
const LONGEST_WORDS = 60;

/**
 * "The dam was safe, Roe ⟨went on⟩.", "Who would pay, she ⟨wanted to know⟩.": whether such a phrase ends the sentence,
 * with somebody as its subject and a clause before it that is not one of time or reason, as in "When the lights failed,
 * Roe went on."
 */
function isTrailing(grammar: Grammar, subject: number, verb: number, lemma: string): boolean {
  if (!grammar.language.speech.trailingPhrases.has(lemma) || !isOfSomebody(grammar, verb)) return false;
  let first = subject - 1;
  while (first > 0 && first > subject - LONGEST_WORDS && grammar.tags[first - 1] !== STOP) first -= 1;
  const isQuestion = grammar.tags[first] === WH_WORD && isFiniteVerb(grammar.tags[first + 1]);
  return (isQuestion || grammar.clauses[first] !== SUBORDINATE) && holdsFinite(grammar, first, subject - 1);
}

/**
 * "went on ⟨that it was⟩ safe", "had it ⟨that it was⟩ safe": whether a clause with "that" follows, unlike "went on that
 * holiday", "rumour had it that it was safe".
 */
function isBeforeThat(grammar: Grammar, verb: number, next: number): boolean {
  const { hearsaySources, tales } = grammar.language.helpers;
  if (!servesAs(grammar, next, COMPLEMENTIZER) || grammar.clauses[next] !== SUBORDINATE) return false;
  const subject = wordAt(grammar, verb - 1);
  return !hearsaySources.has(subject) && !tales.has(subject);
}

/**
 * "He was cautious: it might rain, she ⟨said⟩.": whether a verb of speech that ends the sentence shows whose words they
 * are.
 */
function isSaidBelow(grammar: Grammar, end: number): boolean {
  return grammar.language.speech.certainVerbs.has(wordAt(grammar, end - 2));
}

/** "⟨the minister⟩ was clear:": whether the subject is somebody, unlike "⟨the choice⟩ is clear:", "⟨it⟩ was clear:". */
function isOfSomebody(grammar: Grammar, verb: number): boolean {
  let last = verb - 1;
  while (grammar.tags[last] === ADVERB || grammar.tags[last] === COMMA) last -= 1;
  return isSomebody(grammar, last) && !servesAs(grammar, last, EXPLETIVE);
}

/** "⟨used⟩ to put it", "⟨likes⟩ to put it": the verb before "to"; the verb itself if there is none. */
function startOfHabit({ tags }: Grammar, verb: number): number {
  return tags[verb] === BASE && tags[verb - 1] === TO ? verb - 2 : verb;
}

function ends(tag: number | undefined): boolean {
  return tag === STOP || tag === COMMA || tag === MARK;
}

/**
 * "is adamant ⟨that⟩", "is adamant ⟨his⟩ team will stay": whether the content opens at a token, unlike "is adamant ⟨she
 * never⟩ said so".
 */
function opensWords(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at] ?? 0;
  if (servesAs(grammar, at, COMPLEMENTIZER)) return true;
  const isSubject = tag === OWNER || tag === PRONOUN || tag === DETERMINER || tag === NAME;
  return isSubject && !grammar.language.helpers.negations.has(wordAt(grammar, at + 1));
}

function leadsOn(grammar: Grammar, at: number, end: number): boolean {
  if (isWholeClause(grammar.clauses[at])) return true;
  // "put it to ⟨the witness that⟩"
  if (servesAs(grammar, at - 1, DATIVE)) {
    const hearer = endOfNounPhrase(grammar, at, end);
    return hearer > at && servesAs(grammar, hearer, COMPLEMENTIZER);
  }
  if (at >= end || grammar.tags[at] === STOP || servesAs(grammar, at, COMPLEMENTIZER)) return true;
  const { tokens } = grammar.document;
  return timePhraseAt(tokens, at, end) !== null || grammar.language.occasions.before.has(wordAt(grammar, at));
}
