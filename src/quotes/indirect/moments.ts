import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { countFinites, firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, holdsTag, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  DEFINITE,
  GENITIVE,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  MARK,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, isNominal } from "../noun-phrase.ts";
import { isAloneBeforeThat } from "./behind-circumstance.ts";
import { startAtAmount } from "./behind-plain-verb.ts";
import { isBehindMarks } from "./beside-content.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CuePlace, type Edges, holdsCue } from "./cue-place.ts";

/** Whether "when", "after" or "while" stands at a token; not "as", which may introduce the speaker. */
export function opensMoment(grammar: Grammar, at: number): boolean {
  const { language } = grammar;
  const word = wordAt(grammar, at);
  return language.smallWords.momentOpeners.has(word) && !language.syntax.predicatives.has(word);
}

/**
 * "⟨as⟩ prices rose", "⟨after⟩ she had left", "said Ann Roe ⟨as⟩ Moe looked on": whether a time clause begins at a
 * token.
 */
export function opensMomentClause(grammar: Grammar, at: number): boolean {
  return isWholeClause(grammar.clauses[at + 1]) && grammar.language.smallWords.momentOpeners.has(wordAt(grammar, at));
}

/** How many words may say how long it was: "two whole days after". */
const LONGEST_TIME = 3;

/** The same at the head of a sentence, also behind how long it was: "Days ⟨after⟩ Roe said". */
export function opensWithMoment(grammar: Grammar, first: number): boolean {
  if (opensMoment(grammar, first)) return true;
  let at = first;
  while (at < first + LONGEST_TIME && isOfTime(grammar.tags[at])) at += 1;
  return opensMoment(grammar, at) || opensWithDay(grammar, first);
}

/** "⟨Days after⟩ Roe said": whether the opening says how long after it was. */
function opensLater(grammar: Grammar, first: number): boolean {
  return opensWithMoment(grammar, first) && !opensMoment(grammar, first);
}

/**
 * "It is shut, the council said⟨, hours after two lorries collided⟩": whether what stands behind a verb of speech, and
 * belongs to words before it, says how long after an event it was said.
 */
export function isLongAfter({ cue, grammar }: CuePlace, { first }: TokenSpan): boolean {
  return (
    first > cue.lastToken &&
    grammar.language.time.periodsOfTime.has(wordAt(grammar, first)) &&
    opensLater(grammar, first)
  );
}

/**
 * "⟨On the day⟩ that Roe said", "⟨The same week⟩ Roe said": whether the opening is a time, and a clause says which time
 * that is.
 */
function opensWithDay(grammar: Grammar, first: number): boolean {
  const { clauses, language, tags } = grammar;
  const phrase = stepOver(tags, first, PREPOSITION);
  if (!servesAs(grammar, phrase, DEFINITE)) return false;
  let noun = phrase + 1;
  while (tags[noun] === ADJECTIVE) noun += 1;
  if (!language.time.periodsOfTime.has(wordAt(grammar, noun))) return false;
  const clause = stepOverWord(grammar, noun + 1, COMPLEMENTIZER);
  return isWholeClause(clauses[clause]);
}

/** Whether "Although", "Even though", "But because", "And, while" or "Even as" before a subject opens a sentence. */
export function opensWithConcession(grammar: Grammar, first: number): boolean {
  const { language, tags } = grammar;
  const linked = behindLink(grammar, first);
  const at = stepOver(tags, linked, ADVERB);
  if (language.smallWords.concessives.has(wordAt(grammar, at))) return true;
  return at > linked && opensSetPhrase(grammar, linked);
}

/** The token behind "But" or "And," at the head of a sentence. */
function behindLink(grammar: Grammar, first: number): number {
  const link = stepOverWord(grammar, first, COORDINATOR | ADVERSATIVE);
  return link > first ? stepOver(grammar.tags, link, COMMA) : first;
}

/** Whether a phrase like "even as" stands at a token. */
export function opensSetPhrase({ document: { tokens }, language }: Grammar, at: number): boolean {
  return language.smallWords.contrasts.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);
}

function isOfTime(tag: number | undefined): boolean {
  return tag === NOUN || tag === NUMBER || tag === DETERMINER || tag === ADJECTIVE;
}

/**
 * "shouted ⟦as he was led away⟧", "apologised on Friday ⟦after it had lost them⟧", "⟦when he told his wife⟧, she
 * laughed": whether the content is only a time clause.
 */
export function isMoment(place: CuePlace, spans: readonly TokenSpan[]): boolean {
  const [only, another] = spans;
  if (only === undefined || another !== undefined) return false;
  const { grammar, cue, first } = place;
  if (only.first === first && only.last < cue.firstToken) return isBehindMoment(place) || isBehindTime(place);
  const time = timePhraseAt(grammar.document.tokens, cue.lastToken, only.first);
  const from = time?.lastToken ?? cue.lastToken;
  const opener = wordAt(grammar, from);
  const isNext = only.first === from || only.first === from + 1;
  if (isAloneBeforeThat(grammar, from) || isAskedWhen(place, from)) return false;
  const isBehind = isNext && grammar.language.smallWords.momentOpeners.has(opener);
  if (!isBehind || startAtAmount(place) >= 0) return false;
  // “after thieves drained it”: a past verb may be tagged as a participle.
  const isLater =
    time !== null && opensMoment(grammar, only.first) && !holdsTag(grammar.tags, only.first, only.last, COMMA);
  return isLater || isOneClause(grammar, only.first, only.last);
}

/**
 * "asked ⟨when it would open⟩": whether this is what is asked, right behind a verb of asking; unlike “Why?” she asked
 * ⟨when he left⟩.
 */
export function isAskedWhen(place: CuePlace, at: number): boolean {
  const { grammar, cue, sentence } = place;
  const { helpers, stances } = grammar.language;
  if (cue.form !== "verb" || at !== cue.lastToken || !stances.askingVerbs.has(cue.lemma)) return false;
  const { tokens } = grammar.document;
  const before = sentence.firstToken - 1;
  const isAskedInMarks = tokens[before]?.kind === "mark" && tokens[before - 1]?.text === "?";
  return helpers.questionOpeners.has(wordAt(grammar, at)) && !isAskedInMarks && !isBehindMarks(place);
}

/**
 * Whether only a time clause stands before the subject of the verb, “After we had left, ⟨the board⟩ said it was sorry”,
 * so that what was said can only follow. “When it rains, he says, it pours” goes on behind the speaker, and so may
 * “When it rains, he says, “it pours””, but not “When we told her, she said, “Fine””.
 */
export function isBehindMoment({ grammar, cue, first, cueAt }: CuePlace): boolean {
  const { tags, language } = grammar;
  // "When", "Days after", unlike "While it rains, he says, it pours"
  const isTimed = language.smallWords.timeOpeners.has(wordAt(grammar, first)) || opensLater(grammar, first);
  if (cue.form !== "verb" || !isTimed) return false;
  let comma = first;
  while (comma < cue.firstToken && tags[comma] !== COMMA) comma += 1;
  let subject = endOfNounPhrase(grammar, comma + 1, cue.firstToken);
  while (tags[subject] === ADVERB && subject < cue.firstToken) subject += 1;
  if (comma === cue.firstToken || subject !== cue.firstToken || subject === comma + 1) return false;
  const isTelling = holdsCue(cueAt, first, comma);
  const opensSentence =
    tags[cue.lastToken + 1] === MARK && grammar.document.tokens[cue.lastToken + 2]?.capital === true;
  const mayGoOn = tags[cue.lastToken] === COMMA && !(isTelling && opensSentence);
  return !mayGoOn && isOneClause(grammar, first, comma);
}

/**
 * "⟨On Tuesday, even as shares fell,⟩ Roe wrote to investors": whether only a time and a time clause stand before the
 * subject of the verb.
 */
function isBehindTime({ grammar, cue, first }: CuePlace): boolean {
  const { document, language, tags } = grammar;
  const opener = (timePhraseAt(document.tokens, first, cue.firstToken)?.lastToken ?? first) + 1;
  if (opener <= first + 1 || tags[opener - 1] !== COMMA) return false;
  const isMoment = language.smallWords.momentOpeners.has(wordAt(grammar, opener));
  if (!isMoment && !opensSetPhrase(grammar, opener)) return false;
  const comma = findTag(tags, opener, cue.firstToken, COMMA);
  return comma > opener && endOfNounPhrase(grammar, comma + 1, cue.firstToken) === cue.firstToken;
}

/**
 * Whether a clause of time, concession or cause opens the sentence, and another clause begins right behind the verb,
 * which is then the content: “While the loss was large, Ann Roe, an analyst at Moe, said ⟦it was over⟧”.
 */
export function isBehindFronted(place: CuePlace): boolean {
  const { grammar, cue, last } = place;
  if (cue.form !== "verb" || !isFrontedClause(place)) return false;
  const clause = stepOverWord(grammar, cue.lastToken, COMPLEMENTIZER);
  // "said ⟨the move made⟩ sense": a past verb may be tagged as a participle.
  const verb = findTag(grammar.tags, clause, endOfNounPhrase(grammar, clause, last), PARTICIPLE);
  // "admitted ⟨seeing⟩ him"
  const isDeed = grammar.tags[clause] === GERUND && !grammar.language.speech.plainVerbs.has(cue.lemma);
  return isDeed || isWholeClause(grammar.clauses[clause]) || (verb > clause && isNominal(grammar.tags[verb - 1]));
}

/** Whether a clause of time, concession or cause opens a sentence. */
export function opensFronted(grammar: Grammar, first: number): boolean {
  return opensMoment(grammar, behindLink(grammar, first)) || opensWithConcession(grammar, first);
}

/**
 * "⟨While the loss was large⟩, Ann Roe said": whether a clause of time, concession or cause and a comma stand before
 * the speaker.
 */
export function isFrontedClause({ grammar, cue, first }: CuePlace): boolean {
  if (!opensFronted(grammar, first)) return false;
  const comma = findTag(grammar.tags, behindLink(grammar, first), cue.firstToken - 1, COMMA);
  return comma > first && holdsFinite(grammar, first, comma);
}

/**
 * "When Roe told her, ⟦he laughed⟧", "As Roe joked with her, ⟦the train left⟧", "Told of this, ⟦Roe laughed⟧": whether
 * the span is the main clause, behind the comma of a time clause with a verb of speech that opens the sentence, or of a
 * participle that does.
 */
export function isMainClause(place: CuePlace, { first }: Edges): boolean {
  const { grammar, cue, first: start } = place;
  const { tags } = grammar;
  if (cue.form !== "verb" || first <= cue.lastToken) return false;
  // "Asked by Moe, Roe ⟨of the trust said⟩"
  const isAsked =
    cue.headToken === start && servesAs(grammar, cue.lastToken, AGENT) && servesAs(grammar, first, GENITIVE);
  if (isAsked && holdsTag(tags, cue.lastToken, first, COMMA)) return true;
  if (tags[first - 1] !== COMMA) return false;
  if (servesAs(grammar, first, COMPLEMENTIZER) || holdsTag(tags, cue.lastToken, first - 1, COMMA)) return false;
  if (isWhileWith(place, first)) return true;
  const isTold =
    cue.headToken === start && tags[start] === PARTICIPLE && grammar.language.speech.hearerVerbs.has(cue.lemma);
  return (isTold || opensMoment(grammar, start)) && !holdsTag(tags, start, cue.lastToken, COMMA);
}

/**
 * "As Roe joked ⟨with her⟩, the train left", "As he told her ⟨about it⟩, the train left": whether something was done,
 * in the past, while somebody talked with another or about something.
 */
function isWhileWith({ grammar, cue, first: start, last }: CuePlace, first: number): boolean {
  const { language, tags } = grammar;
  if (!servesAs(grammar, start, PREDICATIVE)) return false;
  const isTelling = language.speech.hearerVerbs.has(cue.lemma);
  const next = isTelling ? endOfNounPhrase(grammar, cue.lastToken, first) : cue.lastToken;
  const word = wordAt(grammar, next);
  const isOfIt = isTelling && next > cue.lastToken && language.speech.beforeTopics.has(word);
  return (isOfIt || language.occasions.beforeHosts.has(word)) && tags[firstFinite(grammar, first, last)] === PAST;
}

function isOneClause(grammar: Grammar, first: number, last: number): boolean {
  return !holdsTag(grammar.tags, first, last, COMMA) && countFinites(grammar, first, last) === 1;
}
