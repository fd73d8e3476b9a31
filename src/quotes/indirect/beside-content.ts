import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, stepBack, stepOver } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  DEFINITE,
  GENITIVE,
  INDEFINITE,
  LOCATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  PARTICIPLE,
  PREPOSITION,
  STOP,
  WH_WORD,
} from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isAnyIn, isIn, startOfRun } from "../../text/item-at.ts";
import { isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { behindTelling, endsInHelper } from "./beside-telling.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";
import { isManner } from "./round-source.ts";

/**
 * "…, Roe said ⟦Friday, in what would be a first⟧", “they are free, Roe said on Friday, ⟦ending a long search⟧”, “it is
 * late, she said, ⟦adding that he knew⟧”: whether a span is the writer's own, because it follows the day of speaking
 * and a comma, names a manner or an event, or reports in a gerund.
 */
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

/**
 * “…, police said, ⟦in the third such attack this year⟧”, “in a sign ⟦that it was late⟧”: whether the writer names the
 * event, behind a clause and its speaker.
 */
function isEventCalled({ grammar, cue, first, last }: CuePlace, span: TokenSpan): boolean {
  const { language, tags } = grammar;
  const opener = cue.lastToken + 1;
  if (tags[cue.lastToken] !== COMMA || !servesAs(grammar, opener, LOCATIVE)) return false;
  if (tags[opener + 1] !== DETERMINER || !holdsFinite(grammar, first, cue.firstToken - 1)) return false;
  const end = endOfNounPhrase(grammar, opener + 1, last);
  if (span.first > end) return false;
  return holdsOneOf(grammar, opener + 2, end, language.nouns.eventsCalled);
}

/**
 * “…,” Roe said⟦, while Moe conceded that it leaked⟧: whether a contrast to the words follows that has a verb of speech
 * of its own. What somebody should ask or would say is no report, and goes on with the words: “he is sorry, he says,
 * but he should have asked”.
 */
export function isAgainst({ grammar, cue, cueAt, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language } = grammar.document;
  if (first !== cue.lastToken + 1 || grammar.tags[cue.lastToken] !== COMMA) return false;
  if (!language.smallWords.turningAgainst.has(wordAt(grammar, first))) return false;
  for (let at = first + 1; at < last; at += 1) {
    const other = cueAt(at);
    if (other?.form !== "verb" || isIn(pairOf, at)) continue;
    const isReal = other.reading === "asserted" || other.reading === "unsaid";
    if (isReal || !language.helpers.modalWords.has(wordAt(grammar, other.firstToken))) return true;
  }
  return false;
}

/** The longest introduction, in tokens. */
const LONGEST_INTRODUCTION = 7;

/**
 * “⟦Roe said that⟧, according to the mayor, the town had lost”, “⟦Roe told police⟧, according to the report, that it
 * fell”, “⟦The Post reported⟧, according to two clerks”, “he proposed, ⟦Roe says⟧, in May”: whether a span only says
 * who passes something on, or that something is said.
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

/** The longest hearer, in tokens: "told ⟨the Corran police⟩". */
const LONGEST_HEARER = 5;

/** "told ⟨police⟩": whether a span ends in a verb that takes a hearer and its hearer. */
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

/** "according to the report⟨, that⟩ it fell": whether "that" follows the source. */
function isBeforeThat({ grammar, cue, last }: CuePlace): boolean {
  const comma = findTag(grammar.tags, cue.lastToken, last, COMMA);
  return comma >= 0 && servesAs(grammar, comma + 1, COMPLEMENTIZER);
}

/**
 * "⟦In a statement⟧, Roe said the plan was dead": whether a few words without a verb stand before a comma, and no comma
 * stands behind the cue, so that they are not half of the content; in "⟦the plan⟧, Roe said, was dead" they are. A word
 * that links sentences never is: "⟦However⟧, Roe said, …".
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

/**
 * “⟦As for the mill⟧, she said, “it stinks””: whether a prepositional phrase without a verb stands before the cue, and
 * words in marks follow it.
 */
export function isTopicBeforeMarks({ grammar, cue, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  const marks = stepOver(tags, cue.lastToken, COMMA);
  const isInFront = last < cue.firstToken && tags[first] === PREPOSITION;
  return isInFront && isIn(pairOf, marks) && !holdsFinite(grammar, first, last);
}

/**
 * "reported better trade in May, ⟨although it fell in June⟩", "told of better trade, ⟨while Moe told of worse⟩":
 * whether the span is a contrast to the object of the verb, which the verb does not report.
 */
export function isSetAgainstObject({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  if (cue.form !== "verb" || first < cue.lastToken + 2 || tags[first - 1] !== COMMA) return false;
  const isTurn = language.smallWords.turningAgainst.has(wordAt(grammar, first));
  if (!isTurn || servesAs(grammar, first, ADVERSATIVE)) return false;
  const isOf = servesAs(grammar, cue.lastToken, GENITIVE);
  const object = isOf ? cue.lastToken + 1 : cue.lastToken;
  const hasHearer = !isOf && language.occasions.tellingVerbs.has(cue.lemma);
  if (hasHearer || timePhraseAt(document.tokens, object, last) !== null) return false;
  return endOfNounPhrase(grammar, object, first) > object;
}

/**
 * “What Roe says: ⟨the club said it knew⟩”: whether a label stands over what somebody reports with a verb of their own.
 */
export function isUnderLabel({ grammar, cue, cueAt, first: start }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (tags[start] !== WH_WORD || first !== cue.lastToken + 1 || wordAt(grammar, cue.lastToken) !== ":") return false;
  return tags[first] === PARTICIPLE || holdsCue(cueAt, first, last);
}

/** "spoke first, ⟨at which point the crowd rose⟩": whether the span says what came of it. */
export function isBehindPoint({ cue, grammar: { tags } }: CuePlace, { first }: TokenSpan): boolean {
  return (
    first > cue.lastToken && tags[first - 1] === COMMA && tags[first] === PREPOSITION && tags[first + 1] === WH_WORD
  );
}

/**
 * "⟨In a speech last July⟩, she said:", before a verb that leads to what stands below, or "⟨In Ashby⟩, it is not as bad
 * as she says", before a clause: whether the span is a phrase of place or time.
 */
export function isWhereSaid({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const isPhrase = grammar.tags[first] === PREPOSITION && grammar.tags[last] === COMMA;
  const isBeforeMore = wordAt(grammar, cue.lastToken) === ":" || holdsFinite(grammar, last + 1, cue.firstToken);
  return isPhrase && isBeforeMore && !holdsFinite(grammar, first, last);
}

/**
 * "“No”, says Ann Roe, ⟨a planner at the mill⟩", "It did not, says Ann Roe, ⟨head of the mill⟩", "say the bakers, ⟨who
 * think so⟩": whether the span is what a comma adds to the speaker behind the verb, and not a clause of its own. Behind
 * a helping verb, what nobody can be goes on with it: "⟦It was⟧, said Roe, ⟦a mistake⟧".
 */
export function isAddedToSpeaker({ cue, grammar, last: end }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || tags[cue.firstToken - 1] !== COMMA || first <= cue.lastToken) return false;
  const comma = endOfNounPhrase(grammar, cue.lastToken, end);
  if (comma === cue.lastToken || tags[comma] !== COMMA || first !== comma + 1) return false;
  if (language.smallWords.personalRelatives.has(wordAt(grammar, first))) return true;
  if (!servesAs(grammar, first, DEFINITE | INDEFINITE) && !opensRole(grammar, first, last)) return false;
  const isGoingOn = servesAs(grammar, first, INDEFINITE) && endsInHelper(grammar, cue.firstToken - 1);
  if (isGoingOn && !isSomebody(grammar, endOfNounPhrase(grammar, first, last) - 1)) return false;
  // "a kidney ⟨specialist⟩": the tagger mistakes the noun for a verb.
  for (let at = first; at < last; at += 1)
    if (isFiniteVerb(tags[at]) && !language.nouns.roles.has(wordAt(grammar, at))) return false;
  return true;
}

/**
 * "⟨head⟩ of the mill", "⟨deputy⟩ head", "⟨Mayor⟩ of Ashby": whether an office stands at a token or at the next one;
 * behind "head of the mill⟨,⟩ about money" the words go on.
 */
function opensRole(grammar: Grammar, first: number, last: number): boolean {
  const { roles } = grammar.language.nouns;
  const comma = findTag(grammar.tags, first, last, COMMA);
  if (comma >= 0 && grammar.tags[comma + 1] !== WH_WORD) return false;
  const isNext = first + 1 < last && isInNounPhrase(grammar.tags[first]) && grammar.tags[first] !== DETERMINER;
  return roles.has(wordAt(grammar, first)) || (isNext && roles.has(wordAt(grammar, first + 1)));
}

/**
 * "⟨The board⟩ reported on Monday", "But, ⟨she⟩ says, it is late": whether the span is the subject right before its
 * verb.
 */
export function isOwnSubject({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  return (
    cue.form === "verb" &&
    last === cue.firstToken &&
    isSomebody(grammar, last - 1) &&
    !holdsFinite(grammar, first, last)
  );
}

/** The longest stretch between words in marks and their verb, in tokens. */
const LONGEST_SPEAKER = 15;

/** “No,” Roe ⟨said⟩: whether words in marks end before the subject of the verb. */
export function isBehindMarks({ cue, grammar: { tags }, pairOf, sentence }: CuePlace): boolean {
  const least = Math.max(sentence.firstToken, cue.firstToken - LONGEST_SPEAKER);
  for (let at = cue.firstToken - 1; at >= least; at -= 1) {
    if (isIn(pairOf, at)) return tags[at] === MARK && (tags[at - 1] === COMMA || tags[at - 1] === STOP);
    if (isFiniteVerb(tags[at])) return false;
  }
  return false;
}

/**
 * ““No,” Roe said after hearing ⟨that it was late⟩”, ““No,” Roe said of reports ⟨that it was late⟩”: whether words in
 * marks before the verb are what was said, so that a clause with "that" further on belongs to another word.
 */
export function isHeardBehindMarks(place: CuePlace, { first }: TokenSpan): boolean {
  const { cue, grammar } = place;
  const { tags } = grammar;
  if (cue.form !== "verb" || first <= cue.lastToken + 1 || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  return tags[first - 1] !== COMMA && tags[first - 1] !== CONJUNCTION && isBehindMarks(place);
}

/**
 * “She ⟨writes⟩ poems,” Roe says, ⟦“or novels.”⟧: whether the cue stands in marks that end with a pause, and the span
 * outside them.
 */
export function isOutsideMarks({ cue, grammar, pairOf }: CuePlace, { first }: TokenSpan): boolean {
  const isInThem = pairOf[first] === pairOf[cue.headToken];
  if (!isIn(pairOf, cue.headToken) || first < cue.lastToken || isInThem) return false;
  const end = endOfRun(pairOf, cue.headToken);
  return grammar.tags[end - 2] === COMMA || grammar.tags[end - 2] === STOP;
}

/**
 * "it was shot, she told us, “in ten days”, ⟨and every frame looks wet⟩": whether the span is a clause behind words in
 * marks right behind the verb, which end what was said.
 */
export function isBehindLastMarks({ cue, grammar, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  const mark = stepBack(tags, first, COMMA) - 1;
  const opens = startOfRun(pairOf, mark, cue.lastToken);
  const isPaused = tags[first - 1] === COMMA || tags[mark - 1] === COMMA;
  const isRightBehind = stepBack(tags, opens, COMMA) === endOfNounPhrase(grammar, cue.lastToken, opens);
  if (opens === mark || !isPaused || !isRightBehind || isAnyIn(pairOf, first, last)) return false;
  return servesAs(grammar, first, COORDINATOR | ADVERSATIVE) && holdsFinite(grammar, first, last);
}

/**
 * "Roe denied it, ⟨saying⟩ he told the truth": whether a gerund of speech stands between the span and the cue, which
 * then does not report it.
 */
export function isParted({ grammar, cue, cueAt }: CuePlace, { last }: TokenSpan): boolean {
  for (let at = last; at < cue.firstToken; at += 1)
    if (cueAt(at) !== undefined && grammar.tags[at] === GERUND) return true;
  return false;
}

/**
 * Whether a stretch before a verb of speech is a clause of the writer's own: “⟨It is far⟩, and experts point to the
 * cost”, unlike “⟦it is far⟧, or so Roe says”.
 */
export function isToldBeside({ cue, grammar }: CuePlace, { last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const isBefore = cue.form === "verb" && last < cue.firstToken;
  const isSo = language.helpers.proClauses.has(wordAt(grammar, last + 2));
  return isBefore && tags[last] === COMMA && tags[last + 1] === CONJUNCTION && !isSo;
}
