import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { countFinites, holdsFinite } from "../../grammar/holds-finite.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, DATIVE, DEFINITE, GENITIVE, INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isFiniteVerb,
  isVerb,
  MARK,
  OWNER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_THIRD,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { occasionAt } from "../circumstances/occasion-phrase.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import { isPerfect, isThat } from "../stance/start-of-governed.ts";
import { verbBehindInsertion } from "./before-insertion.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";

/** How many phrases may stand between the verb and the clause. */
const PHRASES = 4;

/**
 * The token at which a clause begins behind "said" and phrases of place, occasion and time: “said in a statement on
 * Monday ⟦it would close⟧”, “said on Monday ⟦its chief, Ann Roe, would go⟧”, “said in 2007 ⟦the plant, which makes
 * bulbs, would go⟧”, “said after the talks ⟦that he would go⟧”, “said outside court ⟦he would go⟧”, “said in a note
 * ⟦that it “regretted” this⟧”, “used to say of him ⟦that he was kind⟧”. Behind other verbs it needs "that" or the like:
 * “posted on social media ⟦that …⟧”, “told me over coffee ⟦that …⟧”, “told reporters in Ashby ⟦the mill …⟧”, “confirmed
 * to reporters ⟦that …⟧”, “Farmers met, warning in a letter ⟦that …⟧”, “admitting for the first time ⟦that …⟧”. -1 if
 * no such phrase follows the verb, or no clause follows that.
 */
export function startBehindCircumstance(place: CuePlace): number {
  const { grammar, cue, last } = place;
  if (!isAssertingVerb(cue)) return -1;
  const tag = grammar.tags[cue.headToken] ?? 0;
  const isTimed =
    grammar.language.speech.trailingVerbs.has(cue.lemma) &&
    timePhraseAt(grammar.document.tokens, cue.lastToken, last) !== null;
  const isHabit = tag === BASE && grammar.tags[cue.headToken - 1] === TO;
  const isTold = grammar.language.occasions.tellingVerbs.has(cue.lemma);
  const hearer = behindHearer(grammar, cue, last);
  const from = isTold ? endOfNounPhrase(grammar, cue.lastToken, last) : hearer;
  const isAdded = tag === GERUND && grammar.tags[cue.firstToken - 1] === COMMA;
  if (!(isFiniteVerb(tag) || isHabit || isAdded || isFirstPerfect(place))) return -1;
  const isLasting = endOfLasting(grammar, from, last) > from || endOfDistance(grammar, from) > from;
  const isAgain = isAdverbBeforeThat(grammar, from);
  if (!(isTimed || hearer > cue.lastToken || opensPhrase(grammar, from) || isLasting || isAgain)) return -1;
  const at = endOfCircumstances(grammar, from, last);
  const isOpened = servesAs(grammar, at, COMPLEMENTIZER);
  if (
    at === cue.lastToken ||
    (at === from && !isOpened) ||
    grammar.tags[at] === COMMA ||
    grammar.tags[at] === POSSESSIVE
  )
    return -1;
  if (isTimed && !isOpened && verbBehindInsertion(grammar, at, last) >= 0) return at;
  const isPlain = isTold || grammar.language.speech.plainVerbs.has(cue.lemma);
  if (!isOpened && (servesAs(grammar, cue.lastToken, GENITIVE) || tag !== PAST || !isPlain)) return -1;
  const clause = isOpened ? at + 1 : at;
  const isClause =
    isWholeClause(grammar.clauses[clause]) || (isOpened && verbBehindInsertion(grammar, clause, last) >= 0);
  if (isClause) return !isOpened && opensSetting(grammar, from, last) ? from : at;
  const subject = endWithAdded(grammar, clause, last);
  return isOpened && grammar.tags[subject] === MARK ? at : -1;
}

/**
 * "said ⟨in some cases⟩ it leaked", "said ⟨in theory⟩ it was safe": whether a phrase without article, name or occasion
 * limits what is said; unlike "in response", "in low tones".
 */
function opensSetting(grammar: Grammar, at: number, last: number): boolean {
  const { document, language, tags } = grammar;
  const { manners, settingPrepositions } = language.occasions;
  if (!settingPrepositions.has(wordAt(grammar, at))) return false;
  const end = endOfNounPhrase(grammar, at + 1, last);
  if (end === at + 1 || servesAs(grammar, at + 1, DEFINITE | INDEFINITE) || tags[at + 1] === OWNER) return false;
  if (manners.has(wordAt(grammar, end - 1)) || occasionAt(grammar, at, last) !== null) return false;
  for (let word = at + 1; word < end; word += 1)
    if (document.tokens[word]?.kind !== "word" || document.tokens[word]?.capital) return false;
  return timePhraseAt(document.tokens, at, last) === null;
}

/**
 * "had found in May that": whether the cue is a perfect and the first verb of speech; where another one reports it, the
 * models know better.
 */
function isFirstPerfect({ grammar, cue, cueAt, first }: CuePlace): boolean {
  if (!isPerfect(grammar, cue.firstToken, cue.headToken)) return false;
  return !holdsCue(cueAt, first, cue.firstToken);
}

/** The longest insertion between the verb and its clause, in tokens. */
const LONGEST_INSERTION = 12;

/**
 * The token of "that" in “testified, under oath, ⟦that he saw it⟧”, “said on Monday, with some pride, ⟦that it was
 * done⟧”, or that opens the question in “asked, in French, ⟦if it was warm⟧”, “asked the mayor, Ann Roe, ⟦why⟧”, behind
 * an insertion between commas that has no verb; -1 for none.
 */
export function startBehindInserted({ grammar, cue, last }: CuePlace): number {
  const { language, tags } = grammar;
  const isAsked = cue.reading === "questioned" && language.stances.askingVerbs.has(cue.lemma);
  if (cue.form !== "verb" || !(isAsked || cue.reading === "asserted" || cue.reading === "hypothetical")) return -1;
  const hearer = isAsked ? endOfNounPhrase(grammar, cue.lastToken, last) : cue.lastToken;
  const comma = timePhraseAt(grammar.document.tokens, cue.lastToken, last)?.lastToken ?? hearer;
  if (tags[comma] !== COMMA) return -1;
  for (let at = comma + 1; at < Math.min(last, comma + LONGEST_INSERTION); at += 1) {
    if (isFiniteVerb(tags[at]) || tags[at] === MARK) return -1;
    if (tags[at] !== COMMA) continue;
    if (!isAsked) return isThat(grammar, at + 1) && isWholeClause(grammar.clauses[at + 2]) ? at + 1 : -1;
    // "asked the clerk, Joe Moe, 34⟨,⟩ why"
    if (opensQuestion(grammar, at + 1, last, comma > cue.lastToken)) return at + 1;
  }
  return -1;
}

/**
 * "⟨if⟩ it was warm", "⟨why⟩ she left": whether a question begins at a token. Behind somebody, "who left" tells of
 * them.
 */
function opensQuestion(grammar: Grammar, at: number, last: number, isBehindSomebody: boolean): boolean {
  const word = wordAt(grammar, at);
  const isRelative = isBehindSomebody && grammar.language.smallWords.personalRelatives.has(word);
  return grammar.language.helpers.questionOpeners.has(word) && !isRelative && holdsFinite(grammar, at + 1, last);
}

/** The end of "to reporters" behind "confirmed", or otherwise of the verb itself. */
function behindHearer(grammar: Grammar, { lastToken, lemma }: CuePlace["cue"], last: number): number {
  if (!servesAs(grammar, lastToken, DATIVE) || !grammar.language.speech.trailingVerbs.has(lemma)) return lastToken;
  const end = endOfNounPhrase(grammar, lastToken + 1, last);
  return end > lastToken + 1 ? end : lastToken;
}

/** The longest time clause, in tokens: "said ⟨as he was led into court in Ashby⟩ that". */
const LONGEST_MOMENT = 14;

/** The token of "that" in “said as he was led into court ⟦that he was sorry⟧”, behind a time clause; -1 for none. */
export function startBehindMoment({ grammar, cue, cueAt, last }: CuePlace): number {
  const { language, tags } = grammar;
  const opener = cue.lastToken;
  if (!isAssertingVerb(cue) || !language.speech.plainVerbs.has(cue.lemma)) return -1;
  if (!language.smallWords.momentOpeners.has(wordAt(grammar, opener))) return -1;
  if (!isWholeClause(grammar.clauses[opener + 1])) return -1;
  for (let at = opener + 2; at < Math.min(last, opener + LONGEST_MOMENT); at += 1) {
    if (tags[at] === COMMA || tags[at] === MARK || cueAt(at) !== undefined) return -1;
    if (!isThat(grammar, at)) continue;
    // "as he ⟨learned⟩ that she was ill"
    const isOfMoment = isVerb(tags[at - 1]) || !holdsFinite(grammar, opener, at);
    return !isOfMoment && isWholeClause(grammar.clauses[at + 1]) ? at : -1;
  }
  return -1;
}

/**
 * The token of "that" right behind the only verb so far, “Our man in the council reports ⟦that the bar has shut⟧”. -1
 * where two verbs follow, so that the word may be a noun, “Police reports that the bar had shut were wrong”.
 */
export function startAtThat({ grammar, cue, first, last }: CuePlace): number {
  const { tags, clauses } = grammar;
  const isReport = isAssertingVerb(cue) && cue.firstToken === cue.headToken;
  if (!isReport || tags[cue.headToken] !== PRESENT_THIRD || !servesAs(grammar, cue.lastToken, COMPLEMENTIZER))
    return -1;
  const isClause = isWholeClause(clauses[cue.lastToken + 1]);
  if (!isClause || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return -1;
  if (holdsFinite(grammar, first, cue.firstToken) || tags[first] === PREPOSITION) return -1;
  return countFinites(grammar, cue.lastToken, last) === 1 ? cue.lastToken : -1;
}

/** The end of the phrases of place, occasion and time that begin at a token; the token itself if there are none. */
export function endOfCircumstances(grammar: Grammar, from: number, last: number): number {
  let at = from;
  for (let phrase = 0; phrase < PHRASES; phrase += 1) {
    const end = endOfPhrase(grammar, at, last);
    if (end === at) break;
    at = end;
  }
  return at;
}

function opensPhrase(grammar: Grammar, at: number): boolean {
  const { language } = grammar;
  const word = wordAt(grammar, at);
  const { before, beforeEvents, beforePlaces, beforePressures } = language.occasions;
  if (beforePressures.has(word)) return true;
  return before.has(word) || beforeEvents.has(word) || beforePlaces.has(word) || servesAs(grammar, at, GENITIVE);
}

/**
 * The end of a phrase of time or occasion, or of a preposition and its object; the token itself if neither begins
 * there.
 */
function endOfPhrase(grammar: Grammar, at: number, end: number): number {
  const { tokens } = grammar.document;
  if (isAloneBeforeThat(grammar, at) || isAdverbBeforeThat(grammar, at)) return at + 1;
  const time = timePhraseAt(tokens, at, end);
  if (time !== null) return time.lastToken;
  const lasting = Math.max(endOfLasting(grammar, at, end), endOfDistance(grammar, at));
  if (lasting > at) return lasting;
  const occasion = occasionAt(grammar, at, end);
  if (occasion !== null) return occasion.lastToken;
  const goesOn = grammar.language.occasions.behindCircumstances.has(wordAt(grammar, at));
  if (!goesOn && !opensPhrase(grammar, at)) return at;
  const next = endOfNounPhrase(grammar, at + 1, end);
  return next === at + 1 ? endOfMarks(grammar, at, end) : next;
}

/** The end of "for years", "for the first time"; the token itself if neither begins there. */
function endOfLasting(grammar: Grammar, at: number, end: number): number {
  const { language } = grammar;
  if (!language.occasions.lasting.has(wordAt(grammar, at))) return at;
  const last = endOfNounPhrase(grammar, at + 1, end);
  return language.time.periodsOfTime.has(wordAt(grammar, last - 1)) ? last : at;
}

/**
 * The end of "hours earlier", "weeks ago", or of "the day before" with "that" behind it; the token itself if none
 * begins there.
 */
function endOfDistance(grammar: Grammar, at: number): number {
  const { language } = grammar;
  const period = stepOverWord(grammar, at, DEFINITE);
  if (!language.time.periodsOfTime.has(wordAt(grammar, period))) return at;
  const isFar = language.time.ago.has(wordAt(grammar, period + 1));
  return isFar || isAloneBeforeThat(grammar, period + 1) ? period + 2 : at;
}

/** "said ⟨before⟩ that he would go": whether a preposition stands for a time, and does not govern "that meeting". */
export function isAloneBeforeThat(grammar: Grammar, at: number): boolean {
  const { language, clauses } = grammar;
  const isAlone = language.occasions.standingAlone.has(wordAt(grammar, at));
  return isAlone && servesAs(grammar, at + 1, COMPLEMENTIZER) && isWholeClause(clauses[at + 2]);
}

/** "claimed ⟨again⟩ that he would go": whether an adverb stands before "that". */
function isAdverbBeforeThat(grammar: Grammar, at: number): boolean {
  return grammar.tags[at] === ADVERB && servesAs(grammar, at + 1, COMPLEMENTIZER);
}

/** The longest name of a work, in tokens, marks included. */
const LONGEST_WORK = 14;

/** The end of "in “The Long Shore”", for its preposition; the preposition itself if no marks follow. */
function endOfMarks({ tags }: Grammar, preposition: number, end: number): number {
  if (tags[preposition + 1] !== MARK) return preposition;
  for (let at = preposition + 2; at < Math.min(end, preposition + LONGEST_WORK); at += 1)
    if (tags[at] === MARK) return at + 1;
  return preposition;
}
