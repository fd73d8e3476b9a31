import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { CONJUNCTION } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Gender } from "../../../vocabulary.ts";
import type { Scene } from "../../scene.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";

/**
 * Ann Roe said that ⟨Moe⟩ came in “and told her ⟦that it was over⟧”: nobody tells themselves, and so of a second verb whose hearer is of the gender of
 * whoever speaks the subject of the clause before it speaks, who is of the other.
 */
export function whoToldThem({ scene, frame, candidates, keys }: Situation, index: number): number {
  const cue = frame.attribution.cue;
  if (cue?.form !== "verb" || !scene.language.speech.hearerVerbs.has(cue.lemma)) return index;
  const hearer = scene.language.words.pronounGenders.get(scene.document.tokens[cue.lastToken]?.lower ?? "");
  const chosen = itemAt(candidates, index);
  if (hearer === undefined || chosen === undefined || scene.grammar.tags[cue.firstToken - 1] !== CONJUNCTION)
    return index;
  const genderOf = (at: number): Gender | null => {
    const person = itemAt(scene.cast.people, personOf(keys[at] ?? NOBODY) ?? -1);
    return person?.gender ?? scene.cast.mentions[candidates[at]?.mention ?? -1]?.gender ?? null;
  };
  if (genderOf(index) !== hearer || chosen.lastToken > cue.firstToken) return index;
  const other = candidates.findIndex(({ firstToken, lastToken, mention }, at) => {
    const isBetween = firstToken > chosen.lastToken && lastToken < cue.firstToken;
    const gender = genderOf(at);
    return isBetween && gender !== null && gender !== hearer && opensClause(scene, mention);
  });
  return other < 0 ? index : other;
}

/** "said ⟨Moe⟩", "said that ⟨Moe⟩". */
function opensClause({ cueOf, grammar, phraseTokens }: Scene, mention: number): boolean {
  const before = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  return servesAs(grammar, before, COMPLEMENTIZER) || (cueOf[before] ?? -1) >= 0;
}
