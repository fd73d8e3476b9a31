import type { QuoteKind } from "../vocabulary.ts";
import type { Weights } from "./logistic.ts";

/** The weights by which the two readings are merged. */
export interface MergeWeights {
  /** How probable it is that a content is right, by how much of it stands in marks. */
  readonly contents: Readonly<Record<QuoteKind, Weights>>;
  /** How probable it is that somebody is its speaker. */
  readonly speakers: Weights;
  /** Content that is less probable than this is left out. */
  readonly least: number;
}

/**
 * Fitted by `scripts/train/second-reader/fit_weights.py` on 166 articles from which neither the rules' models nor the
 * second reader had learned: every fifth article of the training part of PolNeAR 1.0.
 */
export const MERGE: MergeWeights = {
  contents: {
    direct: {
      one: -0.853,
      rulesLogOdds: 0.0564,
      rulesOnly: -0.2535,
      readerOnly: -1.186,
      rival: -0.2422,
      begins: 0.4347,
      ends: 0.2489,
      mean: -0.2269,
      least: 0.0758,
      belief: 0.0577,
      length: 0.2247,
      source: 0.2705,
      cue: 0.7008,
    },
    mixed: {
      one: -0.568,
      rulesLogOdds: 0.4492,
      rulesOnly: -0.662,
      readerOnly: -0.2669,
      rival: -0.5392,
      begins: 0.2463,
      ends: 0.1818,
      mean: 0.001,
      least: 0.0288,
      belief: -0.1116,
      length: -0.153,
      source: 0.3265,
      cue: 0.214,
    },
    indirect: {
      one: -0.8938,
      rulesLogOdds: 0.1421,
      rulesOnly: 0.4239,
      readerOnly: -0.4073,
      rival: -0.4871,
      begins: 0.2575,
      ends: 0.2161,
      mean: -0.2113,
      least: 0.2066,
      belief: 1.2174,
      length: -0.6429,
      source: 0.8692,
      cue: 0.3034,
    },
  },
  speakers: {
    one: 0.84,
    rulesLogOdds: 0.6393,
    rulesOnly: -2.509,
    readerOnly: -0.0111,
    readerLogOdds: 0.4621,
    against: -0.306,
    nowhere: 2.368,
    nobody: -0.4661,
    rulesNobody: -1.064,
    found: -0.2798,
    direct: -0.0411,
    mixed: -0.1155,
  },
  least: 0.4,
};
