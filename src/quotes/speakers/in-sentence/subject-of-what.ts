import { FREE_RELATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, PARTICIPLE } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Situation } from "../candidates/situation.ts";

/** How far before its verb "what" may stand, in tokens. */
const REACH = 16;

/**
 * “Ann Roe was fined for what her regulator, the ⟨Water Board⟩, called “a lapse””: who stands between "what" and the verb, by name if one of them has
 * one, and nobody before that.
 */
export function subjectOfWhat({ scene, frame, candidates }: Situation, index: number): number {
  const cue = ownCue(scene, frame);
  const { grammar, cast, phraseTokens } = scene;
  const chosen = itemAt(candidates, index);
  if (cue?.form !== "verb" || grammar.tags[cue.firstToken - 1] !== COMMA) return index;
  const verb = grammar.tags[cue.firstToken] ?? 0;
  if (!isFiniteVerb(verb) && verb !== PARTICIPLE) return index;
  const what = whatBefore(scene, cue.firstToken);
  if (what < 0 || (chosen !== undefined && chosen.firstToken > what)) return index;
  const isInside = (mention: number) => {
    const { firstToken = -1, lastToken = -1 } = phraseTokens[mention] ?? {};
    return (
      firstToken > what &&
      lastToken < cue.firstToken &&
      (lastToken === cue.firstToken - 1 || grammar.tags[lastToken] === COMMA)
    );
  };
  const isNamed = (mention: number) =>
    cast.mentions[mention]?.person != null || cast.mentions[mention]?.organisation != null;
  const named = candidates.findLastIndex(({ mention }) => isInside(mention) && isNamed(mention));
  const inside = named < 0 ? candidates.findIndex(({ mention }) => isInside(mention)) : named;
  return inside < 0 ? index : inside;
}

/** The token of "what" before a verb, with no finite verb between; -1 for none. */
function whatBefore({ grammar, sentenceOf }: Scene, verb: number): number {
  for (let at = verb - 1; at >= verb - REACH && sentenceOf[at] === sentenceOf[verb]; at -= 1) {
    if (isFiniteVerb(grammar.tags[at] ?? 0)) return -1;
    if (servesAs(grammar, at, FREE_RELATIVE)) return at;
  }
  return -1;
}
