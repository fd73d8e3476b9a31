import type { Attribution, Cue } from "../quotes/attribution.ts";
import type { Scene } from "../quotes/scene.ts";
import type { Decision } from "../quotes/speakers/decide-speakers.ts";
import { overlaps, type Utf16Span } from "../span.ts";
import type { ChosenContent } from "./choose-contents.ts";
import type { ContentCandidate } from "./list-candidates.ts";
import type { Pointed } from "./opinion.ts";
import { shapeOf } from "./reader-content.ts";

/** The rule of content of the rules whose edges a second reader moved. */
export const BOUNDARY = "reader-boundary";

/** An utterance, and whom the second reader takes for its speaker. */
export interface MergedAttribution {
  readonly attribution: Attribution;
  readonly source: Pointed | null;
  /** What the rules decided of it, perhaps with other edges; null if they did not find it. */
  readonly rules: Decision | null;
}

/**
 * The utterances of both readings, in order. Chosen content of the rules stays; where the second reader's was chosen in
 * its place, the utterance takes its edges; what else was chosen of the second reader's is new. Candidates that were
 * not chosen are gone.
 */
export function mergeContents(
  scene: Scene,
  decisions: readonly Decision[],
  candidates: readonly ContentCandidate[],
  chosen: readonly ChosenContent[],
): MergedAttribution[] {
  const parts = decisions.map((decision, index) => partsOf(decision, index, candidates, chosen));
  const placed = new Set(parts.flatMap((own) => own.flatMap(({ from }) => from ?? [])));
  const merged = decisions.flatMap((decision, index) => mergeParts(scene, decision, parts[index] ?? []) ?? []);
  for (const one of chosen)
    if (one.rules === null && one.reader !== null && !placed.has(one)) {
      const attribution = { ...one.reader.attribution, confidence: one.probability };
      merged.push({ attribution, source: one.reader.source, rules: null });
    }
  const startOf = ({ attribution }: MergedAttribution) => attribution.content[0]?.start ?? 0;
  return merged.sort((a, b) => startOf(a) - startOf(b));
}

/** A span of an utterance, and the candidate that it comes from; null if it never was one. */
interface Part {
  readonly span: Utf16Span;
  readonly from: ChosenContent | null;
}

function partsOf(
  { attribution }: Decision,
  decision: number,
  candidates: readonly ContentCandidate[],
  chosen: readonly ChosenContent[],
): Part[] {
  return attribution.content.flatMap((span, part): Part[] => {
    const isOwn = ({ rules }: ContentCandidate) => rules?.decision === decision && rules.part === part;
    if (!candidates.some(isOwn)) return [{ span, from: null }];
    const own = chosen.find(isOwn);
    if (own !== undefined) return [{ span, from: own }];
    const other = chosen.find((one) => isSaidBy(attribution.cue, one) && replaces(one, span, decision, candidates));
    return other === undefined ? [] : [{ span: { start: other.start, end: other.end }, from: other }];
  });
}

/**
 * Whether content that only the second reader has may be what this cue of the rules reports. In “⟨dismissed⟩ the plea
 * of Roe, who had ⟨claimed⟩ ⟦that it leaks⟧” the second reader's words belong to another utterance. Words in marks have
 * no cue yet.
 */
function isSaidBy(cue: Cue | null, { rules, reader }: ChosenContent): boolean {
  const own = reader?.attribution.cue ?? null;
  return rules === null && (cue === null || own === null || overlaps(cue, own));
}

/**
 * Whether a span of the second reader's stands for this one of the rules: it shares more with it than with any other,
 * or as much and this one comes first.
 */
function replaces(
  one: ChosenContent,
  span: Utf16Span,
  decision: number,
  candidates: readonly ContentCandidate[],
): boolean {
  if (!overlaps(one, span)) return false;
  const shared = (other: Utf16Span) => Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const rivals = candidates.filter((other) => other.rules !== null && overlaps(other, one));
  const best = rivals.reduce((most, other) => (shared(other) > shared(most) ? other : most), rivals[0] ?? one);
  return best.rules?.decision === decision && best.start === span.start && best.end === span.end;
}

/** Null if nothing of it was chosen. */
function mergeParts(scene: Scene, decision: Decision, parts: readonly Part[]): MergedAttribution | null {
  const { attribution } = decision;
  if (parts.length === 0) return null;
  const judged = parts.flatMap(({ from }) => from ?? []);
  const source = judged.reduce<Pointed | null>((best, { reader }) => surer(best, reader?.source ?? null), null);
  const confidence =
    judged.length === 0 ? attribution.confidence : Math.max(...judged.map(({ probability }) => probability));
  const isMoved = judged.some(({ rules }) => rules === null);
  if (!isMoved && parts.length === attribution.content.length)
    return { attribution: { ...attribution, confidence }, source, rules: decision };
  const content = parts.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const shape = shapeOf(scene, content, attribution.cue);
  // If the marks do not allow the new edges, the old ones stand.
  const merged = shape === null ? attribution : { ...attribution, ...shape, content, rule: BOUNDARY };
  return { attribution: { ...merged, confidence }, source, rules: decision };
}

function surer(one: Pointed | null, other: Pointed | null): Pointed | null {
  if (one === null || other === null) return one ?? other;
  return other.probability > one.probability ? other : one;
}
