import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, stepOver } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, LOCATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, GERUND, isFiniteVerb, PREPOSITION } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { behindTelling } from "./beside-telling.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { isManner } from "./round-source.ts";

/** "…, Roe said ⟦Friday, in what would be a first⟧", “they are free, Roe said on Friday, ⟦ending a long search⟧”, “it is late, she said, ⟦adding that he knew⟧”: what follows the day of speaking and a comma is the writer's. */
export function isAside(place: CuePlace, span: TokenSpan): boolean {
  const { grammar, cue, cueAt, first, last } = place;
  const { tags, document } = grammar;
  if (span.first < cue.lastToken) return false;
  if (isManner(place, span) || isEventCalled(place, span)) return true;
  if (tags[span.first] === GERUND && cueAt(span.first) !== undefined) return true;
  const comma = timePhraseAt(document.tokens, cue.lastToken, last)?.lastToken ?? -1;
  if (tags[comma] !== COMMA) return false;
  if (span.first === cue.lastToken) return true;
  // “it fell, Roe said on Friday, ⟨killing⟩ two”
  if (grammar.language.smallWords.results.has(wordAt(grammar, span.first))) return false;
  return span.first === comma + 1 && tags[comma + 1] === GERUND && holdsFinite(grammar, first, cue.firstToken - 1);
}

/** “…, police said, ⟦in the third such attack this year⟧”, “in a sign ⟦that it was late⟧”: behind a clause and who told it, what the writer calls the event. */
function isEventCalled({ grammar, cue, first, last }: CuePlace, span: TokenSpan): boolean {
  const { language, tags } = grammar;
  const opener = cue.lastToken + 1;
  if (tags[cue.lastToken] !== COMMA || !servesAs(grammar, opener, LOCATIVE)) return false;
  if (tags[opener + 1] !== DETERMINER || !holdsFinite(grammar, first, cue.firstToken - 1)) return false;
  const end = endOfNounPhrase(grammar, opener + 1, last);
  if (span.first > end) return false;
  for (let at = opener + 2; at < end; at += 1) if (language.nouns.eventsCalled.has(wordAt(grammar, at))) return true;
  return false;
}

/** “…,” Roe said⟦, while Moe conceded that it leaked⟧: what is set against the words, and has a verb of speech of its own. */
export function isAgainst({ grammar, cue, cueAt, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language } = grammar.document;
  if (first !== cue.lastToken + 1 || grammar.tags[cue.lastToken] !== COMMA) return false;
  if (!language.smallWords.turningAgainst.has(wordAt(grammar, first))) return false;
  for (let at = first + 1; at < last; at += 1) if (cueAt(at)?.form === "verb" && !isIn(pairOf, at)) return true;
  return false;
}

/** No introduction is longer, in tokens. */
const LONGEST_INTRODUCTION = 7;

/**
 * “⟦Roe said that⟧, according to the mayor, the town had lost”, “⟦Roe told police⟧, according to the report, that it fell”, “⟦The Post reported⟧, according to two
 * clerks”, “he proposed, ⟦Roe says⟧, in May”: who passes it
 * on, and that something is said, is no part of it.
 */
export function isFrame(place: CuePlace, { first, last }: TokenSpan): boolean {
  const { grammar, cue, cueAt } = place;
  const isTelling = cueAt(last - 1) !== undefined && isFiniteVerb(grammar.tags[last - 1]);
  const isPassedOn = cue.form === "according-to" && last <= cue.firstToken;
  if (isPassedOn && endsInHearer(place, last) && isBeforeThat(place)) return true;
  const isInserted = first > cue.lastToken && grammar.tags[first - 1] === COMMA;
  const isBeforeSource = cue.form === "according-to" && last < cue.firstToken;
  if (isTelling && (isInserted || isBeforeSource) && endOfNounPhrase(grammar, first, last) === last - 1) return true;
  if (last > cue.firstToken || !servesAs(grammar, last - 1, COMPLEMENTIZER)) return false;
  return last - 2 > first && cueAt(last - 2) !== undefined;
}

/** How long a hearer may be, in tokens: "told ⟨the Corran police⟩". */
const LONGEST_HEARER = 5;

/** "told ⟨police⟩": whether a span ends in a verb that takes a hearer and that hearer. */
function endsInHearer({ grammar, cueAt }: CuePlace, last: number): boolean {
  for (let at = last - 1; at >= last - LONGEST_HEARER; at -= 1) {
    const telling = cueAt(at);
    if (telling !== undefined)
      return (
        grammar.language.speech.hearerVerbs.has(telling.lemma) &&
        endOfNounPhrase(grammar, telling.lastToken, last) === last
      );
  }
  return false;
}

/** "according to the report⟨, that⟩ it fell". */
function isBeforeThat({ grammar, cue, last }: CuePlace): boolean {
  const comma = findTag(grammar.tags, cue.lastToken, last, COMMA);
  return comma >= 0 && servesAs(grammar, comma + 1, COMPLEMENTIZER);
}

/**
 * "⟦In a statement⟧, Roe said the plan was dead": behind a few words with no verb of their own comes a comma, and none behind
 * the cue, so that they are no half of the words; in "⟦the plan⟧, Roe said, was dead" they are. A word that links sentences never is: "⟦However⟧, Roe said, …".
 */
export function isIntroduction(place: CuePlace, { first, last }: TokenSpan): boolean {
  const { grammar, cue } = place;
  if (cue.form !== "verb" || last > cue.firstToken) return false;
  const { smallWords } = grammar.language;
  if (last === first + 1 && smallWords.links.has(wordAt(grammar, first))) return true;
  if (last === cue.firstToken - 1 && grammar.language.speech.invertingVerbs.has(cue.lemma)) return false;
  if (last - first > LONGEST_INTRODUCTION || grammar.tags[last] !== COMMA) return false;
  return behindTelling(place) < 0 && !holdsFinite(grammar, first, last);
}

/** “⟦As for the mill⟧, she said, “it stinks””: a preposition before the verb, and no clause, where words in marks follow that. */
export function isTopicBeforeMarks({ grammar, cue, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  const marks = stepOver(tags, cue.lastToken, COMMA);
  const isInFront = last < cue.firstToken && tags[first] === PREPOSITION;
  return isInFront && isIn(pairOf, marks) && !holdsFinite(grammar, first, last);
}
