import type { Mention } from "../people/cast.ts";
import { candidateOf } from "../quotes/speakers/candidates/among-candidates.ts";
import type { Situation } from "../quotes/speakers/candidates/situation.ts";
import type { Choice } from "../quotes/speakers/decide-speakers.ts";
import { contains, overlaps, type Utf16Span } from "../span.ts";
import { logOdds, type NamedFeatures, probabilityOf, type Weights } from "./logistic.ts";
import type { MergedAttribution } from "./merge-contents.ts";

/** The rule of an utterance to which a second reader gave another speaker. */
export const SPEAKER = "reader-speaker";

/** Somebody who may be the speaker, a mention by its index or nobody, and whose choice that is. */
export interface SpeakerOption {
  /** The index of the candidate in the situation; -1 for nobody. */
  readonly index: number;
  readonly isRules: boolean;
  readonly isReaders: boolean;
  readonly features: NamedFeatures;
}

/**
 * Whom the rules (`ranked`) and the second reader take for the speaker: one option, or two where they differ. Another
 * mention of the same person does not count as a difference, nor does a phrase that holds the rules' mention: “⟨Ann
 * Roe's Jon Moe⟩ said”.
 */
export function listSpeakers(situation: Situation, ranked: Choice, merged: MergedAttribution): SpeakerOption[] {
  const { source } = merged;
  const meant = source === null ? -1 : candidateAt(situation, source);
  const found = isWithinWords(situation, meant, merged) ? -1 : meant;
  const isAgreed = holdsMention(situation, source, ranked.index) || isSamePerson(situation, found, ranked.index);
  const pointed = isAgreed ? ranked.index : found;
  const option = (index: number): SpeakerOption => {
    const [isRules, isReaders] = [index === ranked.index, pointed >= 0 && index === pointed];
    const { kind } = merged.attribution;
    const features = {
      one: 1,
      rulesLogOdds: isRules ? logOdds(ranked.probability) : 0,
      rulesOnly: Number(isRules && !isReaders),
      readerOnly: Number(isReaders && !isRules),
      readerLogOdds: isReaders && source !== null ? logOdds(source.probability) : 0,
      against: isReaders || source === null ? 0 : logOdds(source.probability),
      nowhere: Number(source === null),
      nobody: Number(index < 0),
      rulesNobody: Number(ranked.index < 0),
      found: Number(merged.rules === null),
      direct: Number(kind === "direct"),
      mixed: Number(kind === "mixed"),
    };
    return { index, isRules, isReaders, features };
  };
  return pointed < 0 || pointed === ranked.index ? [option(ranked.index)] : [option(ranked.index), option(pointed)];
}

/**
 * Whom the rules take for the speaker of words. Nobody who stands within the words as the rules have them is the
 * speaker, whatever their new edges suggest: “according to ⟨Moe⟩, ⟦the mayor praised Roe⟧, ⟨who⟩ had …”. Then it is the
 * speaker that the rules had decided for.
 */
export function rankMerged(situation: Situation, ranked: Choice, merged: MergedAttribution): Choice {
  if (merged.rules === null || !isWithinWords(situation, ranked.index, merged)) return ranked;
  const { candidate, probability } = merged.rules;
  return { index: candidate === null ? -1 : candidateOf(situation.candidates, candidate.mention), probability };
}

/** Whether a candidate stands within the words as the rules have them. */
function isWithinWords({ scene, candidates }: Situation, index: number, { rules }: MergedAttribution): boolean {
  const mention = scene.cast.mentions[candidates[index]?.mention ?? -1];
  return mention !== undefined && rules?.attribution.content.some((span) => overlaps(span, mention)) === true;
}

/** Whether the whole mention of a candidate stands within a stretch. */
function holdsMention({ scene, candidates }: Situation, span: Utf16Span | null, index: number): boolean {
  const mention = scene.cast.mentions[candidates[index]?.mention ?? -1];
  return span !== null && mention !== undefined && contains(span, mention);
}

/** Whether two candidates name one person. */
export function isSamePerson({ scene, candidates }: Situation, one: number, other: number): boolean {
  const personOf = (index: number) => scene.cast.mentions[candidates[index]?.mention ?? -1]?.person ?? null;
  return personOf(one) !== null && personOf(one) === personOf(other);
}

/** The most probable of the options; of equal ones, the rules'. */
export function chooseSpeaker(
  options: readonly SpeakerOption[],
  weights: Weights,
): (Choice & { readonly option: SpeakerOption }) | null {
  let best: (Choice & { readonly option: SpeakerOption }) | null = null;
  for (const option of options) {
    const probability = probabilityOf(option.features, weights);
    if (best === null || probability > best.probability) best = { index: option.index, probability, option };
  }
  return best;
}

/**
 * The candidate whose phrase, title and appositive included, is most like a stretch; the first of equal ones, or -1 if
 * none shares anything with it. So for “Ann Roe, a lawyer at the Corran Institute” it is Roe, although the institute's
 * name is longer.
 */
export function candidateAt({ scene, candidates }: Situation, span: Utf16Span): number {
  let best = -1;
  let most = 0;
  for (const [index, { mention }] of candidates.entries()) {
    const likeness = likenessOf(scene.cast.mentions[mention], span);
    if (likeness <= most) continue;
    best = index;
    most = likeness;
  }
  return best;
}

/** What beginning with the same word counts: “‹Roe› of the Corran Institute”. */
const SAME_START = 0.3;

/**
 * The intersection of a mention's phrase with a stretch over their union, and a little more if they begin together; 0
 * if the mention itself stands outside.
 */
function likenessOf(mention: Mention | undefined, span: Utf16Span): number {
  if (mention === undefined || !overlaps(mention, span)) return 0;
  const { start, end } = mention.phrase;
  const shared = Math.min(end, span.end) - Math.max(start, span.start);
  const likeness = shared / (Math.max(end, span.end) - Math.min(start, span.start));
  return start === span.start ? likeness + SAME_START : likeness;
}
