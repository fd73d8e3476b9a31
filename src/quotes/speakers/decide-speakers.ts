import { tagSentence } from "../../grammar/grammar.ts";
import type { Attribution } from "../attribution.ts";
import type { Scene } from "../scene.ts";
import { TRANSCRIPT } from "../transcripts.ts";
import { type Candidate, type Frame, findCandidates, frameOf } from "./candidates.ts";
import { listStatedRoles, resolveDescription, type StatedRoles } from "./descriptions.ts";
import { describeSituation, type Situation } from "./features.ts";
import { type Antecedent, resolvePronoun, type Spoken } from "./pronouns.ts";

/** An utterance with the mention that says who spoke. */
export interface Decision {
  readonly attribution: Attribution;
  readonly frame: Frame;
  /** Null when nobody is named. */
  readonly candidate: Candidate | null;
  /** Whom a pronoun or description was resolved to; null for names. */
  readonly antecedent: Antecedent | null;
  /** How probable the candidate is among all, nobody included. */
  readonly probability: number;
}

/** A choice among the candidates of a situation: an index, or -1 for nobody; and its probability. */
export interface Choice {
  readonly index: number;
  readonly probability: number;
}

/** How many earlier speakers are remembered. */
const MEMORY = 4;

/**
 * Decides who said each utterance, in the order of the text, for who spoke before matters. `attributions` must be in
 * order of their content.
 */
export function decideSpeakers(
  scene: Scene,
  attributions: readonly Attribution[],
  choose: (situation: Situation) => Choice,
): Decision[] {
  const resolved = new Int32Array(scene.cast.mentions.length).fill(-1);
  const certainty = new Float64Array(resolved.length);
  const roles = listStatedRoles(scene);
  let spoken: Spoken[] = [];
  return attributions.map((attribution) => {
    const frame = frameOf(scene, attribution);
    tagSentences(scene, frame);
    const candidates = findCandidates(
      scene,
      frame,
      spoken.map((one) => one.mention),
    );
    const antecedents = candidates.map((candidate) =>
      antecedentOf(scene, frame, candidate, { spoken, resolved, certainty, roles }),
    );
    const situation = toSituation(scene, frame, candidates, antecedents, spoken);
    const { index, probability } = printedSpeaker(attribution, candidates) ?? choose(situation);
    const candidate = candidates[index] ?? null;
    const antecedent = antecedents[index] ?? null;
    if (candidate !== null) {
      const person = scene.cast.mentions[candidate.mention]?.person ?? antecedent?.person ?? -1;
      if (antecedent !== null) {
        resolved[candidate.mention] = person;
        certainty[candidate.mention] = antecedent.probability;
      }
      spoken = [{ mention: candidate.mention, person, block: attribution.block }, ...spoken].slice(0, MEMORY);
    }
    return { attribution, frame, candidate, antecedent, probability };
  });
}

/** Transcripts print their speakers; a label that is no mention names nobody. */
function printedSpeaker({ rule, source }: Attribution, candidates: Candidate[]): Choice | null {
  if (rule !== TRANSCRIPT) return null;
  if (source === null) return { index: -1, probability: PRINTED };
  const index = candidates.findIndex((candidate) => candidate.mention === source);
  return { index, probability: PRINTED };
}

/** A label is nearly always the name of who speaks. */
const PRINTED = 0.97;

/** The frame's sentences and their neighbours need parts of speech. */
function tagSentences({ grammar, sentenceOf }: Scene, { sentences }: Frame): void {
  const first = sentenceOf[sentences.firstToken] ?? 0;
  const last = sentenceOf[sentences.lastToken - 1] ?? first;
  tagSentence(grammar, first);
  tagSentence(grammar, last);
}

/** What has been learned of the article so far. */
interface Known {
  readonly spoken: readonly Spoken[];
  /** For each mention the person that it was resolved to, or -1, and how probable that is. */
  readonly resolved: Int32Array;
  readonly certainty: Float64Array;
  readonly roles: StatedRoles;
}

/** Null for a mention that the cast has resolved, or that cannot be resolved. */
function antecedentOf(
  scene: Scene,
  frame: Frame,
  candidate: Candidate,
  { spoken, resolved, certainty, roles }: Known,
): Antecedent | null {
  const mention = scene.cast.mentions[candidate.mention];
  if (mention === undefined || mention.person !== null || mention.organisation !== null) return null;
  const before = resolved[candidate.mention] ?? -1;
  if (before >= 0) return { person: before, probability: certainty[candidate.mention] ?? 1 };
  if (mention.form === "description") return resolveDescription(scene, candidate.mention, roles);
  const antecedent = resolvePronoun(scene, candidate.mention, frame.content, spoken, resolved);
  return antecedent.person < 0 ? null : antecedent;
}

const ORGANISATIONS = 1 << 20;
const UNRESOLVED = 1 << 21;

/** One number for whom a mention means; people first, then organisations, then mentions that mean nobody known. */
function keyOf(scene: Scene, mention: number, person: number): number {
  if (person >= 0) return person;
  const organisation = scene.cast.mentions[mention]?.organisation ?? null;
  return organisation === null ? UNRESOLVED + mention : ORGANISATIONS + organisation;
}

function toSituation(
  scene: Scene,
  frame: Frame,
  candidates: readonly Candidate[],
  antecedents: readonly (Antecedent | null)[],
  spoken: readonly Spoken[],
): Situation {
  const keys = candidates.map(({ mention }, index) =>
    keyOf(scene, mention, scene.cast.mentions[mention]?.person ?? antecedents[index]?.person ?? -1),
  );
  const spokenKeys = spoken.map(({ mention, person }) => keyOf(scene, mention, person));
  const last = spoken[0];
  const blocksSince = last === undefined ? 9 : frame.attribution.block - last.block;
  return describeSituation(scene, frame, candidates, keys, spokenKeys, blocksSince);
}
