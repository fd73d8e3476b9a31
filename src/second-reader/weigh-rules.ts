import type { Utf16Span } from "../span.ts";
import { probabilityOf } from "./logistic.ts";
import { MERGE, type MergeWeights } from "./merge-weights.ts";
import type { Witness } from "./revise.ts";

/** A stretch of content, and how probable both readings together find something of it. */
export interface WeighedSpan extends Utf16Span {
  readonly probability: number;
}

/** How probable both readings together find what the rules have, whether it stands in the end or not. */
export interface WeighedRules {
  /** Content of the rules in the paragraphs that the second reader has read: that its edges are right. */
  readonly contents: readonly WeighedSpan[];
  /** Content of both together: that the mention that the rules choose says who speaks. Where a signature or the like settles that there is none. */
  readonly speakers: readonly WeighedSpan[];
}

/** A witness of one merge who keeps what was made of the rules' rows; `weights` are those by which it merges. */
export function weighRules(weights: MergeWeights = MERGE): {
  readonly witness: Witness;
  readonly weighed: WeighedRules;
} {
  const contents: WeighedSpan[] = [];
  const speakers: WeighedSpan[] = [];
  const witness: Witness = {
    contents: (candidates) => {
      for (const { rules, kind, features } of candidates) {
        if (rules === null) continue;
        const { start, end } = rules;
        contents.push({ start, end, probability: probabilityOf(features, weights.contents[kind]) });
      }
    },
    speakers: ({ frame }, options) => {
      const own = options.find(({ isRules }) => isRules);
      if (own === undefined) return;
      const probability = probabilityOf(own.features, weights.speakers);
      for (const { start, end } of frame.attribution.content) speakers.push({ start, end, probability });
    },
  };
  return { witness, weighed: { contents, speakers } };
}
