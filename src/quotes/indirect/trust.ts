import { type Features, makeFeatures, putFeature as put, scoreFeatures } from "../../grammar/features.ts";
import { mix } from "../../grammar/hash.ts";
import { BASE, GERUND, isFiniteVerb, MODAL, PARTICIPLE } from "../../grammar/tags.ts";
import { toBin, toProbability } from "../linear-model.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** Rows of the table that says how far found content is to be trusted; one value a row. */
export const TRUST_ROWS = 1 << 13;

/** Content as the first two models found it. */
export interface FoundContent {
  readonly place: CuePlace;
  /** Where it stands; see content-features.ts. */
  readonly where: number;
  readonly spans: readonly TokenSpan[];
  /** How probable it is that the cue has content. */
  readonly probability: number;
  /** Whether words in marks are a part of it. */
  readonly hasMarks: boolean;
}

/** What a verb of the content shows: nothing, a clause without a finite verb, a clause. */
export const NO_VERB = 0;
export const INFINITE = 1;
export const FINITE = 2;

/** The most finite verb form within the spans. */
export function verbOf({ grammar }: CuePlace, spans: readonly TokenSpan[]): number {
  let found = NO_VERB;
  for (const { first, last } of spans)
    for (let at = first; at < last; at += 1) {
      const tag = grammar.tags[at] ?? 0;
      if (isFiniteVerb(tag)) return FINITE;
      if (tag === BASE || tag === GERUND) found = INFINITE;
    }
  return found;
}

/** Six steps from improbable to certain. */
function toStep(probability: number): number {
  if (probability > 0.97) return 6;
  if (probability > 0.9) return 5;
  if (probability > 0.8) return 4;
  if (probability > 0.65) return 3;
  if (probability > 0.5) return 2;
  return probability > 0.3 ? 1 : 0;
}

/** The form of the cue: its tag, and whether a modal, "to", "not" or a passive stands in its group. */
function formOfCue({ grammar, cue }: CuePlace): number {
  const tag = grammar.tags[cue.headToken] ?? 0;
  let form = tag * 16;
  for (let at = cue.firstToken; at < cue.headToken; at += 1) {
    const word = grammar.document.tokens[at]?.lower ?? "";
    if (grammar.tags[at] === MODAL) form |= 1;
    if (word === "to") form |= 2;
    if (word === "not" || word === "never" || word.endsWith("n't")) form |= 4;
    if (tag === PARTICIPLE && FORMS_OF_BE.has(word)) form |= 8;
  }
  return form;
}

export const FORMS_OF_BE: ReadonlySet<string> = new Set("is are was were be been being 's 're am".split(" "));

/** Writes what tells whether found content is right. */
export function writeTrustFeatures(features: Features, found: FoundContent): void {
  const { place, where, spans, probability, hasMarks } = found;
  const { cue, lemma, grammar } = place;
  const [near] = spans;
  const first = near?.first ?? 0;
  const words = spans.reduce((sum, span) => sum + span.last - span.first, 0);
  const edges = toStep(spans.reduce((least, span) => Math.min(least, span.probability), 1));
  const sure = toStep(probability);
  const shape = verbOf(place, spans) * 2 + (hasMarks ? 1 : 0);
  const form = formOfCue(place);
  const strength = Math.round(cue.strength * 5);
  const tag = grammar.tags[first] ?? 0;
  const word = grammar.words[first] ?? 0;
  const length = toBin(words);
  features.count = 0;
  put(features, 1, 0);
  put(features, 2, edges);
  put(features, 3, sure);
  put(features, 4, edges * 8 + sure);
  put(features, 5, shape);
  put(features, 6, mix(shape, edges * 8 + sure));
  put(features, 7, mix(shape, length));
  put(features, 8, mix(shape, lemma));
  put(features, 9, mix(shape, strength * 8 + where));
  put(features, 10, form);
  put(features, 11, mix(form, shape));
  put(features, 12, mix(tag, shape));
  put(features, 13, word);
  put(features, 14, mix(where, cue.form.length));
  put(features, 15, mix(toBin(Math.abs(first - cue.lastToken)), where));
  put(features, 16, mix(grammar.tags[spans.at(-1)?.last ?? 0] ?? 0, shape));
  put(features, 17, mix(lemma, sure));
  put(features, 18, mix(length, tag));
}

const FEATURES = makeFeatures(TRUST_ROWS);

/** How probable it is that found content is right: 0 to 1. */
export function trust(found: FoundContent, weights: Int8Array, scale: number): number {
  writeTrustFeatures(FEATURES, found);
  return toProbability(scoreFeatures(FEATURES, weights) / scale);
}
