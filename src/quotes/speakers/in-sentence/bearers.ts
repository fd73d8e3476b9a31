import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, COMMA, GERUND, NAME, NOUN } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Situation } from "../candidates/situation.ts";
import { headOf } from "../mentions/introduced.ts";

/**
 * “Ann Roe of Ashby, ⟨South Carolina⟩ says”, “officials in Georgia and ⟨Texas⟩ said”: the candidate who is from a
 * place, rather than the place right before the verb; “the film shows the head of the ⟨Mill Party⟩ saying”, “the head
 * of the ⟨rail union⟩ resigned, citing “stress””: the one who belongs to a body, rather than the body before a verb in
 * -ing. Else `index`.
 */
export function bearerOfPlace({ scene, frame, candidates }: Situation, index: number): number {
  const { cast, grammar, mentionTokens, phraseTokens } = scene;
  const chosen = itemAt(candidates, index);
  const { form, person, organisation } = cast.mentions[chosen?.mention ?? -1] ?? {};
  const kind = itemAt(cast.organisations, organisation ?? -1)?.kind ?? "country";
  const verb = itemAt(scene.cues, chosen?.cue)?.firstToken ?? frame.attribution.cue?.firstToken ?? -1;
  const isSeen = grammar.tags[verb] === GERUND && chosen?.lastToken === verb;
  const own = ownCue(scene, frame)?.firstToken ?? 0;
  const isTrailing = form !== "pronoun" && grammar.tags[own] === GERUND && grammar.tags[own - 1] === COMMA;
  if (chosen === undefined || person != null || !(kind === "country" || isSeen || isTrailing)) return index;
  const isNamed = grammar.tags.subarray(chosen.firstToken, chosen.lastToken).every((tag) => tag === NAME);
  if (!isNamed && !isTrailing) return index;
  const bearer = candidates.findIndex(({ mention }) => {
    const end = phraseTokens[mention]?.lastToken ?? 0;
    const core = mentionTokens[mention]?.lastToken ?? end;
    return core <= chosen.firstToken && chosen.lastToken <= end && cast.mentions[mention]?.form !== "pronoun";
  });
  return bearer < 0 ? index : bearer;
}

/**
 * “Said the lawyer for ⟨Roe⟩, Tim Poe”, “said ⟨Roe⟩’s brother, Jim”, “The widow of ⟨Roe⟩ on Monday told”: the candidate
 * whose phrase contains the chosen one before its own name, or behind "of" if it is a relative; else `index`.
 */
export function bearerOfPhrase({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  if (chosen === undefined) return index;
  const bearer = candidates.findIndex(({ mention }) => {
    const phrase = scene.phraseTokens[mention];
    const core = scene.mentionTokens[mention];
    if (phrase === undefined || core === undefined || mention === chosen.mention) return false;
    const isKin = scene.language.nouns.kinNouns.has(headOf(scene, mention));
    const isOf = isKin && servesAs(scene.grammar, core.lastToken, GENITIVE);
    const end = isOf && core.lastToken < chosen.firstToken ? phrase.lastToken : core.firstToken;
    return phrase.firstToken <= chosen.firstToken && chosen.lastToken <= end;
  });
  return bearer < 0 ? index : bearer;
}

/**
 * “⟨U.S.⟩ stocks fell, suggesting that …”: -1 for a country that only modifies a noun, and so says nothing; else
 * `index`.
 */
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
