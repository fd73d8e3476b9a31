import type { Encoded } from "./encoder.ts";
import { softmax } from "./exp.ts";
import type { Opinion, OpinionContent, OpinionWord } from "./opinion.ts";
import { type Content, type Pointers, pointFrom } from "./pointers.ts";
import { bestTags, type ContentKind, type Tag } from "./tags.ts";
import type { Window, WindowWord } from "./windows.ts";

/** A window and what the model makes of it. */
export interface ReadWindow {
  readonly window: Window;
  readonly encoded: Encoded;
}

/** A word with the scores of its tags, and their shares. */
interface TaggedWord {
  readonly word: WindowWord;
  readonly window: number;
  readonly scores: Float32Array;
  readonly shares: Float64Array;
}

/** What the windows of one article say of it. */
export function decode(read: readonly ReadWindow[], tags: readonly (Tag | null)[], pointers: Pointers): Opinion {
  const words = tagWords(read, tags.length);
  const contents: OpinionContent[] = [];
  for (const paragraph of byParagraph(words)) {
    const path = bestTags(
      paragraph.map(({ scores }) => scores),
      tags,
    );
    for (const { from, to, kind } of contentsOf(path, tags)) {
      const part = paragraph.slice(from, to);
      contents.push(toContent(read, part, kind, tags, pointers));
    }
  }
  return { words: words.map((word) => toWord(word, tags)), contents };
}

/** All words, each from the first window that has it, in order. */
function tagWords(read: readonly ReadWindow[], count: number): TaggedWord[] {
  return read.flatMap(({ window, encoded }, index) =>
    window.words.slice(window.fresh).map((word) => {
      const scores = encoded.tags.subarray(word.piece * count, (word.piece + 1) * count);
      return { word, window: index, scores, shares: softmax(scores) };
    }),
  );
}

function byParagraph(words: readonly TaggedWord[]): TaggedWord[][] {
  const paragraphs: TaggedWord[][] = [];
  for (const word of words) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.word.paragraph === word.word.paragraph) last.push(word);
    else paragraphs.push([word]);
  }
  return paragraphs;
}

interface FoundContent {
  readonly from: number;
  readonly to: number;
  readonly kind: ContentKind;
}

function contentsOf(path: readonly number[], tags: readonly (Tag | null)[]): FoundContent[] {
  const found: FoundContent[] = [];
  let from = 0;
  for (const [at, index] of path.entries()) {
    const tag = tags[index];
    if (!tag) continue;
    if (tag.position === "B" || tag.position === "S") from = at;
    if (tag.position === "E" || tag.position === "S") found.push({ from, to: at + 1, kind: tag.kind });
  }
  return found;
}

function toContent(
  read: readonly ReadWindow[],
  part: readonly TaggedWord[],
  kind: ContentKind,
  tags: readonly (Tag | null)[],
  pointers: Pointers,
): OpinionContent {
  const inside = part.map(({ shares }) => sumOf(shares, tags, (tag) => tag.kind === kind));
  const [first, last] = [part[0], part.at(-1)];
  const own = first === undefined ? undefined : read[first.window];
  if (first === undefined || last === undefined || own === undefined) throw new Error("a content without words");
  const { source, cue } = pointFrom(own, toPlace(own.window, first, last), pointers);
  return {
    start: first.word.start,
    end: last.word.end,
    kind,
    mean: inside.reduce((sum, share) => sum + share, 0) / inside.length,
    least: inside.reduce((least, share) => Math.min(least, share), 1),
    begins: sumOf(first.shares, tags, (tag) => tag.kind === kind && BEGINS.includes(tag.position)),
    ends: sumOf(last.shares, tags, (tag) => tag.kind === kind && ENDS.includes(tag.position)),
    source,
    cue,
  };
}

/**
 * Where a content stands in the window that has its first word. A content that goes on in the next window is cut off at
 * the end of this one.
 */
function toPlace({ words }: Window, first: TaggedWord, last: TaggedWord): Content {
  const from = words.indexOf(first.word);
  return { from, to: first.window === last.window ? words.indexOf(last.word) + 1 : words.length };
}

const BEGINS = "BS";
const ENDS = "ES";

function sumOf(shares: Float64Array, tags: readonly (Tag | null)[], counts: (tag: Tag) => boolean): number {
  return tags.reduce((sum, tag, index) => (tag !== null && counts(tag) ? sum + (shares[index] ?? 0) : sum), 0);
}

function toWord({ word, shares }: TaggedWord, tags: readonly (Tag | null)[]): OpinionWord {
  const { start, end } = word;
  return {
    start,
    end,
    begins: sumOf(shares, tags, ({ kind, position }) => kind === "speech" && BEGINS.includes(position)),
    ends: sumOf(shares, tags, ({ kind, position }) => kind === "speech" && ENDS.includes(position)),
    speech: sumOf(shares, tags, ({ kind }) => kind === "speech"),
    belief: sumOf(shares, tags, ({ kind }) => kind === "belief"),
  };
}
