import { speechLemmaAt } from "../../../grammar/speech-lemma.ts";
import { COMPLEMENTIZER, GENITIVE, INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import { BASE, GERUND, NOUN, PRESENT } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { candidateBefore } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “⟨A video⟩ shows Ann Roe saying that …”, “moaned about ⟨Roe⟩ calling it off”, “Moe said ⟨a note⟩ saying it leaked was
 * fake”: the candidate shown or mentioned right before the verb in -ing, rather than one before; else `index`.
 */
export function whoIsShown({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { cast, document, grammar, language, phraseTokens } = scene;
  const verb = cue?.firstToken ?? -1;
  if (chosen === undefined || cue?.form !== "verb" || grammar.tags[verb] !== GERUND) return index;
  if (chosen.lastToken >= verb) return index;
  const shown = candidateBefore(scene, candidates, verb);
  const before = (phraseTokens[candidates[shown]?.mention ?? -1]?.firstToken ?? 0) - 1;
  const isDocument = cast.mentions[chosen.mention]?.unnamedAs === "document";
  const isShown = isDocument && language.speech.documentVerbs.has(document.tokens[before]?.lower ?? "");
  return before >= chosen.lastToken && (isShown || leadsToTold(scene, before)) ? shown : index;
}

/**
 * “moaned ⟨about⟩ Roe calling”, “a call ⟨from⟩ Roe saying”, “reminds me ⟨of⟩ Roe saying”, “said ⟨that⟩ a note saying”:
 * whether a token leads to somebody and what they do.
 */
function leadsToTold({ document, grammar, language }: Scene, at: number): boolean {
  const { beforeTopics, plainVerbs, remindingVerbs } = language.speech;
  const word = document.tokens[at]?.lower ?? "";
  if (language.speechNouns.fromCriers.has(word)) return grammar.tags[at - 1] === NOUN;
  if (servesAs(grammar, at, GENITIVE)) return remindingVerbs.has(speechLemmaAt(document, at - 2));
  if (beforeTopics.has(word) || servesAs(grammar, at, COMPLEMENTIZER)) return true;
  return plainVerbs.has(speechLemmaAt(document, at));
}

/**
 * “Acme cut its rate, prompting ⟨Ann Roe⟩ to call it “mad””, “Moe made ⟨Ann Roe⟩ admit that”: the candidate that is
 * made to say it, rather than what made them; else `index`.
 */
export function whoIsMade({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { document, grammar, language, phraseTokens } = scene;
  const first = cue?.firstToken ?? 0;
  const to = [first, first - 1].find((at) => servesAs(grammar, at, INFINITIVE_MARKER)) ?? -1;
  if (cue?.form !== "verb") return index;
  const isBare = frame.attribution.cue !== null && (grammar.tags[first] === PRESENT || grammar.tags[first] === BASE);
  if (to < 0 && !isBare) return index;
  const made = candidateBefore(scene, candidates, to < 0 ? first : to);
  const before = (phraseTokens[candidates[made]?.mention ?? -1]?.firstToken ?? 0) - 1;
  const causing = to < 0 ? language.helpers.beforeBareVerbs : language.smallWords.causing;
  return made >= 0 && causing.has(document.tokens[before]?.lower ?? "") ? made : index;
}
