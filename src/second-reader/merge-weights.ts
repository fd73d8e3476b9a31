import type { QuoteKind } from "../vocabulary.ts";
import type { Weights } from "./logistic.ts";

/** By what the two readings are merged. */
export interface MergeWeights {
  /** How probable it is that a content is right, by how much of it stands in marks. */
  readonly contents: Readonly<Record<QuoteKind, Weights>>;
  /** How probable it is that somebody is its speaker. */
  readonly speakers: Weights;
  /** Content that is less probable is left out. */
  readonly least: number;
}

/**
 * Fitted by `scripts/train/second-reader/fit_weights.py` on 165 articles that neither the rules' models nor the second
 * reader had learned from: every fifth of the training articles, read by models that had learned from the others.
 */
export const MERGE: MergeWeights = {
  contents: {
    direct: {
      one: -0.606,
      rulesLogOdds: 0.107,
      rulesOnly: -0.399,
      readerOnly: -0.694,
      rival: -0.596,
      begins: 0.337,
      ends: 0.371,
      mean: -0.422,
      least: 0.26,
      belief: 0.149,
      length: -0.101,
      source: 1.107,
      cue: 0.476,
    },
    mixed: {
      one: -0.31,
      rulesLogOdds: 0.15,
      rulesOnly: -0.65,
      readerOnly: -0.43,
      rival: -0.504,
      begins: 0.142,
      ends: 0.156,
      mean: 0.088,
      least: 0.021,
      belief: -0.102,
      length: -0.546,
      source: 0.217,
      cue: 0.543,
    },
    indirect: {
      one: -0.724,
      rulesLogOdds: 0.314,
      rulesOnly: 0.934,
      readerOnly: -0.571,
      rival: -0.627,
      begins: 0.239,
      ends: 0.238,
      mean: -0.445,
      least: 0.381,
      belief: 0.711,
      length: -0.367,
      source: 0.597,
      cue: 0.813,
    },
  },
  speakers: {
    one: 0.959,
    rulesLogOdds: 0.443,
    rulesOnly: -2.283,
    readerOnly: -0.184,
    readerLogOdds: 0.365,
    against: -0.386,
    nowhere: 1.864,
    nobody: -0.673,
    rulesNobody: 0.105,
    found: -0.272,
    direct: -0.356,
    mixed: -0.014,
  },
  least: 0.5,
};
