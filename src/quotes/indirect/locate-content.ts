import { DOUBT } from "../../doubt.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { unpackWeights } from "../../grammar/packed-weights.ts";
import { holdsTag } from "../../grammar/steps.ts";
import { COMMA, DETERMINER } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import type { Cast } from "../../people/cast.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { startOfEquatedClause } from "../equated-clause.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { startOfGoverned } from "../stance/start-of-governed.ts";
import { besideReported } from "./as-reported-by.ts";
import { startBeforeInsertion, startBeforeRelative } from "./before-insertion.ts";
import { answerBefore, clauseBeforeTrailing, clauseInHeadline } from "./before-trailing.ts";
import { spanWithinCondition, startBehindAs } from "./behind-as.ts";
import { startAtAccused, startBehindJudge } from "./behind-charge.ts";
import { startAtThat, startBehindCircumstance, startBehindInserted, startBehindMoment } from "./behind-circumstance.ts";
import { startBehindCleft, startBehindWhatIsTold } from "./behind-cleft.ts";
import { isBehindOther, startBehindConjunction, startBehindLink } from "./behind-conjunction.ts";
import { startBehindHearer, startOfErrand } from "./behind-hearer.ts";
import { startBehindAccount, startBehindDescribed, startBehindMaker, startBehindOwned } from "./behind-owned.ts";
import { startBehindColon, startBehindComma } from "./behind-pause.ts";
import { startAtAddition, startAtAmount } from "./behind-plain-verb.ts";
import { startBeforeRequest, startBehindDemand } from "./behind-request.ts";
import { startBehindBracket } from "./brackets.ts";
import {
  type ContentWeights,
  chooseEnd,
  chooseSpans,
  judgePlaces,
  listEnds,
  type TokenSpan,
} from "./choose-content.ts";
import { AFTER, AROUND, BEFORE, PLACES } from "./content-places.ts";
import { type CuePlace, type Edges, holdsCue, toCharacters } from "./cue-place.ts";
import { startBehindDashes } from "./dashes.ts";
import { EDGE_ROWS } from "./edge-features.ts";
import { startOfInvertedQuestion } from "./inverted-question.ts";
import { isInverted, isSpeakerBehind, isSubject } from "./inverted-source.ts";
import { startOfMissed, startOfQuality, startOfVerdict } from "./missed-report.ts";
import { isBehindFronted, isBehindMoment } from "./moments.ts";
import { spanOfNaming } from "./naming.ts";
import { PLACE_ROWS } from "./place-features.ts";
import { questionBefore, spansOfQuestion } from "./questions.ts";
import { relativeBeforeSource } from "./relative-of-source.ts";
import { spansRoundComplement } from "./round-complement.ts";
import {
  spansBehindCondition,
  spansBehindFronted,
  spansRoundFrontedSource,
  spansRoundInverted,
} from "./round-inverted.ts";
import { spansBeforeAddition, spansRoundJoined } from "./round-joined.ts";
import { startAtMarks } from "./round-marks.ts";
import { spansRoundRelative, spansRoundRelativePhrase, spansWithinRelative } from "./round-relative.ts";
import { isBehindClause, spansRoundSource, spansWithinVerb } from "./round-source.ts";
import { spansRoundTelling } from "./round-telling.ts";
import { isSaidBehindAddition } from "./subject-in-front.ts";
import { trimContent } from "./trim-content.ts";

const weightsIn: (language: Language) => ContentWeights = perLanguage((language) => ({
  place: unpackWeights(language.models.contentPlaces.packed, PLACE_ROWS * PLACES),
  placeScale: language.models.contentPlaces.scale,
  edge: unpackWeights(language.models.contentEdges.packed, EDGE_ROWS),
  edgeScale: language.models.contentEdges.scale,
}));

/** The probability of content where the construction leaves no choice. */
const GOVERNED = 0.9;

/** Where the content of a cue stands (see content-places.ts), how probable that is, and the spans that it may be. */
export interface Located {
  readonly where: number;
  readonly probability: number;
  readonly chosen: readonly TokenSpan[];
}

/** Located content that can only stand there. */
export function governed(where: number, chosen: readonly TokenSpan[]): Located {
  return { where, probability: GOVERNED, chosen };
}

function asGoverned({ first, last }: Edges): TokenSpan {
  return { first, last, probability: GOVERNED };
}

/**
 * Rules that return the token at which content begins behind its cue, where the construction leaves no choice; -1 for
 * another construction. The first one that answers counts.
 */
const STARTS: readonly ((place: CuePlace) => number)[] = [
  ({ grammar, cue, last }) => startOfGoverned(grammar, cue, last),
  startBehindCircumstance,
  startBehindInserted,
  startBehindMoment,
  startAtThat,
  startBehindDashes,
  startBehindBracket,
  startAtAmount,
  startAtAddition,
  startBehindCleft,
  startBehindWhatIsTold,
  startBehindAccount,
  startBehindDescribed,
  startOfInvertedQuestion,
  startBehindHearer,
  startOfErrand,
  startBeforeRequest,
  startBehindDemand,
  startAtAccused,
  startBehindJudge,
  startBehindMaker,
  startBehindOwned,
  startOfVerdict,
  startBehindEquation,
  startBeforeInsertion,
  startBeforeRelative,
  startBehindConjunction,
  startBehindLink,
  startAtMarks,
  startBehindColon,
  startBehindComma,
  startBehindAs,
];

/** The same for content on both sides of its cue: rules that return its parts; null for another construction. */
const ROUND: readonly ((place: CuePlace, weights: ContentWeights) => readonly TokenSpan[] | null)[] = [
  spansOfQuestion,
  spansRoundRelativePhrase,
  spansWithinRelative,
  spansRoundSource,
  spansWithinVerb,
  spansRoundComplement,
  spansRoundTelling,
  spansRoundJoined,
  spansBeforeAddition,
  spansRoundRelative,
  spansRoundInverted,
  spansRoundFrontedSource,
  spansBehindFronted,
  spansBehindCondition,
];

/** Finds where the content stands: as the cue's own phrase or its construction shows, or else as the models judge. */
export function locateContent(place: CuePlace, cast: Cast): Located {
  const weights = weightsIn(place.grammar.language);
  const located =
    besideCue(place) ??
    behindCue(place, weights) ??
    roundCue(place, weights) ??
    inFrontOfCue(place) ??
    asJudged(place, weights);
  return turnRound(place, located, cast);
}

/** As the phrase of the cue itself shows, or a fixed construction beside it; otherwise null. */
function besideCue(place: CuePlace): Located | null {
  const { content, headToken } = place.cue;
  if (content !== null) {
    const span = { first: content.firstToken, last: content.lastToken };
    return governed(span.first < headToken ? BEFORE : AFTER, [asGoverned(span)]);
  }
  const condition = spanWithinCondition(place);
  if (condition !== null) return governed(AFTER, [condition]);
  const reported = besideReported(place);
  if (reported !== null) return governed(reported.where, reported.spans.map(asGoverned));
  const relative = relativeBeforeSource(place);
  if (relative !== null) return governed(BEFORE, [asGoverned(relative)]);
  const named = spanOfNaming(place);
  return named === null ? null : governed(AFTER, [named]);
}

function behindCue(place: CuePlace, weights: ContentWeights): Located | null {
  const { grammar, last } = place;
  const start = startByConstruction(place);
  if (start < 0) return null;
  const isWhen = grammar.language.smallWords.timeOpeners.has(wordAt(grammar, start));
  const before = isWhen ? clauseBeforeTrailing(place, false) : null;
  if (before !== null) return governed(BEFORE, [asGoverned(before)]);
  const chosen = chooseVerdict(place, start, weights) ?? chooseTrimmedEnd(place, start, weights);
  const isClause = chosen.some((span) => holdsFinite(grammar, span.first, span.last));
  const isWhole = isEquatedBySign(place, start) || (!isClause && start === startBehindAs(place));
  return governed(AFTER, isWhole ? [asGoverned({ first: start, last })] : chosen);
}

/** “hailed ⟦the deal as historic⟧”: a verdict whose end is chosen behind "as"; null for anything else. */
function chooseVerdict(place: CuePlace, start: number, weights: ContentWeights): TokenSpan[] | null {
  const quality = start === place.cue.lastToken ? startOfQuality(place) : -1;
  return quality < 0 ? null : chooseEnd(place, quality, weights).map((span) => ({ ...span, first: start }));
}

function startByConstruction(place: CuePlace): number {
  for (const startIn of STARTS) {
    const start = startIn(place);
    if (start >= 0 && start < place.last) return start;
  }
  return -1;
}

function roundCue(place: CuePlace, weights: ContentWeights): Located | null {
  for (const spansIn of ROUND) {
    const spans = spansIn(place, weights);
    if (spans !== null) return governed(AROUND, spans);
  }
  return null;
}

function inFrontOfCue(place: CuePlace): Located | null {
  const whole = clauseInHeadline(place) ?? questionBefore(place) ?? answerBefore(place);
  return whole === null ? null : governed(BEFORE, [asGoverned(whole)]);
}

/** As the models judge, corrected by what the sentence shows about the side on which the content stands. */
function asJudged(place: CuePlace, weights: ContentWeights): Located {
  const { grammar, cue, sentence } = place;
  const shares = judgePlaces(place, weights);
  const isOnlyAfter =
    isBehindMoment(place) ||
    isBehindFronted(place) ||
    isSubject(grammar, sentence, cue) ||
    isBehindOther(place) ||
    isSaidBehindAddition(place);
  const best = isOnlyAfter ? AFTER : likeliest(shares);
  const trailing = clauseBeforeTrailing(place, best === AROUND);
  const isBefore = trailing !== null || isInverted(grammar, sentence, cue) || isBehindClause(place);
  const judged = (shares[AFTER] ?? 0) + (shares[BEFORE] ?? 0) + (shares[AROUND] ?? 0);
  const probability = isBefore ? Math.max(judged, GOVERNED) : judged;
  const where = isBefore ? BEFORE : best;
  if (probability < DOUBT.reportedSpeech) {
    const missed = startOfMissed(place);
    return missed < 0 ? { where, probability, chosen: [] } : governed(AFTER, chooseEnd(place, missed, weights));
  }
  const chosen = chooseSpans(place, where, weights);
  const isWhole =
    trailing === null ||
    chosen.some(({ first, last }) => last === trailing.last && !isApposition(grammar, trailing.first, first));
  return { where, probability, chosen: isWhole ? chosen : [asGoverned(trailing)] };
}

/**
 * "Acme, ⟨the biggest miller⟩, will shut": whether what begins at a token, behind a comma, is an apposition to the
 * subject that opens the clause.
 */
function isApposition(grammar: Grammar, first: number, behind: number): boolean {
  const { tags } = grammar;
  const comma = behind - 1;
  if (comma <= first || tags[comma] !== COMMA || endOfNounPhrase(grammar, first, comma) !== comma) return false;
  const end = tags.indexOf(COMMA, behind);
  const isTime = timePhraseAt(grammar.document.tokens, first, comma) !== null;
  return !isTime && end > behind && tags[behind] === DETERMINER && !holdsFinite(grammar, behind, end);
}

/**
 * The likeliest span from a token on. Its probability includes that of all other spans that the rules would trim to the
 * same end.
 */
function chooseTrimmedEnd(place: CuePlace, start: number, weights: ContentWeights): TokenSpan[] {
  const [best, ...others] = listEnds(place, start, weights);
  if (best === undefined) return [];
  const { last } = trimContent(place, best);
  const same = others.filter((other) => trimContent(place, other).last === last);
  return [{ ...best, probability: same.reduce((sum, { probability }) => sum + probability, best.probability) }];
}

/** "Roe's argument is ⟨that …⟩". */
function startBehindEquation({ grammar, cue, sentence }: CuePlace): number {
  return cue.form === "noun" ? startOfEquatedClause(grammar, sentence, cue.headToken) : -1;
}

/**
 * "Roe's argument is simple: ⟨it is late, and it will not do⟩": whether the content is the whole sentence behind a
 * colon. It is not if another cue stands there.
 */
function isEquatedBySign(place: CuePlace, start: number): boolean {
  const { cueAt, grammar, last } = place;
  if (wordAt(grammar, start - 1) !== ":" || start !== startBehindEquation(place)) return false;
  return !holdsCue(cueAt, start, last);
}

/**
 * "⟦Roe is safe⟧, says chairman Joe Moe", "⟦it will close⟧, the board warned, after it had met": where the span behind
 * the cue is only the speaker, or only says when, moves the content before the cue.
 */
function turnRound(place: CuePlace, located: Located, { mentions }: Cast): Located {
  const [only, another] = located.chosen;
  const { cue, grammar } = place;
  if (located.where !== AFTER || only === undefined || another !== undefined) return located;
  const span = toCharacters(place, only);
  const isSource = isSpeakerBehind(place, only);
  const isBeside = only.first === cue.lastToken || isWithinSource(place, only.first);
  const isBehindComma = isBeside && grammar.tags[cue.firstToken - 1] === COMMA;
  const isMoment = isMomentBehindComma(place, only);
  if ((!isSource && !isBehindComma && !isMoment) || isSubject(grammar, place.sentence, cue)) return located;
  // “…, according to ⟨Roe, who called it late⟩”
  const isAccording = isBehindComma && cue.form === "according-to";
  const isTrailing = grammar.language.speech.trailingVerbs.has(cue.lemma);
  const isSpeaker = mentions.some(
    ({ phrase, person, organisation }) =>
      (person !== null || (organisation !== null && isTrailing)) &&
      phrase.start === span.start &&
      phrase.end >= span.end,
  );
  return isSpeaker || isSource || isAccording || isMoment
    ? { ...located, where: BEFORE, chosen: chooseSpans(place, BEFORE, weightsIn(grammar.language)) }
    : located;
}

/**
 * "it will close, the board warned, ⟨after it had met⟩": whether a span behind the verb's comma is only a time clause.
 */
function isMomentBehindComma({ grammar, cue, first: start }: CuePlace, { first, last }: TokenSpan): boolean {
  const isBehindComma = first === cue.lastToken + 1 && grammar.tags[cue.lastToken] === COMMA;
  const isMoment = isBehindComma && grammar.language.smallWords.momentOpeners.has(wordAt(grammar, first));
  return (
    cue.form === "verb" && isMoment && holdsFinite(grammar, first, last) && holdsFinite(grammar, start, cue.firstToken)
  );
}

/**
 * "⟦it is late⟧, according to a speech ⟨she gave⟩": whether a clause stands before the cue and no comma separates a
 * token from the source, so that it describes the source.
 */
function isWithinSource({ grammar, cue, first }: CuePlace, start: number): boolean {
  if (cue.form !== "according-to" || holdsTag(grammar.tags, cue.lastToken, start, COMMA)) return false;
  return start > cue.lastToken && holdsFinite(grammar, first, cue.firstToken);
}

/** The likeliest place of the content. */
function likeliest(shares: readonly number[]): number {
  let best = AFTER;
  for (const where of [BEFORE, AROUND]) if ((shares[where] ?? 0) > (shares[best] ?? 0)) best = where;
  return best;
}
