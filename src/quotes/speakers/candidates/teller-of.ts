import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { COMMA } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isPassive } from "../../passive.ts";
import { nextCueAt, type Scene, type TokenRange } from "../../scene.ts";
import { type Issuer, issuerIn } from "../subjects/issuer-in.ts";

/**
 * The mention right before the first verb of a sentence, if that verb tells somebody of something, speaks about it or
 * gives it out: "⟨Roe⟩ told the council about Moe", "⟨Roe⟩ issued a statement thanking Moe"; else -1.
 */
export function tellerOf(scene: Scene, { firstToken, lastToken }: TokenRange): number {
  const { cues, grammar, mentionOf } = scene;
  const issuer = issuerIn(grammar, { firstToken, lastToken });
  if (issuer !== null) return mentionOfIssuer(scene, issuer);
  const cue = itemAt(cues, nextCueAt(scene, firstToken));
  if (cue?.form !== "verb" || cue.lastToken > lastToken || cue.firstToken <= firstToken) return -1;
  const mention = mentionOf[cue.firstToken - 1] ?? -1;
  if (mention < 0 || !isTelling(scene, cue)) return -1;
  return isPassive(grammar, cue) || holdsFinite(grammar, firstToken, cue.firstToken) ? -1 : mention;
}

/** "⟨Roe⟩ issued", "its owner, ⟨Ann Roe⟩, issued": the mention of who gives something out; or -1. */
function mentionOfIssuer({ grammar: { tags }, mentionOf, mentionTokens }: Scene, { lastToken, verb }: Issuer): number {
  const named = mentionOf[verb - 2] ?? -1;
  const { firstToken: first = 0, lastToken: last = 0 } = mentionTokens[named] ?? {};
  const isNamed = last === verb - 1 && tags[last] === COMMA && tags[first - 1] === COMMA;
  return isNamed ? named : (mentionOf[lastToken - 1] ?? -1);
}

/** "told the council of it", "spoke about it"; not "asked the council about it", nor "recalled her coach". */
function isTelling({ document, language }: Scene, { lemma, lastToken }: Cue): boolean {
  const { occasions, speech, stances } = language;
  if (stances.askingVerbs.has(lemma) || speech.citingVerbs.has(lemma)) return false;
  return occasions.addressingVerbs.has(lemma) || speech.topicPrepositions.has(document.tokens[lastToken]?.lower ?? "");
}
