import type { ContentKind } from "./tags.ts";
import type { Stretch } from "./words.ts";

/** A stretch that the model points at, and how sure it is of both its beginning and its end, from 0 to 1. */
export interface Pointed extends Stretch {
  readonly probability: number;
}

/** What the model takes for the words, or the thoughts, of somebody. */
export interface OpinionContent extends Stretch {
  readonly kind: ContentKind;
  /** How probable tags of this kind are on its words: the mean, and the least. */
  readonly mean: number;
  readonly least: number;
  /** How probable it is that a content of this kind begins with its first word, and that one ends with its last. */
  readonly begins: number;
  readonly ends: number;
  /** Who says it, and the words that say so; null if the model points at none. */
  readonly source: Pointed | null;
  readonly cue: Pointed | null;
}

/**
 * How probable the model finds it that speech begins with a word, ends with it or includes it, and that a belief or
 * plan includes it.
 */
export interface OpinionWord extends Stretch {
  readonly begins: number;
  readonly ends: number;
  readonly speech: number;
  readonly belief: number;
}

/** What the model makes of one page; positions are UTF-16 units of its text, in order. */
export interface Opinion {
  readonly words: readonly OpinionWord[];
  readonly contents: readonly OpinionContent[];
}
