import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { PREPOSITION, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwned } from "../../accounts.ts";
import type { Cue } from "../../attribution.ts";
import type { Scene } from "../../scene.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import { BEFORE, type Frame } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { lastMention } from "./find-quoted-as-saying.ts";

/**
 * Whose account the words are, "in ⟨Roe⟩'s view": the cue is the words' own, or stands beside the marks; -1 for
 * nobody's.
 */
export function ownerOfAccount(scene: Scene, { attribution, said }: Frame): number {
  const beside = [said.firstToken - 1, said.lastToken].flatMap((at) => cueBeside(scene, at));
  const cue = attribution.cue ?? beside.find(isOwned);
  return cue === undefined || !isOwned(cue) ? -1 : lastMention(scene, cue.headToken - 1, cue.firstToken);
}

/**
 * "…, according to ⟨a study⟩ that minister Roe will print", "…, according to ⟨a fitter⟩ with whom I spoke": the source,
 * if a relative clause follows it; else -1.
 */
export function sourceBeforeRelative(scene: Scene, { attribution: { cue } }: Frame): number {
  if (cue?.form !== "according-to" || isOwned(cue)) return -1;
  const mention = mentionAt(scene, cue.lastToken);
  const behind = scene.mentionTokens[mention]?.lastToken ?? -1;
  const end = scene.grammar.tags[behind] === PREPOSITION ? behind + 1 : behind;
  const isTold = servesAs(scene.grammar, end, COMPLEMENTIZER) || scene.grammar.tags[end] === WH_WORD;
  return isTold && scene.phraseTokens[mention]?.firstToken === cue.lastToken ? mention : -1;
}

/**
 * “Police suspect arson; ⟦the roof fell in by itself⟧, according to ⟨the owners⟩, who were away”: the candidate that is
 * the source right behind “according to”, which ends what is reported, rather than one before the words; -1 where the
 * source is no candidate; else `index`.
 */
export function sourceBehindAccount({ scene, frame, candidates }: Situation, index: number): number {
  const { cue } = frame.attribution;
  const isBehind = cue?.form === "according-to" && !isOwned(cue) && cue.firstToken >= frame.said.lastToken;
  if (!isBehind || itemAt(candidates, index)?.place !== BEFORE) return index;
  return candidateOf(candidates, mentionAt(scene, cue.lastToken));
}

/** “⟦…⟧. That's according to ⟨a study⟩ by Acme.”: the source named by a separate sentence; else -1. */
export function sourceBelow(scene: Scene, { attribution: { cue }, said }: Frame): number {
  if (cue?.form !== "according-to" || isOwned(cue)) return -1;
  const own = scene.sentenceOf[said.lastToken - 1] ?? 0;
  return (scene.sentenceOf[cue.firstToken] ?? 0) > own ? mentionAt(scene, cue.lastToken) : -1;
}

/** The cue that holds a token or, for a comma, those of its neighbours. */
function cueBeside({ document, cues, cueOf }: Scene, at: number): Cue[] {
  const places = document.tokens[at]?.text === "," ? [at - 1, at + 1] : [at];
  return places.flatMap((place) => itemAt(cues, cueOf[place]) ?? []);
}
