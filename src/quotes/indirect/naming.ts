import { callsThings } from "../../grammar/calls-things.ts";
import { isWholeClause } from "../../grammar/clause-starts.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  COMPLEMENTIZER,
  COORDINATOR,
  FREE_RELATIVE,
  INDEFINITE,
  LOCATIVE,
  opensRelative,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  MARK,
  NOUN,
  OWNER,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Language } from "../../languages/language.ts";
import { endOfRun, isIn, startOfRun } from "../../text/item-at.ts";
import { type Cue, isAssertingVerb } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { isJoinedToMarks } from "../noun-before-marks.ts";
import { endOfNounPhrase, endOfSubject, startOfNounPhrase } from "../noun-phrase.ts";
import { agentBehindMarks, isNamedByOthers, isNamedFarther, isPassive } from "../passive.ts";
import { opensBehindNoun } from "../relative-subject.ts";
import { commaBefore } from "./before-trailing.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { isRelative } from "./round-relative.ts";

/** The probability that whom somebody names, and what they name them, is content. */
const NAMED = 0.9;

/** How many adjectives may stand before the marks: "a ⟨total⟩ “clown”". */
const MAX_ADJECTIVES = 2;

/**
 * Returns whom somebody calls what: "called ⟦Moe “a clown”⟧ on Tuesday", "branded ⟦the plan a “mess”⟧ before leaving",
 * "described ⟦him as “late”⟧". Null where there is no such verb, and where more words follow the marks: the models
 * decide how many.
 */
export function spanOfNaming({ grammar, cue, pairOf, last }: CuePlace): TokenSpan | null {
  const { tags } = grammar;
  if (!isAssertingVerb(cue) || isPassive(grammar, cue)) return null;
  if (!callsThings(grammar.language, cue.lemma)) return null;
  const first = cue.lastToken;
  const whom = tags[first] === PRONOUN ? first + 1 : endOfNounPhrase(grammar, first, last);
  const isAs = servesAs(grammar, whom, PREDICATIVE);
  if (whom === first || isIn(pairOf, first) || (!isAs && !grammar.language.speech.namingVerbs.has(cue.lemma)))
    return null;
  let marks = isAs ? whom + 1 : whom;
  if (tags[marks] === DETERMINER || servesAs(grammar, marks, INDEFINITE)) marks += 1;
  for (let count = 0; count < MAX_ADJECTIVES && tags[marks] === ADJECTIVE; count += 1) marks += 1;
  if (tags[marks] !== MARK || !isIn(pairOf, marks)) return null;
  const end = endOfRun(pairOf, marks);
  return endsThere(grammar, end, last) ? { first, last: end, probability: NAMED } : null;
}

function endsThere(grammar: CuePlace["grammar"], end: number, last: number): boolean {
  const { tags, document } = grammar;
  const next = wordAt(grammar, end);
  if (end >= last || tags[end] === STOP || tags[end] === COMMA) return true;
  if (grammar.language.smallWords.momentOpeners.has(next)) return true;
  if (timePhraseAt(document.tokens, end, last) !== null) return true;
  return (
    servesAs(grammar, end, COORDINATOR) &&
    tags[end + 1] !== MARK &&
    tags[end + 1] !== DETERMINER &&
    tags[end + 1] !== NOUN
  );
}

/** "calls ⟨her Mother Roe⟩", "called ⟨him Big Joe⟩": whether the span is somebody and a name that others give them. */
export function isNickname({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  if (!language.speech.namingVerbs.has(cue.lemma) || first !== cue.lastToken || tags[first] !== PRONOUN) return false;
  // Not in a headline: "Roe Calls Him Liar".
  if (document.tokens[cue.headToken]?.capital === true || last <= first + 1) return false;
  for (let at = first + 1; at < last; at += 1) if (document.tokens[at]?.capital !== true) return false;
  return true;
}

/**
 * "was condemned as “cruel”", "was called “a cheat” by Roe", "which critics have described as “a gift” to banks":
 * whether marks hold what something is called, so that nothing else is anybody's words.
 */
export function isNamedInMarks(place: CuePlace): boolean {
  const { grammar, cue, first, last } = place;
  if (isJoinedToMarks(grammar, cue, last) || isNamedFarther(grammar, cue)) return true;
  const marks = stepOverWord(grammar, cue.lastToken, PREDICATIVE);
  // "labeled as a “gift” by Roe"
  if (marks > cue.lastToken && isNamedByOthers(grammar, cue) && agentBehindMarks(grammar, marks) >= 0) return true;
  if (grammar.tags[marks] !== MARK || cue.form !== "verb") return false;
  if (commaOfAside(place, cue, last) >= 0) return true;
  const isBehindAs = marks > cue.lastToken;
  const isAs = isBehindAs && isNamedByOthers(grammar, cue);
  const relative = isBehindAs ? startOfNounPhrase(grammar, first, cue.firstToken - 1) - 1 : first;
  if (relative > first && isFiniteVerb(grammar.tags[cue.firstToken]) && isRelative(grammar, relative)) return true;
  return isAs || (isPassive(grammar, cue) && agentBehindMarks(grammar, marks) >= 0);
}

/**
 * "added ⟦the words “too late” to the file⟧", "denied using ⟦the word “odd”⟧": whether the span is words that somebody
 * wrote or used, and not a clause like "said the words “lump” them together".
 */
export function isWordsThemselves({ cue, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (tags[first] !== DETERMINER || tags[first + 2] !== MARK || language.speech.plainVerbs.has(cue.lemma)) return false;
  return language.speech.wordNouns.has(wordAt(grammar, first + 1));
}

/** "in ⟦what⟧ it described as a first": whether the span is the "what" that is called something. */
export function isNamedWhat({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const isNaming = servesAs(grammar, cue.lastToken - 1, PREDICATIVE) || servesAs(grammar, cue.lastToken, PREDICATIVE);
  return isNaming && last === first + 1 && last <= cue.firstToken && servesAs(grammar, first, FREE_RELATIVE);
}

/** The longest subject of the relative clause, in tokens. */
const LONGEST_SUBJECT = 8;

/** The longest thing that is rejected or defended, in tokens. */
const LONGEST_OBJECT = 5;

/**
 * Whether a verb is only about a thing that somebody else calls something in marks: “rejected ⟦an offer that their
 * union called “an insult”⟧”, “rejected ⟦an offer the union called “an insult”⟧”. Those are the union's words, not
 * those of whoever rejects it.
 */
export function isNamedWithin({ grammar, cue, cueAt, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags, language } = grammar;
  const isOpen = first === cue.lastToken && (tags[first] === DETERMINER || tags[first] === OWNER);
  if (cue.form !== "verb" || !(isOpen || tags[first - 1] === NOUN)) return false;
  const isRelative = (at: number) => opensRelative(grammar, at);
  let that = first;
  while (that < first + LONGEST_OBJECT && !isRelative(that) && !opensBehindNoun(grammar, that)) that += 1;
  if (!(isRelative(that) || opensBehindNoun(grammar, that)) || that >= last) return false;
  for (let at = that; at < Math.min(last, that + LONGEST_SUBJECT); at += 1) {
    const inner = cueAt(at);
    if (inner?.form !== "verb") continue;
    const marks = stepOverWord(grammar, inner.lastToken, PREDICATIVE);
    const isNaming = callsThings(language, inner.lemma);
    return isNaming && tags[marks] === MARK && pairOf[marks] === pairOf[last - 1];
  }
  return false;
}

/**
 * Ends content behind the marks that hold what something is called, or how it is judged: “hailed ⟦“a new chapter”⟧ on
 * Saturday after the talks”, “posts in which she called ⟦voters “lazy”⟧ came to light”. When it was done, and the verb
 * of another clause, are the writer's. Returns `last` where anything else follows the marks.
 */
export function endBehindName({ grammar, cue, pairOf }: CuePlace, first: number, last: number): number {
  const { clauses, document, language, tags } = grammar;
  if (!isOfNaming(language, cue)) return last;
  let next = first + 1;
  while (next < last && !(tags[next - 1] === MARK && isIn(pairOf, next - 1) && !isIn(pairOf, next))) next += 1;
  const isPlain = language.speech.verdictVerbs.has(cue.lemma) && first === cue.headToken + 1;
  if (next >= last) return isPlain && !holdsTag(tags, first, last, TO) ? endBeforeDay(grammar, first, last) : last;
  if (holdsFinite(grammar, first, startOfRun(pairOf, next - 1, first))) return last;
  const isMoment = language.smallWords.momentOpeners.has(wordAt(grammar, next));
  const isOthers = isFiniteVerb(tags[next]) || (isMoment && isWholeClause(clauses[next + 1]));
  return isOthers || timePhraseAt(document.tokens, next, last) !== null ? next : last;
}

/** “called ⟦the vote unfair⟧ on Monday”: ends a verdict without a verb before the day that ends the sentence. */
function endBeforeDay(grammar: CuePlace["grammar"], first: number, last: number): number {
  if (holdsFinite(grammar, first, last)) return last;
  for (let at = Math.max(first + 2, last - LONGEST_DAY); at < last; at += 1)
    if (timePhraseAt(grammar.document.tokens, at, last)?.lastToken === last) return at;
  return last;
}

/** The longest such time, in tokens: "on the morning of May 3". */
const LONGEST_DAY = 6;

/** "called", "hailed", "slammed": whether the verb says what somebody makes of something, and reports no clause. */
export function isOfNaming(language: Language, { form, lemma }: Cue): boolean {
  return form === "verb" && (callsThings(language, lemma) || language.speech.judgingVerbs.has(lemma));
}

/** How many words may stand between a subject and its verb of naming: "⟨has since⟩ called". */
const BEFORE_VERB = 2;

/**
 * The verb by which somebody else gives a name in marks to what a comma appends: “…, a result Ann Roe ⟨described⟩ as
 * “spooky””, “…, which Moe ⟨has called⟩ “mad””. Null where there is none. The speaker did not say those marks, and the
 * other did not say what stands before the comma.
 */
export function judgedAside(
  { grammar, cueAt }: Pick<CuePlace, "grammar" | "cueAt">,
  comma: number,
  last: number,
): Cue | null {
  const { language, tags } = grammar;
  // “… “mad,” a remark Ann Roe called “odd””: the comma may stand inside marks.
  const behind = stepOver(tags, comma + 1, MARK);
  const subject = tags[comma] === COMMA ? startOfSubject(grammar, behind) : -1;
  if (subject < 0 || tags[subject] === PRONOUN) return null;
  const end = endOfSubject(grammar, subject, last);
  if (end === subject) return null;
  for (let at = end; at <= end + BEFORE_VERB; at += 1) {
    const cue = cueAt(at);
    if (cue === undefined) continue;
    const isJudging = cue.form === "verb" && callsThings(language, cue.lemma);
    const mark = stepOverWord(grammar, cue.lastToken, PREDICATIVE);
    return isJudging && (cue.firstToken === end || tags[end] === ADVERB) && tags[mark] === MARK ? cue : null;
  }
  return null;
}

/**
 * The comma behind which stands what such a verb names, “…⟨,⟩ a result Ann Roe called “odd””, “…⟨,⟩ a result her rival,
 * Ann Roe, called “odd””; -1 for none.
 */
export function commaOfAside(place: Pick<CuePlace, "grammar" | "cueAt">, cue: Cue, last: number): number {
  const { grammar } = place;
  const near = commaBefore(grammar, cue.firstToken);
  if (judgedAside(place, near, last) === cue) return near;
  const far = grammar.tags[cue.firstToken - 1] === COMMA ? commaBefore(grammar, near) : -1;
  return far >= 0 && judgedAside(place, far, last) === cue ? far : -1;
}

/**
 * "which ⟨Moe⟩", "a strange result ⟨Ann Roe⟩", "in a move that ⟨Moe⟩": the token behind a relative, or behind a noun
 * with its article, at which a subject may begin; otherwise -1.
 */
function startOfSubject(grammar: CuePlace["grammar"], from: number): number {
  const { tags } = grammar;
  if (tags[from] === WH_WORD) return servesAs(grammar, from, FREE_RELATIVE) ? -1 : from + 1;
  const article = stepOverWord(grammar, from, LOCATIVE);
  if (tags[article] !== DETERMINER) return -1;
  let noun = article + 1;
  while (tags[noun] === ADJECTIVE) noun += 1;
  if (tags[noun] !== NOUN) return -1;
  return stepOverWord(grammar, noun + 1, COMPLEMENTIZER);
}
