import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isPassive } from "../../passive.ts";
import { nextCueAt, type Scene, type TokenRange } from "../../scene.ts";

/**
 * The mention right before the first verb of a sentence, if that verb tells somebody of something or speaks about it:
 * "⟨Roe⟩ told the council about Moe"; else -1.
 */
export function tellerOf(scene: Scene, { firstToken, lastToken }: TokenRange): number {
  const { cues, grammar, mentionOf } = scene;
  const cue = itemAt(cues, nextCueAt(scene, firstToken));
  if (cue?.form !== "verb" || cue.lastToken > lastToken || cue.firstToken <= firstToken) return -1;
  const mention = mentionOf[cue.firstToken - 1] ?? -1;
  if (mention < 0 || !isTelling(scene, cue)) return -1;
  return isPassive(grammar, cue) || holdsFinite(grammar, firstToken, cue.firstToken) ? -1 : mention;
}

/** "told the council of it", "spoke about it"; not "asked the council about it", nor "recalled her coach". */
function isTelling({ document, language }: Scene, { lemma, lastToken }: Cue): boolean {
  const { occasions, speech, stances } = language;
  if (stances.askingVerbs.has(lemma) || speech.citingVerbs.has(lemma)) return false;
  return occasions.addressingVerbs.has(lemma) || speech.topicPrepositions.has(document.tokens[lastToken]?.lower ?? "");
}
