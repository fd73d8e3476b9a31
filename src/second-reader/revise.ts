import type { Revise } from "../quotes/find-quotes.ts";
import type { Situation } from "../quotes/speakers/candidates/situation.ts";
import { decideSpeakers } from "../quotes/speakers/decide-speakers.ts";
import { rankCandidates } from "../quotes/speakers/rank-candidates.ts";
import { chooseContents } from "./choose-contents.ts";
import { type ContentCandidate, listCandidates } from "./list-candidates.ts";
import { mergeContents } from "./merge-contents.ts";
import { chooseSpeaker, listSpeakers, rankMerged, SPEAKER, type SpeakerOption } from "./merge-speakers.ts";
import { MERGE, type MergeWeights } from "./merge-weights.ts";
import type { Opinion } from "./opinion.ts";

/** Receives everything that there was to choose from, which the weights are fitted on. */
export interface Witness {
  contents(candidates: readonly ContentCandidate[]): void;
  speakers(situation: Situation, options: readonly SpeakerOption[]): void;
}

/** How readings are merged. */
export interface MergeOptions {
  readonly witness?: Witness;
  /** The weights; those that were learned, if not given. */
  readonly weights?: MergeWeights;
}

/**
 * Merges a second reader's opinion of an article into what the rules decided. Whose contents and speakers win is
 * learned: see {@link MERGE}. The rule of a quote says what is the second reader's: "reader-found", "reader-boundary",
 * "reader-speaker".
 */
export function reviseBy(opinion: Opinion, { witness, weights = MERGE }: MergeOptions = {}): Revise {
  return (scene, decisions) => {
    const candidates = listCandidates(scene, decisions, opinion);
    witness?.contents(candidates);
    const chosen = chooseContents(candidates, weights);
    const merged = mergeContents(scene, decisions, candidates, chosen);
    const byAttribution = new Map(merged.map((one) => [one.attribution, one]));
    const changed = new Set<object>();
    const decided = decideSpeakers(
      scene,
      merged.map(({ attribution }) => attribution),
      (situation) => {
        const { attribution } = situation.frame;
        const own = byAttribution.get(attribution);
        const settled = rankCandidates(situation);
        if (own === undefined) return settled;
        const ranked = rankMerged(situation, settled, own);
        if (ranked.isSettled === true) return ranked;
        const options = listSpeakers(situation, ranked, own);
        witness?.speakers(situation, options);
        const choice = chooseSpeaker(options, weights.speakers);
        if (choice === null) return ranked;
        if (!choice.option.isRules) changed.add(attribution);
        return { index: choice.index, probability: choice.probability };
      },
    );
    return decided.map((decision) => {
      const { attribution } = decision;
      const isOwn = changed.has(attribution) && byAttribution.get(attribution)?.rules != null;
      return isOwn && !attribution.rule.startsWith("reader-")
        ? { ...decision, attribution: { ...attribution, rule: SPEAKER } }
        : decision;
    });
  };
}
