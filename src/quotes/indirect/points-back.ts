import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isHave } from "../../grammar/is-be.ts";
import { stepOver } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, COORDINATOR, DATIVE, GENITIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  NAME,
  NOUN,
  PAST,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import { isThat } from "../stance/start-of-governed.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace, Edges } from "./cue-place.ts";

/**
 * Whether a span begins with "that" or a pronoun that stands for something said before, or for a thing, a reader or a
 * maker, and so holds nothing that was said.
 */
export function pointsBack(place: CuePlace, span: TokenSpan): boolean {
  return (
    isThatItself(place, span) ||
    isThatOf(place, span) ||
    isThatNoun(place, span) ||
    isThatThing(place, span) ||
    isThatAlone(place, span) ||
    isThatToldBefore(place, span) ||
    isOfCrowd(place, span) ||
    isWhoMadeIt(place, span) ||
    isBareIt(place, span)
  );
}

/**
 * "does not mention ⟨that on her website⟩", "rejected ⟨that, too⟩", "promised ⟨that last year⟩", "said ⟨that every day
 * for a year⟩": whether "that" stands for something said before, with no verb behind it.
 */
function isThatItself({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (first < cue.lastToken || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  const next = tags[first + 1];
  const isPhrase = next === PREPOSITION && !servesAs(grammar, first + 1, GENITIVE);
  const isTime = endOfWhen(grammar, first + 1, last) > first + 1;
  const isApart = last === first + 1 || isPhrase || isTime || next === COMMA || next === ADVERB;
  return isApart && !tags.subarray(first, last).some((tag) => isVerb(tag));
}

/** The token behind "last year" or "every day" (but not "night"); the token itself where no such phrase stands there. */
function endOfWhen(grammar: Grammar, from: number, last: number): number {
  const time = timePhraseAt(grammar.document.tokens, from, last);
  if (time !== null) return time.lastToken;
  const end = endOfNounPhrase(grammar, from, last);
  return end > from + 1 && grammar.language.time.periodsOfTime.has(wordAt(grammar, end - 1)) ? end : from;
}

/**
 * "did not ask ⟨that of the farmers⟩": whether "that" stands for what was asked; unlike "said ⟨that of the farmers, two
 * were ill⟩".
 */
function isThatOf({ grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  if (!servesAs(grammar, first, COMPLEMENTIZER) || !servesAs(grammar, first + 1, GENITIVE)) return false;
  const within = grammar.tags.subarray(first, last);
  return !within.includes(COMMA) && (within.includes(WH_WORD) || !holdsFinite(grammar, first, last));
}

/**
 * "said ⟨that word⟩ again", "rejected ⟨that charge on Monday⟩", "told ⟨that story⟩ to Roe, who laughed": whether "that"
 * and a noun name a thing that was said. Nothing, or only the hearer, follows.
 */
function isThatNoun({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || first !== cue.lastToken || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  const noun = stepOver(tags, first + 1, ADJECTIVE);
  if (tags[noun] !== NOUN) return false;
  const isHeard = language.speech.hearerVerbs.has(cue.lemma) && !isPassive(grammar, cue);
  if (isHeard && (tags[noun + 1] === PREPOSITION || tags[noun + 1] === TO)) return true;
  const end = endOfCircumstances(grammar, noun + 1, last);
  return end === last || (tags[noun + 1] === ADVERB && noun + 2 === last);
}

/** "Defending ⟨that ground is within reach⟩": whether the verb judges, and so reports no clause. */
function isThatThing({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  if (cue.form !== "verb" || first !== cue.lastToken || !grammar.language.speech.judgingVerbs.has(cue.lemma))
    return false;
  return servesAs(grammar, first, COMPLEMENTIZER) && holdsFinite(grammar, first, last);
}

/**
 * "delivered a message on Sunday ⟨that resonates for many⟩": whether the span is a relative clause of a phrase's noun
 * whose verb the tagger does not see.
 */
function isThatAlone({ grammar, cue, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const isOfNoun = cue.form === "verb" && grammar.tags[cue.headToken] === NOUN;
  return isOfNoun && isThat(grammar, first) && !isIn(pairOf, last - 1) && !holdsFinite(grammar, first, last);
}

/**
 * “When I told her ⟨that, she laughed⟩”, “When I told Roe ⟨this she laughed⟩”: whether, in a time clause, the pronoun
 * stands for something said before.
 */
function isThatToldBefore({ cue, cueAt, first: start, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (first <= cue.lastToken || !language.smallWords.timeOpeners.has(wordAt(grammar, start))) return false;
  const isThat = servesAs(grammar, first, COMPLEMENTIZER);
  const pointsBack = !isThat && language.aftermaths.backwardPronouns.has(wordAt(grammar, first));
  if (pointsBack && tags[first + 1] === PRONOUN) return cueAt(first + 2) !== undefined;
  return isThat && tags[first + 1] === COMMA && (tags[first + 2] === PRONOUN || tags[first + 2] === NAME);
}

/**
 * "told a crowd ⟨that spilled out⟩", "told a crowd ⟨that police estimated at 300⟩": whether the span says what the
 * hearers did or were; "told the court ⟨that was a lie⟩" is a clause.
 */
function isOfCrowd({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  if (cue.form !== "verb" || first <= cue.lastToken || !language.speech.hearerVerbs.has(cue.lemma)) return false;
  if (!servesAs(grammar, first, COMPLEMENTIZER) || tags[first - 1] === PRONOUN) return false;
  const verb = endOfNounPhrase(grammar, first + 1, last);
  const measured = language.speech.assigningVerbs.get(wordAt(grammar, verb));
  if (verb > first + 1 && measured?.preposition === document.tokens[verb + 1]?.lower) return true;
  return tags[first + 1] === PAST && !language.helpers.helpingWords.has(wordAt(grammar, first + 1));
}

/**
 * "made the same claims ⟨that Roe made⟩", "the pledge ⟨that she has given⟩ to them": whether the span says who made
 * them.
 */
function isWhoMadeIt({ grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (!servesAs(grammar, first, COMPLEMENTIZER) || tags[first - 1] !== NOUN) return false;
  let verb = endOfNounPhrase(grammar, first + 1, last);
  if (isHave(grammar, verb)) verb += 1;
  if (verb === first + 1 || !language.stances.publishedWords.has(wordAt(grammar, verb))) return false;
  return verb + 1 === last || tags[verb + 1] === PREPOSITION;
}

/**
 * "said ⟨it on Sunday⟩", "said ⟨it on “Dawn Patrol”⟩", "said ⟨it so often that …⟩", "said ⟨it at such length that …⟩",
 * "said ⟨it to be polite⟩", "says ⟨it every year, and writes it down⟩", "say ⟨it again⟩", "says ⟨it to anyone who
 * asks⟩": whether the span is a pronoun with when, where, to whom, how often or why it was said. A pronoun before a comma counts too, "after he said ⟨them, but too
 * late⟩".
 */
function isBareIt({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (first !== cue.lastToken || tags[first] !== PRONOUN || !language.speech.plainVerbs.has(cue.lemma)) return false;
  if (tags[first + 1] === COMMA) return tags[cue.firstToken - 1] === PRONOUN;
  if (tags[first + 1] === ADVERB && tags[first + 2] === ADVERB) return !isFiniteVerb(tags[first + 3]);
  if (tags[first + 1] === TO && tags[first + 2] === BASE) return true;
  const when = stepOver(tags, endOfWhen(grammar, first + 1, last), ADVERB);
  if (when > first + 1 && (when >= last || tags[when] === COMMA)) return true;
  const isSuch = language.helpers.suchWords.has(wordAt(grammar, first + 2));
  if (servesAs(grammar, first + 1, DATIVE)) return true;
  return tags[first + 1] === PREPOSITION && (isSuch || !holdsFinite(grammar, first, last));
}

/** The longest such phrase, in words: "nothing of the kind". */
const MOST_WORDS = 4;

/**
 * "said ⟦as much⟧ to the farmers", "told her ⟦the same thing⟧", "said ⟦the same last year, as they know⟧": whether the
 * words only stand for what was said.
 */
export function standsForWords(grammar: Grammar, { first, last }: Edges): boolean {
  const { document, tags, language } = grammar;
  let words = "";
  for (let at = first; at < Math.min(last, first + MOST_WORDS); at += 1) {
    words = `${words} ${document.tokens[at]?.lower}`.trim();
    if (!language.speech.standIns.has(words)) continue;
    // "says otherwise: ⟦…⟧" goes on.
    const end = timePhraseAt(document.tokens, at + 1, last)?.lastToken ?? at + 1;
    const isPhrase = end === last || !(isInNounPhrase(tags[end]) || wordAt(grammar, end) === ":");
    // "says so in an advert that ran on Monday"
    const isSo = language.helpers.proClauses.has(words) && tags[at + 1] === PREPOSITION;
    // "said this on Monday and has had many letters", "believes this and neither do I"
    const isNext = servesAs(grammar, end, COORDINATOR) && (isFiniteVerb(tags[end + 1]) || isFiniteVerb(tags[end + 2]));
    const isOver = isSo || isNext || servesAs(grammar, end, DATIVE) || tags[end] === COMMA;
    if (isPhrase && (isOver || !holdsFinite(grammar, end, last))) return true;
  }
  return false;
}
