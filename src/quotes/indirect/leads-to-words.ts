import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, stepOverWord } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, DATIVE, FREE_RELATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, GERUND, PAST, PREPOSITION, TO, WH_WORD } from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { marksBehind } from "./end-before-telling.ts";
import { holdsBack } from "./limits-words.ts";
import { opensWithMoment } from "./moments.ts";

/** The longest such lead, in tokens. */
const LONGEST = 30;

/**
 * Whether what stands behind the verb only leads to whole sentences in marks, "says ⟨the same thing every time⟩: “We
 * are late.”", "repeated ⟨what she has said for years⟩: “We are late.”", "telling the Post ⟨in an interview on Monday⟩,
 * “We are late.”", or to those that open the next paragraph, "tweeting ⟨the following⟩:", "told them, ⟨to loud
 * cheers⟩:". It is not part of the words. A clause with a verb of its own does not count, "said it was simple: “We are
 * late.”"
 */
export function leadsToWords({ cue, grammar, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, tags } = grammar;
  if (first < cue.lastToken || cue.form !== "verb") return false;
  if (wordAt(grammar, last) === ":" && document.tokens[last + 1]?.kind === "mark")
    return !holdsFinite(grammar, first, last) && (isPhrase(grammar, first) || pointsAhead(grammar, first, last));
  let marks = first + 1;
  const end = Math.min(last, first + LONGEST);
  while (marks < end && !isIn(pairOf, marks)) marks += 1;
  if (marks >= end || isIn(pairOf, first) || document.tokens[marks + 1]?.capital !== true) return false;
  // "When Moe asked ⟨why⟩, “We go,” Roe said"
  if (tags[marks - 1] === COMMA && marks === first + 2) return tags[first] === WH_WORD;
  const isLed = wordAt(grammar, marks - 1) === ":" || (tags[marks - 1] === COMMA && tags[first] === PREPOSITION);
  // "talked to ⟨a neighbour, who was in tears⟩: “We are late.”"
  const isHearer = first === cue.lastToken + 1 && servesAs(grammar, cue.lastToken, DATIVE);
  return isLed && (isHearer || servesAs(grammar, first, FREE_RELATIVE) || !holdsFinite(grammar, first, marks));
}

/** "to loud cheers", "in an interview": whether a phrase begins at a token. */
function isPhrase(grammar: Grammar, first: number): boolean {
  const { tags } = grammar;
  return (tags[first] === PREPOSITION && !servesAs(grammar, first, COMPLEMENTIZER)) || tags[first] === TO;
}

/** "the following", "itself in the following way": whether the words point ahead. */
function pointsAhead(grammar: Grammar, first: number, last: number): boolean {
  return holdsOneOf(grammar, first, last, grammar.language.smallWords.pointingAhead);
}

/**
 * "⟨As Roe left⟩, Moe said, “We go on.”", "⟨Poe said that when Roe left⟩, Moe said: “We go on.”": whether the span is a
 * time clause before a verb that whole sentences in marks follow.
 */
export function isMomentBeforeWords(place: CuePlace, { first, last }: TokenSpan): boolean {
  const { cue, grammar, sentence } = place;
  const { document, language } = grammar;
  if (cue.form !== "verb" || last > cue.firstToken) return false;
  const isOpener = (at: number) => language.smallWords.momentOpeners.has(wordAt(grammar, at));
  if (!isOpener(first) && !isOpener(behindTelling(place, first, last))) return false;
  const marks = marksBehind(grammar, cue.lastToken, sentence.lastToken);
  if (marks < 0) return false;
  // “⟨When we told her⟩, Roe said, “we go on””: what goes on is not what was then.
  const isThen = language.smallWords.timeOpeners.has(wordAt(grammar, first));
  const isPast = isThen && grammar.tags[firstFinite(grammar, first, last)] === PAST;
  return isPast || document.tokens[marks + 1]?.capital === true;
}

/**
 * "⟨As Moe looked on, “We go,”⟩ Roe said", "⟨At a meeting with Moe, “We go,”⟩ Roe said": whether the span is what says
 * when, where or how, and a whole sentence in marks behind its comma, which alone was said. What limits the words
 * belongs to them: "⟨If it rains, “We go,”⟩ Roe said".
 */
export function isFrontAndWords({ cue, grammar, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, tags } = grammar;
  if (last > cue.firstToken) return false;
  const comma = findTag(tags, first, last, COMMA);
  const isWhole = isIn(pairOf, comma + 1) && !isIn(pairOf, comma) && endOfRun(pairOf, comma + 1) >= last;
  if (comma <= first || !isWhole || document.tokens[comma + 2]?.capital !== true) return false;
  const isFront = FRONTS.has(tags[first] ?? 0) || opensWithMoment(grammar, first);
  return isFront && !holdsBack(grammar, first, comma);
}

const FRONTS: ReadonlySet<number> = new Set([GERUND, PREPOSITION]);

/**
 * The token behind the first verb of speech between two tokens, and behind "that"; the token behind the end if there is
 * none.
 */
function behindTelling({ cueAt, grammar }: CuePlace, first: number, last: number): number {
  let at = first;
  while (at < last && cueAt(at)?.form !== "verb") at += 1;
  return stepOverWord(grammar, at + 1, COMPLEMENTIZER);
}
