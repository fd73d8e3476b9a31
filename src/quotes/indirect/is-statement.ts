import { DOUBT } from "../../doubt.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { countFinites, holdsBare, holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, stepOver } from "../../grammar/steps.ts";
import {
  COMPLEMENTIZER,
  FREE_RELATIVE,
  NEGATIVE_DETERMINER,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isFiniteVerb,
  isPastForm,
  MARK,
  NOUN,
  POSSESSIVE,
  PREPOSITION,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { endsAsPlural, endsIn } from "../../grammar/word-endings.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, isNominal, startOfNounPhrase } from "../noun-phrase.ts";
import { isAskedAside, isPassive } from "../passive.ts";
import { answerBefore } from "./before-trailing.ts";
import { isAloneBeforeThat } from "./behind-circumstance.ts";
import { isCallFor } from "./behind-request.ts";
import type { TokenSpan } from "./choose-content.ts";
import { AFTER, BEFORE } from "./content-places.ts";
import type { CuePlace } from "./cue-place.ts";
import { isCitedSource } from "./end-before-cited.ts";
import { isFrontedPhrase } from "./fronted-phrase.ts";
import { startOfVerdict } from "./missed-report.ts";
import { isMoment } from "./moments.ts";
import { standsForWords } from "./points-back.ts";
import {
  isAddition,
  isDeed,
  isDoneTo,
  isGift,
  isSummons,
  isWithdrawal,
  isWrittenTo,
  startsClause,
} from "./told-deeds.ts";

/**
 * The least number of words without a verb, as in "criticised the plan". Such a topic must also be more probable than a
 * clause.
 */
const MIN_TOPIC_WORDS = 3;

/** The same in a headline, “Bridge unsafe, report finds”, and for what somebody is called, “called ⟦him divisive⟧”. */
const MIN_VERDICT_WORDS = 2;

/** Checks for what content without marks, taken as a whole, may be instead of a report. */
const NO_REPORT: readonly ((place: CuePlace, spans: readonly TokenSpan[]) => boolean)[] = [
  isQuestionAbout,
  isFrontedPhrase,
  isPredicate,
  isSourceCited,
  isMoment,
  isActInHeadline,
  isWithdrawal,
  isSummons,
  isDoneTo,
  isDeed,
  isBarePlea,
  isGift,
  isAddition,
  isWrittenTo,
  isSpeakingAfter,
  ({ grammar }, spans) => spans.every((span) => standsForWords(grammar, span)),
];

/** The same for one of its spans. */
const NO_PART: readonly ((place: CuePlace, span: TokenSpan) => boolean)[] = [
  isPointing,
  isOfMainVerb,
  isOfWhatIsSaid,
  isRequestForComment,
];

/**
 * Whether content without marks reports what somebody said, rather than what they talked about, might say, or did in
 * silence: “would also discuss it”, “details were not announced” and “briefed reporters” hold nobody's words.
 */
export function isStatement(place: CuePlace, where: number, spans: readonly TokenSpan[], confidence: number): boolean {
  const { cue, grammar } = place;
  const isHeadline = where === BEFORE && place.sentence.end <= place.headlineEnd;
  if (NO_REPORT.some((isOther) => isOther(place, spans)) || (!isHeadline && isExhibit(place, spans))) return false;
  if (spans.some((span) => NO_PART.some((isOther) => isOther(place, span)))) return false;
  const isDenied = spans.some((span) => isDenyingFront(place, span));
  if (cue.form === "according-to" && isDenied) return false;
  const isTold = isRestOfSentence(place, spans) || spans.some((span) => isDeniedDeed(place, span));
  if (isTold || spans.some((span) => holdsVerb(place, span))) return confidence >= DOUBT.clause;
  // "is expected to ask for ⟦a new deal⟧" is what might be talked about, "posted ⟦a loss⟧" what was booked.
  const isBooked = where === AFTER && grammar.language.speech.bookingVerbs.has(cue.lemma);
  const isClause = spans.some((span) => startsClause(grammar, span.first));
  if ((isBooked || cue.reading === "hypothetical") && !isClause) return false;
  if (isDenied || (where === BEFORE && isPassive(grammar, cue))) return false;
  if (answerBefore(place) !== null) return true;
  const words = spans.reduce((sum, span) => sum + span.last - span.first, 0);
  // "denied ⟦any involvement⟧" says more than "discussed ⟦their involvement⟧".
  const isVerdict = startOfVerdict(place) >= 0;
  const isSure = cue.reading === "denied" || isCallFor(grammar, cue) || isVerdict;
  const least = isSure ? DOUBT.clause : DOUBT.topic;
  return words >= (isHeadline || isVerdict ? MIN_VERDICT_WORDS : MIN_TOPIC_WORDS) && confidence >= least;
}

/**
 * "What Roe said ⟦remains a secret⟧", "⟦All⟧ that Roe said ⟦was no⟧", "not everything Roe says ⟦is true⟧": whether the
 * content is the predicate of what was said, right behind the verb.
 */
function isPredicate({ cue, grammar, first, sentence, headlineEnd }: CuePlace, spans: readonly TokenSpan[]): boolean {
  const { language, tags } = grammar;
  if (sentence.end <= headlineEnd || cue.form !== "verb" || !isFiniteVerb(tags[cue.lastToken])) return false;
  const all = startOfNounPhrase(grammar, first, cue.firstToken - 1) - 1;
  const isOfAll = [all, cue.firstToken - 2].some((at) => language.smallWords.allThings.has(wordAt(grammar, at)));
  const isSaid = tags[first] === WH_WORD || servesAs(grammar, first + 1, COMPLEMENTIZER) || isOfAll;
  return isSaid && spans.some((span) => span.first === cue.lastToken);
}

/**
 * "What Roe said exactly, ⟦nobody would repeat⟧": whether the content is the clause that has "what Roe said" as its
 * object.
 */
function isOfWhatIsSaid({ cue, first: start, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { tags } = grammar;
  const comma = stepOver(tags, cue.lastToken, ADVERB);
  const isWhat = servesAs(grammar, start, FREE_RELATIVE) && findTag(tags, start, comma + 1, COMMA) === comma;
  return cue.form === "verb" && isWhat && first === comma + 1;
}

/** The longest sentence in which that verb is looked for, in tokens. */
const LONGEST_WITH_RELATIVE = 60;

/**
 * "The engineer who wrote ⟦the email could not be reached⟧": whether the only verb behind the relative clause that
 * opens a sentence belongs to the person whom it describes.
 */
function isOfMainVerb({ cue, grammar, first, last }: CuePlace, span: TokenSpan): boolean {
  const { language, tags } = grammar;
  const who = cue.firstToken - 1;
  const isWho = language.smallWords.personalRelatives.has(wordAt(grammar, who));
  if (cue.form !== "verb" || !isWho || !isNominal(tags[who - 1]) || span.first !== cue.lastToken) return false;
  if (last - first > LONGEST_WITH_RELATIVE || servesAs(grammar, span.first, COMPLEMENTIZER)) return false;
  if (holdsFinite(grammar, first, who)) return false;
  return holdsFinite(grammar, span.first, span.last) && countFinites(grammar, span.first, last) === 1;
}

/**
 * "According to Roe, ⟦one goat in three bleats⟧": whether the content is the rest of the sentence, which is a sentence
 * even if its verb was tagged as a noun.
 */
function isRestOfSentence({ cue, first, last }: CuePlace, spans: readonly TokenSpan[]): boolean {
  return cue.form === "according-to" && cue.firstToken === first && spans.some((span) => span.last >= last - 1);
}

/**
 * "denied ⟦wrongdoing⟧": whether the content is a bare noun in the form of a gerund, for a deed. "Roe, who denied it,"
 * and "Roe denies wrongdoing" describe Roe and report no words.
 */
function isDeniedDeed({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const { deniableNouns, denyingOrRefusing } = language.stances;
  const isTold = isPastForm(tags[cue.headToken]);
  if (cue.form !== "verb" || !isTold || tags[cue.firstToken - 1] === WH_WORD) return false;
  const isBare = denyingOrRefusing.has(cue.lemma) && first === cue.lastToken && last === first + 1;
  const word = wordAt(grammar, first);
  return isBare && deniableNouns.has(word) && endsIn(word, language.endings.gerunds);
}

/**
 * "did not respond to ⟦a request for comment⟧": whether the content is such a request; whoever is silent says nothing.
 */
function isRequestForComment({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language } = grammar.document;
  const word = wordAt(grammar, last - 1);
  // "asked ⟦to comment⟧", "pressed ⟦to say more⟧"
  const isAsked = language.speech.askedForms.has(wordAt(grammar, cue.headToken)) && grammar.tags[first] === TO;
  if (isAsked && last - first <= 3 && language.helpers.silences.has(wordAt(grammar, first + 1))) return true;
  const isRequested = language.speechNouns.requestedStems.some((stem) => word.startsWith(stem));
  if (last - first > MAX_REQUEST_TOKENS || !isRequested) return false;
  return holdsOneOf(grammar, first, last - 1, language.speechNouns.requests);
}

/**
 * "⟦At no time⟧, according to police, did she say": whether the content opens a denied clause, the rest of which stands
 * elsewhere.
 */
function isDenyingFront({ grammar }: CuePlace, { first }: TokenSpan): boolean {
  const next = wordAt(grammar, first + 1);
  return grammar.tags[first] === PREPOSITION && grammar.language.helpers.frontedNegations.has(next);
}

const MAX_REQUEST_TOKENS = 9;
/** "spoke after ⟦meeting them⟧": whether the content says when somebody spoke. */
function isSpeakingAfter({ grammar, cue }: CuePlace, spans: readonly TokenSpan[]): boolean {
  const first = spans[0]?.first ?? 0;
  return (
    first >= cue.lastToken &&
    grammar.language.smallWords.beforeDeeds.has(wordAt(grammar, first - 1)) &&
    first === cue.lastToken + 1 &&
    !isAloneBeforeThat(grammar, first - 1)
  );
}

/**
 * "Asked about ⟦her plans⟧, he said", "Roe, asked for ⟦her view⟧, said", "questioned Roe about ⟦her plans⟧": whether
 * the content says what an answer is about, in nobody's words.
 */
function isQuestionAbout({ grammar, cue }: CuePlace, spans: readonly TokenSpan[]): boolean {
  const { language } = grammar.document;
  const { askingOrRequesting, interrogatingVerbs } = language.stances;
  const isTopic = (at: number) => language.speech.beforeTopics.has(wordAt(grammar, at));
  if (interrogatingVerbs.has(cue.lemma)) return spans.some(({ first }) => isTopic(first - 1));
  const isAsked = language.speech.askedForms.has(wordAt(grammar, cue.headToken));
  if (!isAsked || !askingOrRequesting.has(cue.lemma)) return false;
  const isFor = grammar.tags[cue.headToken + 1] === PREPOSITION && isAskedAside(grammar, cue.headToken);
  return isTopic(cue.headToken + 1) || (isFor && spans.some(({ first }) => first === cue.headToken + 2));
}

/** "Firm rejects tariff", "Board denies smuggling cover-up": whether a headline without a clause reports a deed. */
function isActInHeadline({ cue, grammar, sentence, headlineEnd }: CuePlace, spans: readonly TokenSpan[]): boolean {
  if (sentence.end > headlineEnd) return false;
  if (cue.form === "noun") return !spans.some((span) => startsClause(grammar, span.first));
  const { deedsInHeadlines, denyingOrRefusing } = grammar.language.stances;
  const isClause = spans.some(
    (span) => startsClause(grammar, span.first) || holdsFinite(grammar, span.first, span.last),
  );
  return (
    deedsInHeadlines.has(cue.lemma) ||
    (isTopic(grammar, cue) && !isClause) ||
    (denyingOrRefusing.has(cue.lemma) && !spans.some((span) => holdsFinite(grammar, span.first, span.last)))
  );
}

/** "argues about ⟦the pier⟧", "talks over ⟦pay⟧", "discusses ⟦a sale⟧": whether the cue takes a topic. */
function isTopic(grammar: Grammar, { form, lemma, lastToken }: Cue): boolean {
  if (form !== "verb") return false;
  const { discussingVerbs, headlineTopics } = grammar.language.speech;
  return discussingVerbs.has(lemma) || headlineTopics.has(wordAt(grammar, lastToken));
}

/**
 * "challenged ⟨that country's custom⟩", "spurned ⟨that offer of help⟩", "Recalling ⟨that day, Joe Moe⟩, …": whether
 * "that" points to a thing, and does not open a clause.
 */
function isPointing({ grammar, cue, sentence }: CuePlace, { first: that, last }: TokenSpan): boolean {
  const { tags, language } = grammar;
  const isOpening = cue.headToken === sentence.firstToken && that === cue.lastToken && tags[cue.headToken] === GERUND;
  if (isOpening && servesAs(grammar, that, COMPLEMENTIZER) && tags[that + 1] === NOUN && tags[that + 2] === COMMA)
    return true;
  if (cue.reading === "denied" || cue.form !== "verb" || language.speech.trailingVerbs.has(cue.lemma)) return false;
  if (that !== cue.lastToken || !servesAs(grammar, that, COMPLEMENTIZER)) return false;
  if (tags[that + 1] !== NOUN || holdsFinite(grammar, that, last)) return false;
  if (endsAsPlural(wordAt(grammar, that + 1), grammar.language)) return false;
  return tags[that + 2] === POSSESSIVE || tags[that + 2] === PREPOSITION;
}

/** "appealed to ⟦a higher court⟧": whether the content is only whom somebody turned to, and not what they are to do. */
function isBarePlea({ grammar, cue }: CuePlace, spans: readonly TokenSpan[]): boolean {
  if (!grammar.language.speech.pleadingVerbs.has(cue.lemma)) return false;
  // The tagger may take the “to” before a verb for a preposition.
  const isToDo = (tags: Uint8Array) => tags.includes(TO) || tags.includes(BASE);
  return !spans.some(({ first, last }) => isToDo(grammar.tags.subarray(first, last)));
}

/**
 * "cables show ⟦his doubts⟧": whether a document only shows a thing. It says something by a clause, or by saying that
 * something is not there: “found ⟦no fault⟧”.
 */
function isExhibit({ grammar, cue }: CuePlace, spans: readonly TokenSpan[]): boolean {
  const { language } = grammar.document;
  if (!language.speech.documentVerbs.has(wordAt(grammar, cue.headToken))) return false;
  if (spans.some((span) => isMeans(grammar, cue, span))) return true;
  return !spans.some(
    ({ first, last }) =>
      holdsFinite(grammar, first, last) ||
      holdsBare(grammar, first, last) ||
      (first === cue.lastToken && servesAs(grammar, first, NEGATIVE_DETERMINER)),
  );
}

/**
 * "found ⟦room to grow as costs fell⟧", "found ⟦a way to win⟧": whether the content lets somebody do something; unlike
 * "found ⟦the mill to be safe⟧".
 */
function isMeans(grammar: Grammar, { lastToken }: Cue, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (first !== lastToken) return false;
  const to = endOfNounPhrase(grammar, first, last);
  if (to === first || tags[to] !== TO || tags[to + 1] !== BASE) return false;
  const { formsOfBe, formsOfHave } = language.helpers;
  const verb = wordAt(grammar, to + 1);
  return !formsOfBe.has(verb) && !formsOfHave.has(verb);
}

/**
 * "quotes ⟦Ann Roe as saying the mill was “run down”⟧", "quotes ⟦Ann Roe⟧, a farmer, saying", "quotes ⟦her: “It
 * was.”⟧": whether the content is the person whom somebody quotes, and not what was said.
 */
export function isQuotedPerson({ grammar, cue, cueAt }: CuePlace, spans: readonly TokenSpan[]): boolean {
  return (
    grammar.language.speech.citingVerbs.has(cue.lemma) &&
    spans.some(({ first, last }) => {
      for (let at = first; at <= last + 1; at += 1) {
        if (at <= last && isBehindQuoted(grammar, at)) return true;
        const next = grammar.tags[at] === GERUND ? cueAt(at) : undefined;
        // "cited ⟦a survey showing that it was⟧" says what the survey shows.
        if (next !== undefined && !grammar.language.helpers.showingVerbs.has(next.lemma))
          return !holdsFinite(grammar, first, at);
      }
      return false;
    })
  );
}

/** "quotes Ann Roe ⟨as⟩ saying", "quotes Ann Roe⟨:⟩ “…”": whether this stands at a token. */
function isBehindQuoted(grammar: Grammar, at: number): boolean {
  if (wordAt(grammar, at) === ":") return grammar.tags[at + 1] === MARK;
  return servesAs(grammar, at, PREDICATIVE) && grammar.tags[at + 1] === GERUND;
}

/** "citing ⟦people familiar with the matter⟧": whether the content is who said it, and not what was said. */
function isSourceCited({ grammar, cue, last }: CuePlace, spans: readonly TokenSpan[]): boolean {
  return spans.some(({ first }) => first === cue.lastToken && isCitedSource(grammar, first - 1, last));
}

/** "it leaks", "to go", "she'd sung": whether a verb stands in a span, be it glued to its subject. */
function holdsVerb({ grammar }: CuePlace, span: TokenSpan): boolean {
  const { document, listed, tags } = grammar;
  for (let at = span.first; at < span.last; at += 1) {
    const tag = tags[at] ?? 0;
    if (isFiniteVerb(tag) || tag === BASE || tag === GERUND) return true;
    // Not in a title: “the Houseguest Who ⟨Won't⟩ Leave”.
    const isTitle = at > span.first && document.tokens[at]?.capital === true;
    if (!isTitle && listed.isContracted[document.vocabulary.of[at] ?? 0] === 1) return true;
  }
  return false;
}
