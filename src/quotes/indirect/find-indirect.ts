import { DOUBT } from "../../doubt.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import type { Cast } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { endBeforeFormula, isOfFormula } from "../anonymity/around-formulas.ts";
import type { Formula } from "../anonymity/find-formulas.ts";
import type { Attribution, Cue } from "../attribution.ts";
import { holdersOfCues } from "../holders-of-cues.ts";
import { stanceOfClause } from "../stance/decide-stance.ts";
import type { Stretch } from "../stretches.ts";
import { withClauseBefore } from "./before-trailing.ts";
import { beginBehindLead } from "./begin-behind-lead.ts";
import { isAsideBeforeMarks, isDoneAsSaid, isSaidAgain, isSaidSo, isWithinTold } from "./behind-as.ts";
import { isParted } from "./beside-content.ts";
import { betweenSigns } from "./between-signs.ts";
import type { TokenSpan } from "./choose-content.ts";
import { AFTER, AROUND, BEFORE } from "./content-places.ts";
import { beginBehindLink, type CuePlace, mapCues, placeCue, toCharacters } from "./cue-place.ts";
import { isMarksBehindDash } from "./dashes.ts";
import { dropNested, dropRivals } from "./drop-rivals.ts";
import { endBeforeHearing, endBeforeSource } from "./end-before-source.ts";
import { spansBeforeCondition, spansOfFront } from "./front-into-marks.ts";
import { isQuotedPerson, isStatement } from "./is-statement.ts";
import { isHeadlineTopic } from "./is-topic.ts";
import { governed, locateContent } from "./locate-content.ts";
import { nameConstruction } from "./name-construction.ts";
import { isNamedInMarks } from "./naming.ts";
import { isNobodysWords } from "./nobodys-words.ts";
import { isNoContent } from "./not-content.ts";
import { isAnothers, isHearer, isSourceOfOthers } from "./of-others.ts";
import { partClauses } from "./part-clauses.ts";
import { partQuestion } from "./questions.ts";
import { isRoundRemark } from "./round-remark.ts";
import { spansIntoMarks } from "./round-source.ts";
import { sentenceBefore } from "./sentence-before.ts";
import { snapToMarks } from "./snap-to-marks.ts";
import { isSpeakerBehindMarks, isSpeakerBehindOpener, isSpeakerBehindVerb } from "./speaker-behind-verb.ts";
import { isPartedFromPassive } from "./told-of-noun.ts";
import { trimContent } from "./trim-content.ts";

/**
 * Finds reported speech: what was said without marks, and the clauses around words in marks (mixed quotes). For each
 * cue one linear model decides where its content stands, and a second where it begins and ends.
 *
 * @param cues of the whole document, in order
 * @param stretches the words in marks; a stretch that is taken into a mixed quote is in its `quoted`
 * @param formulas of anonymity, in order; none is part of what was said
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

/** What surrounds a cue. */
interface Surroundings {
  readonly cast: Cast;
  readonly stretches: readonly Stretch[];
  readonly formulas: readonly Formula[];
  /** Where the cue stands: the index of its sentence. */
  readonly sentence: number;
  readonly block: number;
}

/** Checks that show that a cue reports nothing, whatever the models see beside it. */
const NO_REPORTS: readonly ((place: CuePlace) => boolean)[] = [
  isNobodysWords,
  isAsideBeforeMarks,
  isSpeakerBehindVerb,
  isWithinTold,
  isNamedInMarks,
  isSaidSo,
  isSaidAgain,
  isRoundRemark,
  isDoneAsSaid,
];

/**
 * Returns a literal: an object spread into another takes four times the memory, and a long text has a hundred thousand.
 */
function attribute(place: CuePlace, around: Surroundings): Attribution | null {
  const { cast, stretches, formulas, sentence, block } = around;
  const { grammar, cue } = place;
  if (cue.reading === "unsaid" || NO_REPORTS.some((isNone) => isNone(place))) return null;
  const front = spansOfFront(place) ?? spansBeforeCondition(place);
  const intoMarks = front ?? spansIntoMarks(place);
  if (intoMarks === null && isSpeakerBehindOpener(place)) return null;
  const { where, probability, chosen } = intoMarks === null ? locateContent(place, cast) : governed(AROUND, intoMarks);
  if (probability < DOUBT.reportedSpeech || (where === AFTER && isSpeakerBehindMarks(place))) return null;
  const spans = chosen.map((span) => putRight(place, span, around)).filter((span) => span !== null);
  if (where !== AFTER && spans.some((span) => isPartedFromPassive(place, span))) return null;
  const own = spans.filter(
    (span) =>
      (intoMarks !== null || !isAllInMarks(place, span)) &&
      span.first < span.last &&
      (front !== null || !isNoContent(place, where, span)) &&
      !(where === AROUND && span.first >= cue.lastToken && isOfFormula(grammar, formulas, span)),
  );
  // Without its front, what stands in marks is a quote of its own.
  if (front !== null && own.length < front.length) return null;
  const [nearest] = own;
  if (nearest === undefined || isOfOthers(place, where, own, nearest, cast)) return null;
  const content = own.map((span) => toCharacters(place, span));
  const quoted = stretchesIn(place, own, stretches).flatMap((stretch) => partsWithin(content, stretch));
  const confidence = probability * Math.min(...own.map((span) => span.probability));
  const stance = stanceOfClause(
    grammar,
    cue,
    { firstToken: nearest.first, lastToken: nearest.last },
    quoted.length > 0,
  );
  if (stance === null) return null;
  if (quoted.length === 0 && !isStatement(place, where, own, confidence)) return null;
  return {
    kind: quoted.length > 0 ? "mixed" : "indirect",
    content,
    quoted,
    cue,
    stance,
    source: null,
    rule: nameConstruction(place, where, own),
    confidence,
    sentence,
    block,
  };
}

/** Corrects the edges of a span where rules know better than the model; null where nothing of it can be content. */
function putRight(place: CuePlace, span: TokenSpan, around: Surroundings): TokenSpan | null {
  const whole = snapToMarks(place, withClauseBefore(place, span), around.stretches);
  if (whole === null) return null;
  const trimmed = trimContent(place, beginBehindLead(place, whole));
  return endBeforeHearing(place, endBeforeSource(place, trimmed, around.cast));
}

/**
 * Whether what is left of the content belongs to others: somebody else's words, or somebody who hears it, is quoted or
 * is spoken of.
 */
function isOfOthers(
  place: CuePlace,
  where: number,
  own: readonly TokenSpan[],
  nearest: TokenSpan,
  cast: Cast,
): boolean {
  return (
    (where !== AFTER && own.some((span) => isMarksBehindDash(place, span))) ||
    (where === BEFORE && isParted(place, nearest)) ||
    isAnothers(place, where, nearest) ||
    isHeadlineTopic(place, nearest) ||
    isHearer(place, own, cast) ||
    isSourceOfOthers(place, own) ||
    isQuotedPerson(place, own)
  );
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

/** The parts of a stretch that lie within the content, which may end in the middle of it. */
function partsWithin(content: readonly Utf16Span[], stretch: Utf16Span): Utf16Span[] {
  return content.flatMap(({ start, end }) => {
    const part = { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) };
    return part.start < part.end ? [part] : [];
  });
}
