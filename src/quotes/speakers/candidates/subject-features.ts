import { mix } from "../../../grammar/hash.ts";
import { isFiniteVerb, POSSESSIVE, PREPOSITION, TO } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Features, put } from "../../linear-model.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { type Candidate, CUE_FOLLOWS } from "./candidates.ts";
import type { Situation } from "./situation.ts";
import { SPEAKER_FEATURES as F } from "./speaker-feature-names.ts";
import { MASK } from "./speaker-rows.ts";

/** Writes what stands between a mention and the verb that follows it, which shows whether it is the verb's subject. */
export function writeSubject(
  out: Features,
  { scene }: Situation,
  { candidate, base }: { readonly candidate: Candidate; readonly base: number },
): void {
  const cue = itemAt(scene.cues, candidate.cue);
  if (cue === undefined || candidate.cueSide !== CUE_FOLLOWS) return;
  const { tags } = scene.grammar;
  const { tokens } = scene.document;
  let finite = 0;
  let commas = 0;
  let objects = 0;
  let others = 0;
  let last = candidate.mention;
  for (let at = candidate.lastToken; at < cue.firstToken; at += 1) {
    if (isFiniteVerb(tags[at] ?? 0)) finite += 1;
    if (tokens[at]?.text === ",") commas += 1;
    const mention = scene.mentionOf[at] ?? -1;
    if (mention < 0 || mention === last) continue;
    last = mention;
    if (isObject(scene, mention)) objects += 1;
    else others += 1;
  }
  const role = roleOf(scene, candidate.mention);
  const between = Math.min(3, finite) * 64 + Math.min(3, commas) * 16 + Math.min(3, objects) * 4 + Math.min(3, others);
  put(out, MASK, F.role, mix(role, base));
  put(out, MASK, F.betweenRole, mix(between, role));
  put(out, MASK, F.betweenBase, mix(between, base));
  put(out, MASK, F.subjectRole, mix(Math.min(3, finite) * 4 + Math.min(3, others), mix(role, base)));
  put(out, MASK, F.othersCommas, mix(Math.min(3, others) * 4 + Math.min(3, commas), mix(role, candidate.place)));
}

function isObject(scene: Scene, mention: number): boolean {
  const role = roleOf(scene, mention);
  return role === PREPOSITION || role === TO || role === POSSESSIVE;
}

/**
 * The part of speech before a mention's phrase; for a possessor, POSSESSIVE; at the start of a sentence, a number of
 * its own.
 */
function roleOf(scene: Scene, mention: number): number {
  const { grammar, phraseTokens, mentionTokens, sentenceOf } = scene;
  const first = phraseTokens[mention]?.firstToken ?? 0;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (isOwnerSign(scene, last)) return POSSESSIVE;
  return sentenceOf[first - 1] === sentenceOf[first] ? (grammar.tags[first - 1] ?? 0) : STARTS_SENTENCE;
}

const STARTS_SENTENCE = 30;
