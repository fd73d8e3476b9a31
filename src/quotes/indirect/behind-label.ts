import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { DETERMINER, NAME, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { isTimeOfDay } from "../../text/time-of-day.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Begins content that stands before its speaker behind what a desk prints before its words: “Corran fire – live: ⟦road
 * closed⟧, says council”, “Flood inquiry: ⟦Roe ignored warnings⟧, says judge”, “Ferry back; ⟦inquiry ordered⟧, says
 * Roe” in a headline, “Monday 4 May 2026: ⟦The dam leaks⟧, engineers say” at the head of a release, “14.32 ⟦The dam
 * leaks⟧, engineers say” in an entry of a live page.
 */
export function beginBehindLabel(place: CuePlace, told: TokenSpan): TokenSpan {
  const { grammar, cue, pairOf, sentence, headlineEnd } = place;
  if (told.last > cue.firstToken) return told;
  const span = { ...told, first: behindClock(place, told) };
  for (let at = span.last - 2; at > span.first; at -= 1) {
    if (isIn(pairOf, at)) continue;
    const isLabel =
      wordAt(grammar, at) === ":" &&
      (endsInLabel(grammar, span.first, at) || introduces(place, span, at) || isRubric(place, span, at));
    if (isLabel || (sentence.end <= headlineEnd && wordAt(grammar, at) === ";")) return { ...span, first: at + 1 };
  }
  return span;
}

/** The token behind the time that opens a line, where a capital follows; otherwise the start of the span. */
function behindClock({ grammar, sentence }: CuePlace, { first, last }: TokenSpan): number {
  const { tokens } = grammar.document;
  if (first !== sentence.firstToken || tokens[first]?.kind !== "number" || first + 1 >= last) return first;
  return isTimeOfDay(grammar.document, first) && tokens[first + 1]?.capital === true ? first + 1 : first;
}

/**
 * "⟨Ann Roe of the mill was more cautious:⟩ it had rained, she said", "⟨Roe disagreed:⟩ it was dry, he said", "⟨Roe
 * begged to differ:⟩ the mill, he says, is dry": whether the words before a colon only say how somebody named, the
 * "she" of the verb, reacts to others.
 */
function introduces({ grammar, cue }: CuePlace, { first, last }: TokenSpan, colon: number): boolean {
  const { tags, language } = grammar;
  if (cue.form !== "verb" || tags[cue.firstToken - 1] !== PRONOUN || tags[first] !== NAME) return false;
  const { beforeManners, manners } = language.smallWords;
  return (
    manners.has(wordAt(grammar, colon - 1)) ||
    beforeManners.has(wordAt(grammar, colon - 2)) ||
    (holdsFinite(grammar, first, colon) && !holdsFinite(grammar, colon + 1, last))
  );
}

/** The longest rubric, in tokens: "Third quarter results". */
const LONGEST_RUBRIC = 4;

/** “⟨Flood inquiry:⟩ Roe ignored warnings”: whether a few words without a verb open a headline before a clause. */
function isRubric({ grammar, sentence, headlineEnd }: CuePlace, { first, last }: TokenSpan, colon: number): boolean {
  if (sentence.end > headlineEnd || first !== sentence.firstToken || colon - first > LONGEST_RUBRIC) return false;
  return !holdsFinite(grammar, first, colon) && holdsFinite(grammar, colon + 1, last);
}

/** The longest label with an article, in tokens: "The bottom line". */
const LONGEST_NOUN = 3;

/** The longest other label, in words: "live updates". */
const LONGEST_LABEL = 2;

/**
 * Whether "live" or "latest" stands right before the colon, or a few words that begin with an article and have no verb
 * stand before it and a capital behind it: "The facts".
 */
function endsInLabel(grammar: Grammar, first: number, last: number): boolean {
  const { document, language, tags } = grammar;
  const isNoun = tags[first] === DETERMINER && last - first <= LONGEST_NOUN && !holdsFinite(grammar, first, last);
  if (isNoun && document.tokens[last + 1]?.capital === true) return true;
  let words = "";
  for (let at = last - 1; at >= Math.max(first, last - LONGEST_LABEL); at -= 1) {
    words = `${document.tokens[at]?.lower} ${words}`.trim();
    if (language.headers.headlineLabels.has(words)) return true;
  }
  return false;
}
