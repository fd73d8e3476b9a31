import type { Attribution } from "../quotes/attribution.ts";
import { blockAt, type Scene, tokensOf } from "../quotes/scene.ts";
import type { Decision } from "../quotes/speakers/decide-speakers.ts";
import { isSpeakerPrinted } from "../quotes/turns/printed-speaker.ts";
import { overlaps, type Utf16Span } from "../span.ts";
import { firstFrom } from "../text/first-from.ts";
import type { QuoteKind } from "../vocabulary.ts";
import { coreOf, isSameCore } from "./edges.ts";
import { logOdds, type NamedFeatures } from "./logistic.ts";
import type { Opinion, OpinionContent, OpinionWord } from "./opinion.ts";
import { isBareTopic, type ReaderContent, toReaderContent } from "./reader-content.ts";

/** One span of the content of an utterance that the rules found. */
export interface RulesContent extends Utf16Span {
  /** Index of the decision, and of the span in its content. */
  readonly decision: number;
  readonly part: number;
}

/** A stretch that may be content: found by the rules, by the second reader, or by both alike. */
export interface ContentCandidate extends Utf16Span {
  readonly kind: QuoteKind;
  readonly rules: RulesContent | null;
  readonly reader: ReaderContent | null;
  /** Whether it is only a word or two that nobody but the second reader takes for reported. */
  readonly isBare: boolean;
  readonly features: NamedFeatures;
}

/**
 * All stretches that may be content in paragraphs that both have read, in order. Transcripts, printed interviews,
 * headlines and captions are left to the rules alone: nothing in them is listed, nor what the second reader cuts out of
 * marks.
 */
export function listCandidates(scene: Scene, decisions: readonly Decision[], opinion: Opinion): ContentCandidate[] {
  const { text } = scene.document;
  const closed = closedBlocks(scene, decisions);
  const isOpen = (span: Utf16Span) => {
    const block = blockAt(scene, tokensOf(scene.document.tokens, span).firstToken);
    return block !== undefined && !closed.has(block);
  };
  const found = decisions.flatMap(({ attribution }, decision) =>
    attribution.content.map(({ start, end }, part): RulesContent => ({ start, end, decision, part })),
  );
  const rules = found.filter((span) => isOpen(span) && wordsIn(opinion, span).length > 0);
  const contents = opinion.contents.filter((content) => content.kind === "speech" && isOpen(content));
  const reader = contents.flatMap((content) => toReaderContent(scene, content) ?? []);
  const own = reader.filter((one) => !rules.some((span) => isSameCore(text, span, one)));
  const all = [
    ...rules.map((span) => ({ span, rules: span, reader: reader.find((one) => isSameCore(text, span, one)) ?? null })),
    ...own.map((one) => ({ span: one, rules: null, reader: one })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return all.map(({ span, rules: ours, reader: theirs }) => {
    const attribution = ours === null ? null : (decisions[ours.decision]?.attribution ?? null);
    const rivals = ours === null ? rules : reader;
    const isRival = (ours === null || theirs === null) && rivals.some((other) => overlaps(span, other));
    const features = featuresOf({ text, opinion, span, attribution, reader: theirs, isRival });
    const kind = attribution?.kind ?? theirs?.attribution.kind ?? "indirect";
    const isBare = ours === null && theirs !== null && isBareTopic(scene, theirs.attribution);
    return { start: span.start, end: span.end, kind, rules: ours, reader: theirs, isBare, features };
  });
}

/** The blocks that are left to the rules alone. */
function closedBlocks(scene: Scene, decisions: readonly Decision[]): ReadonlySet<number> {
  const { blocks, turns } = scene.document;
  const closed = new Set(turns.map(({ paragraph }) => paragraph));
  for (const [index, { zone }] of blocks.entries()) if (zone !== "body") closed.add(index);
  for (const { attribution } of decisions) {
    if (!isSpeakerPrinted(attribution.rule)) continue;
    for (const span of attribution.content)
      closed.add(blockAt(scene, tokensOf(scene.document.tokens, span).firstToken) ?? -1);
  }
  return closed;
}

/** The words of a stretch. */
function wordsIn({ words }: Opinion, { start, end }: Utf16Span): readonly OpinionWord[] {
  const startOf = (word: OpinionWord) => word.start;
  return words.slice(firstFrom(words, startOf, start), firstFrom(words, startOf, end));
}

interface Looked {
  readonly text: string;
  readonly opinion: Opinion;
  readonly span: Utf16Span;
  readonly attribution: Attribution | null;
  readonly reader: OpinionContent | null;
  readonly isRival: boolean;
}

/** How many words make a content long. */
const LONG = 40;

function featuresOf({ text, opinion, span, attribution, reader, isRival }: Looked): NamedFeatures {
  const words = wordsIn(opinion, span);
  const core = coreOf(text, span);
  const ahead = words.filter(({ start }) => start <= core.start);
  const behind = words.filter(({ end }) => end >= core.end);
  const most = (list: readonly OpinionWord[], share: "begins" | "ends") =>
    list.reduce((greatest, word) => Math.max(greatest, word[share]), 0);
  const mean = (share: "speech" | "belief") => words.reduce((sum, word) => sum + word[share], 0) / words.length;
  return {
    one: 1,
    rulesLogOdds: attribution === null ? 0 : logOdds(attribution.confidence),
    rulesOnly: Number(reader === null),
    readerOnly: Number(attribution === null),
    rival: Number(isRival),
    begins: logOdds(reader?.begins ?? most(ahead, "begins")),
    ends: logOdds(reader?.ends ?? most(behind, "ends")),
    mean: logOdds(reader?.mean ?? mean("speech")),
    least: logOdds(reader?.least ?? words.reduce((least, { speech }) => Math.min(least, speech), 1)),
    belief: mean("belief"),
    length: Math.min(words.length, LONG) / LONG,
    source: reader?.source?.probability ?? 0,
    cue: reader?.cue?.probability ?? 0,
  };
}
