import { blockAt, type Scene } from "../../scene.ts";
import { AFTER, type Candidate, type Frame } from "./candidates.ts";

/** What all candidates of one utterance share. */
export interface Situation {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly candidates: readonly Candidate[];
  /** The keys of those whom the candidates mean, in the same order; see `keys.ts`. */
  readonly keys: readonly number[];
  /** The keys of those who spoke before, the latest first. */
  readonly spokenKeys: readonly number[];
  /** Blocks between this utterance and the one before; large when there is none. */
  readonly blocksSince: number;
  /** Bits about the words themselves; see {@link describeUtterance}. */
  readonly outline: number;
  /** Bits: a candidate before, after or between the words has a cue. */
  readonly cued: number;
}

/** Puts together what all candidates of an utterance share. */
export function describeSituation(
  scene: Scene,
  frame: Frame,
  candidates: readonly Candidate[],
  keys: readonly number[],
  spokenKeys: readonly number[],
  blocksSince: number,
): Situation {
  let cued = 0;
  for (const { place, cue } of candidates) if (cue >= 0 && place <= AFTER) cued |= 1 << place;
  return { scene, frame, candidates, keys, spokenKeys, blocksSince, outline: describeUtterance(scene, frame), cued };
}

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
const FINALS = ",.?!";

/**
 * Bits: the kind; whether the words begin the block, end it, begin and end a sentence; their last punctuation; whether
 * they have several parts.
 */
function describeUtterance(scene: Scene, { attribution, content, said, sentences }: Frame): number {
  const { blocks } = scene.document;
  const first = said.firstToken;
  const last = said.lastToken;
  const block = blocks[blockAt(scene, first) ?? 0];
  let bits: number = KINDS[attribution.kind];
  if (block?.firstToken === first) bits |= 4;
  if ((blocks[blockAt(scene, last - 1) ?? 0]?.lastToken ?? 0) === last) bits |= 8;
  if (sentences.firstToken === first) bits |= 16;
  if (sentences.lastToken === last) bits |= 32;
  const inner = attribution.kind === "direct" ? 2 : 1;
  const final = FINALS.indexOf(scene.document.tokens[last - inner]?.text ?? " ") + 1;
  return bits | (final << 6) | (content.length > 1 ? 1 << 9 : 0);
}

/** The forms of a mention as numbers. */
export const FORMS = { name: 0, short: 1, pronoun: 2, description: 3 } as const;
