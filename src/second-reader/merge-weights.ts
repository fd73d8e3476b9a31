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
 * Fitted by `scripts/train/second-reader/fit_weights.py` on 164 articles that neither the rules' models nor the second
 * reader had learned from: every fifth article of the training part of PolNeAR 1.0.
 */
export const MERGE: MergeWeights = {
  contents: {
    direct: {
      one: -1.0344,
      rulesLogOdds: 0.1449,
      rulesOnly: -0.4135,
      readerOnly: -0.759,
      rival: -0.4099,
      begins: 0.4882,
      ends: 0.2464,
      mean: -0.4124,
      least: 0.1347,
      belief: 0.1193,
      length: 0.0715,
      source: 0.9657,
      cue: 0.9777,
    },
    mixed: {
      one: -0.3707,
      rulesLogOdds: 0.3237,
      rulesOnly: -0.5077,
      readerOnly: -0.1971,
      rival: -0.6947,
      begins: 0.1793,
      ends: 0.1637,
      mean: 0.1537,
      least: -0.0191,
      belief: -0.4032,
      length: -0.8446,
      source: 0.8462,
      cue: -0.2179,
    },
    indirect: {
      one: -0.2385,
      rulesLogOdds: 0.2443,
      rulesOnly: 0.0471,
      readerOnly: -0.2838,
      rival: -0.9197,
      begins: 0.188,
      ends: 0.2416,
      mean: -0.1457,
      least: 0.2295,
      belief: 1.4077,
      length: -0.3837,
      source: 0.4493,
      cue: -0.0712,
    },
  },
  speakers: {
    one: 0.756,
    rulesLogOdds: 0.8098,
    rulesOnly: -2.6206,
    readerOnly: -0.1145,
    readerLogOdds: 0.2978,
    against: -0.4728,
    nowhere: 1.5817,
    nobody: -1.1741,
    rulesNobody: -0.6926,
    found: 0.2142,
    direct: 0.0669,
    mixed: 0.1165,
  },
  least: 0.5,
};
