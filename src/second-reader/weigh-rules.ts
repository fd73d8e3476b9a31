import type { Utf16Span } from "../span.ts";
import { probabilityOf } from "./logistic.ts";
import { chooseSpeaker } from "./merge-speakers.ts";
import { MERGE } from "./merge-weights.ts";
import type { Witness } from "./revise.ts";

/** Content of the rules, and how probable it is, by both readings together, that its edges are right. */
export interface WeighedContent extends Utf16Span {
  readonly probability: number;
}

/**
 * Content of both readings together, and how probable it is, by both, that a mention says who speaks: the rules'
 * mention, and the chosen one.
 */
export interface WeighedSpeaker extends Utf16Span {
  readonly ofRules: number;
  readonly chosen: number;
}

/** How probable what the rules have is by both readings together, whether it stands in the end or not. */
export interface WeighedRules {
  /** In the paragraphs that the second reader has read. */
  readonly contents: readonly WeighedContent[];
  /** None where a signature or the like settles who speaks. */
  readonly speakers: readonly WeighedSpeaker[];
}

/** A witness of one merge, which keeps what was made of the rules' content. */
export function weighRules(): { readonly witness: Witness; readonly weighed: WeighedRules } {
  const contents: WeighedContent[] = [];
  const speakers: WeighedSpeaker[] = [];
  const witness: Witness = {
    contents: (candidates) => {
      for (const { rules, kind, features } of candidates) {
        if (rules === null) continue;
        const { start, end } = rules;
        contents.push({ start, end, probability: probabilityOf(features, MERGE.contents[kind]) });
      }
    },
    speakers: ({ frame }, options) => {
      const own = options.find(({ isRules }) => isRules);
      if (own === undefined) return;
      const ofRules = probabilityOf(own.features, MERGE.speakers);
      const chosen = chooseSpeaker(options, MERGE.speakers)?.probability ?? ofRules;
      for (const { start, end } of frame.attribution.content) speakers.push({ start, end, ofRules, chosen });
    },
  };
  return { witness, weighed: { contents, speakers } };
}
