import { ADJECTIVE, NOUN } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Situation } from "../candidates/situation.ts";

/** “⟨U.S.⟩ stocks fell, suggesting that …”: a country that only tells which things are meant says nothing, nor does anybody else. */
export function countryBeforeNoun({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { cast, cueOf, grammar, phraseTokens } = scene;
  const organisation = itemAt(cast.organisations, cast.mentions[chosen?.mention ?? -1]?.organisation ?? -1);
  if (chosen === undefined || organisation?.kind !== "country" || cue?.form !== "verb") return index;
  let noun = chosen.lastToken;
  if ((phraseTokens[chosen.mention]?.lastToken ?? 0) > noun) return index;
  while (grammar.tags[noun] === ADJECTIVE) noun += 1;
  return grammar.tags[noun] === NOUN && !isIn(cueOf, noun) ? -1 : index;
}
