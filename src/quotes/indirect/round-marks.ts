import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, stepOver } from "../../grammar/steps.ts";
import { ADVERSATIVE, COMPLEMENTIZER, COORDINATOR, INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  isPastForm,
  MARK,
  NAME,
  NOUN,
  PREPOSITION,
  PRONOUN,
  SYMBOL,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isAnyIn, isIn } from "../../text/item-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { occasionAt } from "../circumstances/occasion-phrase.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, isInPhrases } from "../noun-phrase.ts";
import { leadsToMeaning } from "../translation.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Ends content behind words in marks where what follows is the writer's. Where the marks end at a comma, this is a
 * participle, “said it was ⟦“a shame,”⟧ refusing to go”, “according to Roe, ⟦“it is late,”⟧ presumably meaning the
 * mill”, “said it was ⟦“a shame”⟧, adding that”, or who said it, “told her to ⟦“wait,”⟧ she testified”. It is also an
 * occasion and a time alone, “called it ⟦“absurd,”⟧ in a letter on Monday”, or another verb before marks, “said it was
 * ⟦“safe”⟧ and blamed “fools””, or what follows a whole order in marks, “told Roe ⟦to “go away”⟧ as tempers rose”.
 */
export function endBehindMarks(place: CuePlace, first: number, last: number): number {
  const { tags, document } = place.grammar;
  const contrast = endBeforeContrast(place, first, last);
  const isApart = tags[first - 1] === COMMA && place.cue.form !== "according-to";
  if (isApart || contrast < last) return contrast;
  for (let at = first + 1; at < last - 1; at += 1) {
    const closes = tags[at] === MARK && place.pairOf[at] !== place.pairOf[at + 1];
    if (closes && (isOrder(place, first, at) || speaksOn(place, at + 1) || isDoneNext(place, first, at))) return at + 1;
    if (closes && leadsToMeaning(document, at + 1) >= 0) return at + 1;
    const praise = closes ? endOfPraise(place, first, at + 1) : -1;
    if (praise >= 0) return praise;
    if (closes && tags[at + 1] === COMMA && place.cueAt(at + 2) !== undefined && tags[at + 2] === GERUND) return at + 1;
    if (closes && isPhraseBeforeOccasion(place, first, at + 1)) return at + 1;
    if (!closes || document.tokens[at - 1]?.text !== ",") continue;
    if (tellsManner(place.grammar, at + 1, last) || isTurn(place, at + 1) || isTold(place, at + 1, last)) return at + 1;
  }
  return last;
}

/** "told her to “wait,” ⟨she testified⟩": whether only the speaker and the verb follow. */
function isTold({ grammar, cueAt }: CuePlace, from: number, last: number): boolean {
  const verb = grammar.tags[from] === PRONOUN ? from + 1 : endOfNounPhrase(grammar, from, last);
  const cue = cueAt(verb);
  return cue?.form === "verb" && cue.lastToken === last;
}

/**
 * "⟨refusing to go⟩", "⟨perhaps hoping for more⟩": whether a gerund says how it was said, unlike "the “old” dam,
 * ⟨leaking since May, would⟩ be shut".
 */
function tellsManner({ tags }: Grammar, from: number, last: number): boolean {
  if (tags[stepOver(tags, from, ADVERB)] !== GERUND) return false;
  const comma = findTag(tags, from, last, COMMA);
  return comma < 0 || !isFiniteVerb(tags[comma + 1]);
}

/** "said “I did nothing” ⟨and left⟩": whether, behind content that is all in marks, the speaker's next deed follows. */
function isDoneNext({ grammar: { tags }, pairOf }: CuePlace, first: number, mark: number): boolean {
  const isWhole = pairOf[first] === pairOf[mark];
  return isWhole && tags[mark + 1] === CONJUNCTION && isFiniteVerb(tags[mark + 2]);
}

/** "to “go away” ⟨as⟩": whether the content is only "to" and marks, and the time when it was said follows. */
function isOrder({ grammar, pairOf }: CuePlace, first: number, mark: number): boolean {
  const next = wordAt(grammar, mark + 1);
  const isWhole = grammar.tags[first] === TO && pairOf[first + 1] === pairOf[mark];
  return isWhole && grammar.language.smallWords.momentOpeners.has(next);
}

/**
 * The end of "hailed ⟦his “old dogs”⟧ after they won", "warned ⟦shoppers to avoid “detox” teas⟧ after a man fell ill":
 * words without a clause before a clause of time or reason. `from` is the token behind the marks. -1 for anything else.
 */
function endOfPraise({ grammar, last }: CuePlace, first: number, from: number): number {
  let end = from;
  while (grammar.tags[end] === NOUN) end += 1;
  const next = wordAt(grammar, end);
  if (!grammar.language.smallWords.momentOpeners.has(next) || !holdsFinite(grammar, end + 1, last)) return -1;
  return servesAs(grammar, first, COMPLEMENTIZER) || holdsFinite(grammar, first, end) ? -1 : end;
}

/** "and blamed “fools”": whether a verb of speech in the same form as the first stands right before marks. */
function speaksOn({ grammar, cue, cueAt, pairOf }: CuePlace, and: number): boolean {
  const { tags } = grammar;
  const next = cueAt(and + 1);
  const isVerb = next?.form === "verb" && next.firstToken === next.headToken && isIn(pairOf, next.lastToken);
  return servesAs(grammar, and, COORDINATOR) && isVerb && tags[and + 1] === tags[cue.headToken];
}

/**
 * “says it is “overstated,” ⟨but has⟩ not said why”: whether "but" and a verb follow, which say what the speaker did;
 * with "would" it may have been said, too.
 */
function isTurn({ grammar }: CuePlace, but: number): boolean {
  const { language, tags } = grammar;
  const { helpingWords, modalWords } = language.helpers;
  const verb = wordAt(grammar, but + 1);
  const isVerb = isFiniteVerb(tags[but + 1]) || helpingWords.has(verb);
  return servesAs(grammar, but, ADVERSATIVE) && isVerb && !modalWords.has(verb);
}

/**
 * “was ⟦“a road”⟧, though coach Ann Roe did not agree”, “was ⟦“a road,”⟧ while she admits”: ends content before a
 * contrast with a name and a verb, or with a pronoun and a verb of speech. It is the writer's.
 */
function endBeforeContrast({ grammar, cue, cueAt, pairOf }: CuePlace, first: number, last: number): number {
  const { language, tags } = grammar;
  if (cue.form !== "verb") return last;
  for (let at = first + 1; at < last - 2; at += 1) {
    if (tags[at] !== MARK || pairOf[at] === pairOf[at + 1]) continue;
    const comma = tags[at + 1] === COMMA ? at + 1 : at;
    if (comma === at && tags[at - 1] !== COMMA) continue;
    if (!language.smallWords.turningAgainst.has(wordAt(grammar, comma + 1))) continue;
    const subject = endOfNounPhrase(grammar, comma + 2, last);
    if (tags[comma + 2] === PRONOUN && cueAt(comma + 3) !== undefined && tags[comma + 1] === PREPOSITION) return at + 1;
    if (subject > comma + 2 && tags[subject - 1] === NAME && isContrasted(grammar, subject, last)) return at + 1;
  }
  return last;
}

/** "Roe ⟨did⟩ not agree", "Roe ⟨and other millers went⟩": whether a verb follows the subject. */
function isContrasted(grammar: Grammar, subject: number, last: number): boolean {
  const other = servesAs(grammar, subject, COORDINATOR) ? endOfNounPhrase(grammar, subject + 1, last) : subject;
  return isFiniteVerb(grammar.tags[other]);
}

/**
 * “called him ⟦“a rare soul”⟧ ⟨in a post on Monday⟩”: whether the words have no clause, and an occasion that begins
 * with "a" follows, with no verb.
 */
function isPhraseBeforeOccasion({ grammar, pairOf, last: end }: CuePlace, first: number, from: number): boolean {
  const { tags } = grammar;
  if (tags[from] !== PREPOSITION || !servesAs(grammar, from + 1, INDEFINITE) || tags[first] === TO) return false;
  if (occasionAt(grammar, from, end) === null) return false;
  for (let at = first; at < end; at += 1) if (isFiniteVerb(tags[at]) && (at >= from || !isIn(pairOf, at))) return false;
  return true;
}

/**
 * Takes in words in marks that end the sentence and continue the clause: “said ⟦he had buried two wives⟧, “and missed
 * one””, “said ⟦the mill was old⟧, and that “nobody cares””, “said ⟦he had asked⟧ and got “a shrug””. Not where other
 * marks stand before the verb, with which they would be one quote, nor where a comma in them leads to who says them.
 */
export function goOnIntoMarks({ grammar, cue, cueAt, pairOf, first, last: end }: CuePlace, last: number): number {
  const { tokens } = grammar.document;
  const isSplit = isAnyIn(pairOf, first, cue.firstToken);
  if (isIn(pairOf, last - 1) || isSplit) return last;
  const link = stepOver(grammar.tags, last, COMMA);
  const marks = opensThat(grammar, link) ? link + 2 : behindDeed({ grammar, cueAt }, link);
  if (marks === last || !isIn(pairOf, marks) || tokens[marks + 1]?.capital !== false) return last;
  const behind = endOfRun(pairOf, marks);
  return behind >= end && wordAt(grammar, behind - 2) !== "," ? behind : last;
}

/**
 * The token behind "and" or "and got", if that is not a verb of speech: “and ⟨“nobody cares”⟩”; the token itself if
 * there is no "and".
 */
function behindDeed({ grammar, cueAt }: Pick<CuePlace, "grammar" | "cueAt">, link: number): number {
  if (!servesAs(grammar, link, COORDINATOR)) return link;
  const { tags } = grammar;
  const verb = stepOver(tags, link + 1, ADVERB);
  const isDeed = isPastForm(tags[verb]) && cueAt(verb) === undefined;
  return isDeed ? verb + 1 : link + 1;
}

/**
 * The token of the marks right behind the verb, where "and that" goes on behind them: “said ⟦“no comment” and that he
 * would ring⟧”; otherwise -1.
 */
export function startAtMarks({ grammar, cue, pairOf }: CuePlace): number {
  const isOpen = isAssertingVerb(cue) && isIn(pairOf, cue.lastToken);
  return isOpen && opensThat(grammar, endOfRun(pairOf, cue.lastToken)) ? cue.lastToken : -1;
}

/** Whether "and that" stands at a token. */
function opensThat(grammar: Grammar, at: number): boolean {
  return servesAs(grammar, at, COORDINATOR) && servesAs(grammar, at + 1, COMPLEMENTIZER);
}

/**
 * Begins what somebody posts or reads at the marks, behind what it is posted with or read from: “posted a picture of
 * the mill with the words: ⟦“We go.”⟧”, “read a letter from Roe, who was ill: ⟦“We go.”⟧”.
 */
export function beginBehindColon({ grammar, cue, pairOf }: CuePlace, span: TokenSpan): TokenSpan {
  const { first, last } = span;
  const { bookingVerbs, readingVerbs } = grammar.language.speech;
  const isRead = readingVerbs.has(cue.lemma);
  if (first !== cue.lastToken || !(isRead || bookingVerbs.has(cue.lemma))) return span;
  for (let at = first; at < last - 1; at += 1) {
    if (wordAt(grammar, at) === ":" && isIn(pairOf, at + 1)) return { ...span, first: at + 1 };
    if (!isRead && !isInPhrases(grammar.tags[at])) return span;
  }
  return span;
}

/** The token of "that" behind an insertion: “said, as she had before, ⟨that⟩ …”; -1 for none. */
function thatBehindComma(grammar: Grammar, first: number, last: number): number {
  if (servesAs(grammar, first, COMPLEMENTIZER)) return -1;
  for (let at = first; at < last - 1; at += 1) {
    if (grammar.tags[at] === MARK) return -1;
    if (grammar.tags[at] === COMMA) return servesAs(grammar, at + 1, COMPLEMENTIZER) ? at + 1 : -1;
  }
  return -1;
}

/**
 * Begins content behind the clause or phrase that says when or how it was said: “told me when asked why, ⟦“We go.”⟧”,
 * “said, as ever, ⟦that we go⟧”, “called, at times, ⟦“a ruin”⟧”, “told a crowd last week, ⟦“and we go”⟧”.
 */
export function beginBehindMoment({ grammar, cue }: CuePlace, span: TokenSpan): TokenSpan {
  const { first, last } = span;
  const time = first < cue.lastToken ? null : timePhraseAt(grammar.document.tokens, first, last);
  const comma = time?.lastToken ?? -1;
  if (grammar.tags[comma] === COMMA && grammar.tags[comma + 1] === MARK) return { ...span, first: comma + 1 };
  const that =
    first === cue.lastToken + 1 && grammar.tags[cue.lastToken] === COMMA ? thatBehindComma(grammar, first, last) : -1;
  if (that >= 0) return { ...span, first: that };
  const told = stepOver(grammar.tags, cue.lastToken, PRONOUN);
  if ((first !== cue.lastToken && first !== told) || !tellsWhen(grammar, first, last)) return span;
  for (let at = first + 1; at < last - 1; at += 1) {
    const { tags, document } = grammar;
    if (tags[at] === MARK || grammar.language.helpers.clauseOpeners.has(wordAt(grammar, at))) return span;
    const isPause = tags[at] === COMMA || tags[at] === SYMBOL;
    if (isPause && tags[at + 1] === MARK && document.tokens[at + 2]?.capital === true)
      return { ...span, first: at + 1 };
  }
  return span;
}

function tellsWhen(grammar: Grammar, first: number, last: number): boolean {
  const word = wordAt(grammar, first);
  return grammar.language.smallWords.momentOpeners.has(word) || occasionAt(grammar, first, last) !== null;
}
