import { INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import { GERUND } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { candidateBefore } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/** “⟨A video⟩ shows Ann Roe saying that …”: who is shown right before the verb in -ing, and not what shows it. */
export function whoIsShown({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = itemAt(scene.cues, chosen?.cue) ?? frame.attribution.cue;
  const { cast, document, grammar, language, phraseTokens } = scene;
  const verb = cue?.firstToken ?? -1;
  if (chosen === undefined || cue?.form !== "verb" || grammar.tags[verb] !== GERUND) return index;
  if (cast.mentions[chosen.mention]?.unnamedAs !== "document" || chosen.lastToken >= verb) return index;
  const shown = candidateBefore(scene, candidates, verb);
  const before = (phraseTokens[candidates[shown]?.mention ?? -1]?.firstToken ?? 0) - 1;
  const isShown = before >= chosen.lastToken && language.speech.documentVerbs.has(document.tokens[before]?.lower ?? "");
  return isShown ? shown : index;
}

/** “Acme cut its rate, prompting ⟨Ann Roe⟩ to call it “mad””: who is made to say it, and not what made them. */
export function whoIsMade({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { document, grammar, language, phraseTokens } = scene;
  const first = cue?.firstToken ?? 0;
  const to = [first, first - 1].find((at) => servesAs(grammar, at, INFINITIVE_MARKER)) ?? -1;
  if (cue?.form !== "verb" || to < 0) return index;
  const made = candidateBefore(scene, candidates, to);
  const before = (phraseTokens[candidates[made]?.mention ?? -1]?.firstToken ?? 0) - 1;
  return made >= 0 && language.smallWords.causing.has(document.tokens[before]?.lower ?? "") ? made : index;
}
