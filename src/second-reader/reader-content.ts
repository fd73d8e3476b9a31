import { holdsFinite } from "../grammar/holds-finite.ts";
import type { Attribution, Cue } from "../quotes/attribution.ts";
import { blockAt, type Scene, type TokenRange, tokensOf } from "../quotes/scene.ts";
import { stanceOfClause } from "../quotes/stance/decide-stance.ts";
import { contains, overlaps, type Utf16Span } from "../span.ts";
import { itemAt } from "../text/item-at.ts";
import type { QuoteKind, Stance } from "../vocabulary.ts";
import { coreOf } from "./edges.ts";
import type { OpinionContent } from "./opinion.ts";

/** The rule of content that only a second reader found. */
export const FOUND = "reader-found";

/** What a second reader found, with edges as the archive has them, and as an utterance of its own. */
export interface ReaderContent extends OpinionContent {
  readonly attribution: Attribution;
}

/** Null for content that cuts marks in two, or that has no cue that the rules know and does not stand in marks. */
export function toReaderContent(scene: Scene, content: OpinionContent): ReaderContent | null {
  const span = snap(scene, content);
  if (span === null) return null;
  const attribution = toAttribution(scene, span, content);
  return attribution === null ? null : { ...content, ...span, attribution };
}

/** The kind, the stance and the spans in marks that follow from the marks within stretches of content. */
export interface ShapeOfContent {
  readonly kind: QuoteKind;
  readonly quoted: readonly Utf16Span[];
  readonly stance: Stance;
}

/** Null if the cue cannot report such words. */
export function shapeOf(scene: Scene, content: readonly Utf16Span[], cue: Cue | null): ShapeOfContent | null {
  const inside = marksOf(scene).filter((marks) => content.some((span) => contains(span, marks)));
  const isDirect = content.every((span) => inside.some((marks) => contains(marks, span)));
  const quoted = isDirect ? [] : inside;
  const kind = isDirect ? "direct" : quoted.length > 0 ? "mixed" : "indirect";
  if (cue === null) return kind === "direct" ? { kind, quoted, stance: "asserted" } : null;
  const [first] = content;
  if (first === undefined) return null;
  const stance = stanceOfClause(scene.grammar, cue, tokensOf(scene.document.tokens, first), inside.length > 0);
  return stance === null ? null : { kind, quoted, stance };
}

function marksOf({ document, pairs }: Scene): Utf16Span[] {
  const { starts, ends } = document.tokens;
  return pairs.map(({ firstToken, lastToken }) => ({ start: starts[firstToken] ?? 0, end: ends[lastToken - 1] ?? 0 }));
}

/**
 * Widens a content to whole tokens. Marks that hold all of it, or whose edge it shares, belong to it; a full stop or
 * comma behind a clause does not.
 */
function snap(scene: Scene, content: Utf16Span): Utf16Span | null {
  const { text, tokens } = scene.document;
  const core = coreOf(text, content);
  if (core.start === core.end) return null;
  let { start } = content;
  let end = core.end + closing(text, core.end, content.end);
  for (const marks of marksOf(scene)) {
    if (!overlaps(marks, content)) continue;
    const inner = coreOf(text, marks);
    if (inner.start === core.start) start = marks.start;
    else if (inner.start < core.start && core.start < inner.end) return null;
    if (inner.end === core.end) end = marks.end;
    else if (inner.start < core.end && core.end < inner.end) return null;
  }
  const { firstToken, lastToken } = tokensOf(tokens, { start, end });
  const isWhole = tokens.starts[firstToken] === start && (tokens.ends[lastToken - 1] ?? 0) <= end;
  return isWhole ? { start, end: tokens.ends[lastToken - 1] ?? end } : null;
}

/** How many units behind the last word belong to it: "%", a closing bracket; no stop or comma. */
function closing(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !".,;:!?…".includes(text.charAt(at)) && text.charAt(at).trim() !== "") at += 1;
  return at - from;
}

/** Reported words without a verb are a topic; fewer words than this hardly say anything. */
const MIN_TOPIC = 3;

/** Whether content is a topic of a word or two, as in "called for ⟨order⟩". */
export function isBareTopic({ grammar, document }: Scene, { content, kind }: Attribution): boolean {
  const [only, another] = content;
  if (kind !== "indirect" || only === undefined || another !== undefined) return false;
  const { firstToken, lastToken } = tokensOf(document.tokens, only);
  if (holdsFinite(grammar, firstToken, lastToken)) return false;
  let words = 0;
  for (let at = firstToken; at < lastToken; at += 1) if (document.tokens[at]?.kind === "word") words += 1;
  return words < MIN_TOPIC;
}

function toAttribution(scene: Scene, span: Utf16Span, content: OpinionContent): Attribution | null {
  const range = tokensOf(scene.document.tokens, span);
  const cue = content.cue === null ? null : cueWithin(scene, tokensOf(scene.document.tokens, content.cue));
  if (cue !== null && overlaps(cue, span)) return null;
  const shape = shapeOf(scene, [span], cue);
  if (shape === null) return null;
  return {
    ...shape,
    content: [span],
    // Words in marks find their cue by their speaker, as the rules' own do.
    cue: shape.kind === "direct" ? null : cue,
    source: null,
    rule: FOUND,
    sentence: scene.sentenceOf[range.firstToken] ?? 0,
    block: blockAt(scene, range.firstToken) ?? 0,
    confidence: content.mean,
  };
}

/** The first cue of a range of tokens. */
function cueWithin({ cues, cueOf }: Scene, { firstToken, lastToken }: TokenRange): Cue | null {
  for (let at = firstToken; at < lastToken; at += 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue !== undefined && cue.reading !== "unsaid") return cue;
  }
  return null;
}
