import { DOUBT } from "../../doubt.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { unpackWeights } from "../../grammar/packed-weights.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, FREE_RELATIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, isFiniteVerb, MARK } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import type { Cast } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { isOwned } from "../accounts.ts";
import { beginBehindFormula, endBeforeFormula, isOfFormula } from "../anonymity/around-formulas.ts";
import type { Formula } from "../anonymity/find-formulas.ts";
import type { Attribution, Cue } from "../attribution.ts";
import { startOfEquatedClause } from "../equated-clause.ts";
import { holdersOfCues } from "../holders-of-cues.ts";
import { isJoinedToMarks } from "../noun-before-marks.ts";
import { startOfNounPhrase } from "../noun-phrase.ts";
import { agentBehindMarks, isNamedByOthers, isNamedFarther, isPassive } from "../passive.ts";
import { stanceOfClause } from "../stance/decide-stance.ts";
import { startOfGoverned } from "../stance/start-of-governed.ts";
import type { Stretch } from "../stretches.ts";
import { besideReported } from "./as-reported-by.ts";
import { startBeforeInsertion, startBeforeRelative } from "./before-insertion.ts";
import { answerBefore, clauseBeforeTrailing, clauseInHeadline, withClauseBefore } from "./before-trailing.ts";
import { beginBehindLead } from "./begin-behind-lead.ts";
import { beginsClause } from "./begins-clause.ts";
import { startBehindAccount, startBehindDescribed } from "./behind-account.ts";
import { startAtAccused } from "./behind-accused.ts";
import { startAtAmount } from "./behind-amount.ts";
import {
  isAsideBeforeMarks,
  isDoneAsSaid,
  isSaidAgain,
  isSaidSo,
  spanWithinCondition,
  startBehindAs,
} from "./behind-as.ts";
import { startBehindBracket } from "./behind-bracket.ts";
import { startAtThat, startBehindCircumstance, startBehindInserted, startBehindMoment } from "./behind-circumstance.ts";
import { startBehindCleft } from "./behind-cleft.ts";
import { startBehindColon } from "./behind-colon.ts";
import { startBehindComma } from "./behind-comma.ts";
import { startBehindConjunction } from "./behind-conjunction.ts";
import { startBehindDemand } from "./behind-demand.ts";
import { startBehindHearer, startOfErrand } from "./behind-hearer.ts";
import { startBehindJudge } from "./behind-judge.ts";
import { startBehindLink } from "./behind-link.ts";
import { startBehindMaker } from "./behind-maker.ts";
import { startBehindOwned } from "./behind-owned.ts";
import { startAtAddition } from "./behind-plain-verb.ts";
import { startBeforeRequest } from "./behind-request.ts";
import { isAgainst, isAside, isFrame, isIntroduction, isTopicBeforeMarks } from "./beside-content.ts";
import { betweenSigns } from "./between-signs.ts";
import {
  type ContentWeights,
  chooseEnd,
  chooseSpans,
  judgePlaces,
  listEnds,
  type TokenSpan,
} from "./choose-content.ts";
import { AFTER, AROUND, BEFORE, PLACES } from "./content-places.ts";
import { beginBehindLink, type CueMap, type CuePlace, holdsCue, placeCue, toCharacters } from "./cue-place.ts";
import { isCircumstance, isExtent } from "./drop-circumstances.ts";
import { dropNested, dropRivals } from "./drop-rivals.ts";
import { EDGE_ROWS } from "./edge-features.ts";
import { endBeforeHearing } from "./end-before-hearing.ts";
import { endBeforeSource } from "./end-before-source.ts";
import { startBehindDashes } from "./go-on-behind-dashes.ts";
import { isInverted, isSubject } from "./inverted-source.ts";
import { isQuotedPerson, isStatement } from "./is-statement.ts";
import { commaOfAside } from "./judged-aside.ts";
import { isMarksBehindDash } from "./marks-behind-dash.ts";
import { startOfMissed, startOfVerdict } from "./missed-report.ts";
import { isBehindFronted, isBehindMoment, isMainClause } from "./moments.ts";
import { nameConstruction } from "./name-construction.ts";
import { spanOfNaming } from "./named-in-marks.ts";
import { isNamedWithin } from "./named-within.ts";
import { isNobodysWords } from "./nobodys-words.ts";
import { isNoContent, isParted, isPartedFromPassive } from "./not-content.ts";
import { isAnothers, isHearer, isSourceOfOthers } from "./of-others.ts";
import { partClauses } from "./part-clauses.ts";
import { partQuestion } from "./part-question.ts";
import { PLACE_ROWS } from "./place-features.ts";
import { questionBefore, spansOfQuestion } from "./question-before.ts";
import { relativeBeforeSource } from "./relative-of-source.ts";
import {
  spansBehindCondition,
  spansBehindFronted,
  spansRoundFrontedSource,
  spansRoundInverted,
} from "./round-inverted.ts";
import { spansBeforeAddition, spansRoundJoined } from "./round-joined.ts";
import { startAtMarks } from "./round-marks.ts";
import { isRelative, spansRoundRelative, spansRoundRelativePhrase } from "./round-relative.ts";
import { isRoundRemark } from "./round-remark.ts";
import { isBehindClause, spansIntoMarks, spansRoundSource, spansWithinVerb } from "./round-source.ts";
import { isOthersClause, spansRoundTelling } from "./round-telling.ts";
import { sentenceBefore } from "./sentence-before.ts";
import { snapToMarks } from "./snap-to-marks.ts";
import { isSpeakerBehindVerb } from "./speaker-behind-verb.ts";
import { isSpeakerBehind } from "./told-beside.ts";
import { trimContent } from "./trim-content.ts";

const weightsIn: (language: Language) => ContentWeights = perLanguage((language) => ({
  place: unpackWeights(language.models.contentPlaces.packed, PLACE_ROWS * PLACES),
  placeScale: language.models.contentPlaces.scale,
  edge: unpackWeights(language.models.contentEdges.packed, EDGE_ROWS),
  edgeScale: language.models.contentEdges.scale,
}));

/** How probable a clause is to be content that can only be that of its cue. */
const GOVERNED = 0.9;

/**
 * Finds reported speech: what was said without marks, and the clauses round words in marks (mixed quotes). For each cue
 * one linear model decides where its content stands, a second where it begins and ends.
 *
 * @param cues of the whole document, in order
 * @param stretches the words in marks; a stretch that is taken into a mixed quote is in its `quoted`
 * @param formulas of anonymity, in order: none is part of what was said
 */
export function findIndirect(
  grammar: Grammar,
  cast: Cast,
  cues: readonly Cue[],
  stretches: readonly Stretch[],
  formulas: readonly Formula[],
): Attribution[] {
  const map = mapCues(grammar, cues, stretches);
  const found: Attribution[] = [];
  const { sentences, blocks } = grammar.document;
  const sentenceOf = holdersOfCues(cues, sentences);
  const blockOf = holdersOfCues(cues, blocks);
  for (const [index, cue] of cues.entries()) {
    const sentence = sentenceOf[index] ?? 0;
    const whole = sentences[sentence];
    if (whole === undefined) continue;
    const linked = beginBehindLink(grammar, endBeforeFormula(grammar, formulas, whole), cue);
    const here = partQuestion(map, betweenSigns(map, linked, cue), cue);
    const place = placeCue(map, here, cue);
    const block = blockOf[index] ?? 0;
    const attribution =
      sentenceBefore(place, sentence, block) ?? attribute(place, { cast, stretches, formulas, sentence, block });
    if (attribution !== null) found.push(attribution);
  }
  return dropNested(grammar, dropRivals(grammar, partClauses(grammar, found)));
}

/** Looks up, for each token, the cue that it heads and the marks that hold it; and where the headline ends. */
export function mapCues(
  grammar: Grammar,
  cues: readonly Cue[],
  pairs: readonly { readonly firstToken: number; readonly lastToken: number }[],
): CueMap {
  const size = grammar.document.tokens.length + 1;
  const cueOf = new Int32Array(size).fill(-1);
  const pairOf = new Int32Array(size).fill(-1);
  for (const [index, cue] of cues.entries()) cueOf[cue.headToken] = index;
  for (const [index, pair] of pairs.entries()) pairOf.fill(index, pair.firstToken, pair.lastToken);
  const headlineEnd = grammar.document.blocks.find((block) => block.zone === "headline")?.end ?? 0;
  return { grammar, cueAt: (at) => itemAt(cues, cueOf[at]), pairOf, headlineEnd };
}

/** What stands round a cue. */
interface Surroundings {
  readonly cast: Cast;
  readonly stretches: readonly Stretch[];
  readonly formulas: readonly Formula[];
  /** Where the cue stands, as indexes. */
  readonly sentence: number;
  readonly block: number;
}

/** One literal: an object that is spread into another takes four times the memory, and a long text has a hundred thousand. */
function attribute(place: CuePlace, { cast, stretches, formulas, sentence, block }: Surroundings): Attribution | null {
  if (place.cue.reading === "unsaid" || isNobodysWords(place) || isAsideBeforeMarks(place)) return null;
  if (
    isSpeakerBehindVerb(place) ||
    isWithinTold(place) ||
    isNamedInMarks(place) ||
    isSaidSo(place) ||
    isSaidAgain(place) ||
    isRoundRemark(place) ||
    isDoneAsSaid(place)
  )
    return null;
  const intoMarks = spansIntoMarks(place);
  const located = intoMarks === null ? locate(place) : { where: AROUND, probability: GOVERNED, chosen: intoMarks };
  const { where, probability, chosen } = turnRound(place, located, cast);
  if (probability < DOUBT.reportedSpeech) return null;
  const spans = chosen
    .map((span) => snapToMarks(place, withClauseBefore(place, span), stretches))
    .filter((span) => span !== null)
    .map((span) =>
      endBeforeHearing(place, endBeforeSource(place, trimContent(place, beginBehindLead(place, span)), cast)),
    )
    .map((span) => (where === AFTER ? beginBehindFormula(place.grammar, formulas, span) : span));
  if (where !== AFTER && spans.some((span) => isPartedFromPassive(place, span))) return null;
  const own = spans.filter(
    (span) =>
      !(intoMarks === null && isAllInMarks(place, span)) &&
      !isCircumstance(place, span) &&
      !(where === AFTER && isExtent(place, span)) &&
      !isFrame(place, span) &&
      !isTopicBeforeMarks(place, span) &&
      !isNamedWhat(place, span) &&
      !isWordsThemselves(place, span) &&
      !isNamedWithin(place, span) &&
      !isAgainst(place, span) &&
      !isMainClause(place, span) &&
      !isNoContent(place, where, span) &&
      !(where === AROUND && span.first >= place.cue.lastToken && isOfFormula(place.grammar, formulas, span)) &&
      !(where === AROUND && (isAside(place, span) || isIntroduction(place, span) || isOthersClause(place, span))),
  );
  const [nearest] = own;
  if (where !== AFTER && own.some((span) => isMarksBehindDash(place, span))) return null;
  if (nearest === undefined || (where === BEFORE && isParted(place, nearest))) return null;
  if (isAnothers(place, where, nearest) || isHeadlineTopic(place, nearest)) return null;
  const content = own.map((span) => toCharacters(place, span));
  if (isHearer(place, own, cast) || isSourceOfOthers(place, own) || isQuotedPerson(place, own)) return null;
  const quoted = stretchesIn(place, own, stretches).flatMap((stretch) => partsWithin(content, stretch));
  const confidence = probability * Math.min(...own.map((span) => span.probability));
  const range = { firstToken: nearest.first, lastToken: nearest.last };
  const stance = stanceOfClause(place.grammar, place.cue, range, quoted.length > 0);
  if (stance === null) return null;
  if (quoted.length === 0 && !isStatement(place, where, own, confidence)) return null;
  return {
    kind: quoted.length > 0 ? "mixed" : "indirect",
    content,
    quoted,
    cue: place.cue,
    stance,
    source: null,
    rule: nameConstruction(place, where, own),
    confidence,
    sentence,
    block,
  };
}

/** “Roe said the plan, ⟨in her words⟩, “stinks””: behind a verb of speech and before marks, how it is put of what that verb tells. */
function isWithinTold({ grammar, cue, cueAt, first }: CuePlace): boolean {
  const { tags } = grammar;
  if (!isOwned(cue) || tags[cue.firstToken - 1] !== COMMA) return false;
  if (tags[cue.lastToken] !== COMMA || tags[cue.lastToken + 1] !== MARK) return false;
  for (let at = cue.firstToken - 1; at >= first && tags[at] !== MARK; at -= 1) {
    const telling = cueAt(at);
    if (telling !== undefined) return telling.form === "verb" && telling.reading === "asserted";
  }
  return false;
}

/** "was condemned as “cruel”", "was called “a cheat” by Roe", "which critics have described as “a gift” to banks": what something is called stands in marks, and nothing else of it is anybody's words. */
function isNamedInMarks(place: CuePlace): boolean {
  const { grammar, cue, first, last } = place;
  if (isJoinedToMarks(grammar, cue, last) || isNamedFarther(grammar, cue)) return true;
  const marks = stepOverWord(grammar, cue.lastToken, PREDICATIVE);
  // "labeled as a “gift” by Roe"
  if (marks > cue.lastToken && isNamedByOthers(grammar, cue) && agentBehindMarks(grammar, marks) >= 0) return true;
  if (grammar.tags[marks] !== MARK || cue.form !== "verb") return false;
  if (commaOfAside(place, cue, last) >= 0) return true;
  const isBehindAs = marks > cue.lastToken;
  const isAs = isBehindAs && isNamedByOthers(grammar, cue);
  const relative = isBehindAs ? startOfNounPhrase(grammar, first, cue.firstToken - 1) - 1 : first;
  if (relative > first && isFiniteVerb(grammar.tags[cue.firstToken]) && isRelative(grammar, relative)) return true;
  return isAs || (isPassive(grammar, cue) && agentBehindMarks(grammar, marks) >= 0);
}

/** "Doctors' warning ⟦over ‘detox’ teas⟧", "warning over ⟦‘detox’ teas⟧": in a headline, what is spoken about. */
function isHeadlineTopic({ grammar, cue, sentence, headlineEnd }: CuePlace, { first }: TokenSpan): boolean {
  const { language } = grammar.document;
  const topic = first === cue.lastToken + 1 ? cue.lastToken : first;
  return (
    sentence.end <= headlineEnd && first >= cue.lastToken && language.speech.headlineTopics.has(wordAt(grammar, topic))
  );
}

interface Located {
  readonly where: number;
  readonly probability: number;
  readonly chosen: readonly TokenSpan[];
}

/** Where the content stands: as the phrase of the cue tells, or else as the models judge. */
function locate(place: CuePlace): Located {
  const { content } = place.cue;
  if (content !== null) {
    const span = { first: content.firstToken, last: content.lastToken, probability: GOVERNED };
    return { where: span.first < place.cue.headToken ? BEFORE : AFTER, probability: GOVERNED, chosen: [span] };
  }
  const condition = spanWithinCondition(place);
  if (condition !== null) return { where: AFTER, probability: GOVERNED, chosen: [condition] };
  const reported = besideReported(place);
  if (reported !== null) {
    const chosen = reported.spans.map((span) => ({ ...span, probability: GOVERNED }));
    return { where: reported.where, probability: GOVERNED, chosen };
  }
  const relative = relativeBeforeSource(place);
  if (relative !== null)
    return { where: BEFORE, probability: GOVERNED, chosen: [{ ...relative, probability: GOVERNED }] };
  const named = spanOfNaming(place);
  if (named !== null) return { where: AFTER, probability: GOVERNED, chosen: [named] };
  const governed = startOfGoverned(place.grammar, place.cue, place.last);
  const behindAs = startBehindAs(place);
  const start =
    [
      governed,
      startBehindCircumstance(place),
      startBehindInserted(place),
      startBehindMoment(place),
      startAtThat(place),
      startBehindDashes(place),
      startBehindBracket(place),
      startAtAmount(place),
      startAtAddition(place),
      startBehindCleft(place),
      startBehindAccount(place),
      startBehindDescribed(place),
      startBehindHearer(place),
      startOfErrand(place),
      startBeforeRequest(place),
      startBehindDemand(place),
      startAtAccused(place),
      startBehindJudge(place),
      startBehindMaker(place),
      startBehindOwned(place),
      place.cue.form === "verb" && place.cue.reading === "asserted"
        ? startOfVerdict(place.grammar, place.cue, place.last)
        : -1,
      startBehindEquation(place),
      startBeforeInsertion(place),
      startBeforeRelative(place),
      startBehindConjunction(place),
      startBehindLink(place),
      startAtMarks(place),
      startBehindColon(place),
      startBehindComma(place),
      behindAs,
    ].find((at) => at >= 0 && at < place.last) ?? -1;
  const isWhen = place.grammar.language.smallWords.timeOpeners.has(wordAt(place.grammar, start));
  const before = isWhen ? clauseBeforeTrailing(place, false) : null;
  if (before !== null) return { where: BEFORE, probability: GOVERNED, chosen: [{ ...before, probability: GOVERNED }] };
  if (start >= 0) {
    const chosen = chooseTrimmedEnd(place, start, weightsIn(place.grammar.language));
    const isPart = start === behindAs && !chosen.some(({ first, last }) => holdsFinite(place.grammar, first, last));
    const whole = { first: start, last: place.last, probability: GOVERNED };
    return { where: AFTER, probability: GOVERNED, chosen: isPart || isEquatedBySign(place, start) ? [whole] : chosen };
  }
  if (isOnlyOwned(place)) return { where: AFTER, probability: 0, chosen: [] };
  const weights = weightsIn(place.grammar.language);
  const round =
    spansOfQuestion(place) ??
    spansRoundRelativePhrase(place, weights) ??
    spansRoundSource(place, weights) ??
    spansWithinVerb(place, weights) ??
    spansRoundTelling(place, weights) ??
    spansRoundJoined(place, weights) ??
    spansBeforeAddition(place) ??
    spansRoundRelative(place, weights) ??
    spansRoundInverted(place, weights) ??
    spansRoundFrontedSource(place, weights) ??
    spansBehindFronted(place, weights) ??
    spansBehindCondition(place, weights);
  if (round !== null) return { where: AROUND, probability: GOVERNED, chosen: round };
  const shares = judgePlaces(place, weightsIn(place.grammar.language));
  const whole = clauseInHeadline(place) ?? questionBefore(place) ?? answerBefore(place);
  if (whole !== null) return { where: BEFORE, probability: GOVERNED, chosen: [{ ...whole, probability: GOVERNED }] };
  const best = likeliest(
    shares,
    isBehindMoment(place) ||
      isBehindFronted(place) ||
      isSubject(place.grammar, place.sentence, place.cue) ||
      isBehindOther(place),
  );
  const trailing = clauseBeforeTrailing(place, best === AROUND);
  const isBefore = trailing !== null || isInverted(place.grammar, place.sentence, place.cue) || isBehindClause(place);
  const judged = (shares[AFTER] ?? 0) + (shares[BEFORE] ?? 0) + (shares[AROUND] ?? 0);
  const probability = isBefore ? Math.max(judged, GOVERNED) : judged;
  const missed = probability < DOUBT.reportedSpeech ? startOfMissed(place) : -1;
  if (missed >= 0) return { where: AFTER, probability: GOVERNED, chosen: chooseEnd(place, missed, weights) };
  const where = isBefore ? BEFORE : best;
  const chosen = probability < DOUBT.reportedSpeech ? [] : chooseSpans(place, where, weightsIn(place.grammar.language));
  const isWhole = trailing === null || chosen.some(({ last }) => last === trailing.last);
  return { where, probability, chosen: isWhole ? chosen : [{ ...trailing, probability: GOVERNED }] };
}

/** The likeliest span from a token on, as probable as all of those together of which the rules leave the same. */
function chooseTrimmedEnd(place: CuePlace, start: number, weights: ContentWeights): TokenSpan[] {
  const [best, ...others] = listEnds(place, start, weights);
  if (best === undefined) return [];
  const { last } = trimContent(place, best);
  const same = others.filter((other) => trimContent(place, other).last === last);
  return [{ ...best, probability: same.reduce((sum, { probability }) => sum + probability, best.probability) }];
}

/** “He conceded that it was “late” ⟨but maintained⟩ he knew”: right behind "but" or "and", and behind another verb of speech: its words follow. */
function isBehindOther({ grammar, cue, cueAt, first, last, pairOf }: CuePlace): boolean {
  const link = cue.firstToken - 1;
  if (cue.form !== "verb" || isIn(pairOf, cue.headToken)) return false;
  if (!servesAs(grammar, link, COORDINATOR | ADVERSATIVE) || !beginsClause(grammar, cue.lastToken, last)) return false;
  return holdsCue(cueAt, first, link);
}

/** "added ⟦the words “too late” to the file⟧", "denied using ⟦the word “odd”⟧": no clause, as "said the words “lump” them together" is, but the words that somebody wrote or used. */
function isWordsThemselves({ cue, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (tags[first] !== DETERMINER || tags[first + 2] !== MARK || language.speech.plainVerbs.has(cue.lemma)) return false;
  return language.speech.wordNouns.has(wordAt(grammar, first + 1));
}

/** "in ⟦what⟧ it described as a first": what is called so. */
function isNamedWhat({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const isNaming = servesAs(grammar, cue.lastToken - 1, PREDICATIVE) || servesAs(grammar, cue.lastToken, PREDICATIVE);
  return isNaming && last === first + 1 && last <= cue.firstToken && servesAs(grammar, first, FREE_RELATIVE);
}

/** "Roe's remarks ⟨that it published⟩": a noun that reports only where what it is begins right behind it. */
function isOnlyOwned({ grammar, cue }: CuePlace): boolean {
  const { nouns, ownedSayings } = grammar.language.speechNouns;
  return cue.form === "noun" && ownedSayings.has(cue.lemma) && !nouns.has(cue.lemma);
}

/** "Roe's argument is ⟨that …⟩". */
function startBehindEquation({ grammar, cue, sentence }: CuePlace): number {
  return cue.form === "noun" ? startOfEquatedClause(grammar, sentence, cue.headToken) : -1;
}

/** "Roe's argument is simple: ⟨it is late, and it will not do⟩": behind a colon all of the sentence, unless another verb of speech stands there. */
function isEquatedBySign(place: CuePlace, start: number): boolean {
  const { cueAt, grammar, last } = place;
  if (grammar.document.tokens[start - 1]?.text !== ":" || start !== startBehindEquation(place)) return false;
  return !holdsCue(cueAt, start, last);
}

/** "⟦Roe is safe⟧, says chairman Joe Moe": what is nothing but who spoke is no content; that stands before the cue. */
function turnRound(place: CuePlace, located: Located, { mentions }: Cast): Located {
  const [only, another] = located.chosen;
  const { cue, grammar } = place;
  if (located.where !== AFTER || only === undefined || another !== undefined) return located;
  const span = toCharacters(place, only);
  const isSource = isSpeakerBehind(place, only);
  const isBehindComma = only.first === cue.lastToken && grammar.tags[cue.firstToken - 1] === COMMA;
  if (!isSource && !isBehindComma) return located;
  // “…, according to ⟨Roe, who called it late⟩”
  const isAccording = isBehindComma && cue.form === "according-to";
  const isTrailing = grammar.language.speech.trailingVerbs.has(cue.lemma);
  const isSpeaker = mentions.some(
    ({ phrase, person, organisation }) =>
      (person !== null || (organisation !== null && isTrailing)) &&
      phrase.start === span.start &&
      phrase.end >= span.end,
  );
  return isSpeaker || isSource || isAccording
    ? { ...located, where: BEFORE, chosen: chooseSpans(place, BEFORE, weightsIn(grammar.language)) }
    : located;
}

function likeliest(shares: readonly number[], isOnlyAfter: boolean): number {
  let best = AFTER;
  if (isOnlyAfter) return best;
  for (const where of [BEFORE, AROUND]) if ((shares[where] ?? 0) > (shares[best] ?? 0)) best = where;
  return best;
}

function isAllInMarks({ grammar, pairOf }: CuePlace, span: TokenSpan): boolean {
  for (let at = span.first; at < span.last; at += 1)
    if (!isIn(pairOf, at) && grammar.document.tokens[at]?.kind === "word") return false;
  return true;
}

/** The stretches of speech within the spans. */
function stretchesIn({ pairOf }: CuePlace, spans: readonly TokenSpan[], stretches: readonly Stretch[]): Utf16Span[] {
  const found = new Set<Stretch>();
  for (const { first, last } of spans)
    for (let at = first; at < last; at += 1) {
      const stretch = itemAt(stretches, pairOf[at]);
      if (stretch !== undefined && (stretch.use === "speech" || stretch.use === "scare")) found.add(stretch);
    }
  return [...found].map(({ start, end }) => ({ start, end }));
}

/** What of a stretch lies within the content, which may end in its midst. */
function partsWithin(content: readonly Utf16Span[], stretch: Utf16Span): Utf16Span[] {
  return content.flatMap(({ start, end }) => {
    const part = { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) };
    return part.start < part.end ? [part] : [];
  });
}
