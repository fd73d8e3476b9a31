import { AGENT, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, NAME, WH_WORD } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Situation } from "./situation.ts";

/** “Ann Roe of Ashby, ⟨South Carolina⟩ says”, “officials in Georgia and ⟨Texas⟩ said”: who is from a place, and not the place right before the verb. */
export function bearerOfPlace({ scene, candidates }: Situation, index: number): number {
  const { cast, grammar, mentionTokens, phraseTokens } = scene;
  const chosen = itemAt(candidates, index);
  const { person, organisation } = cast.mentions[chosen?.mention ?? -1] ?? {};
  const kind = itemAt(cast.organisations, organisation ?? -1)?.kind ?? "country";
  if (chosen === undefined || person != null || kind !== "country") return index;
  if (!grammar.tags.subarray(chosen.firstToken, chosen.lastToken).every((tag) => tag === NAME)) return index;
  const bearer = candidates.findIndex(({ mention }) => {
    const end = phraseTokens[mention]?.lastToken ?? 0;
    const core = mentionTokens[mention]?.lastToken ?? end;
    return core <= chosen.firstToken && chosen.lastToken <= end && cast.mentions[mention]?.form !== "pronoun";
  });
  return bearer < 0 ? index : bearer;
}

/** “Said the lawyer for ⟨Roe⟩, Tim Poe”, “said ⟨Roe⟩’s brother, Jim”: who stands in what is said of another before the other's name. */
export function bearerOfPhrase({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  if (chosen === undefined) return index;
  const bearer = candidates.findIndex(({ mention }) => {
    const phrase = scene.phraseTokens[mention];
    const core = scene.mentionTokens[mention];
    if (phrase === undefined || core === undefined || mention === chosen.mention) return false;
    return phrase.firstToken <= chosen.firstToken && chosen.lastToken <= core.firstToken;
  });
  return bearer < 0 ? index : bearer;
}

/** “Ann Roe, whose sons play for ⟨Rovers⟩, said”, “The email, sent by ⟨Roe⟩, and seen by Moe, said”: whose clause ends right before the verb, and nobody within it. */
export function bearerOfRelative({ scene, frame, candidates }: Situation, index: number): number {
  const { cast, grammar, mentionTokens, phraseTokens } = scene;
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken > cue.firstToken) return index;
  if (grammar.tags[cue.firstToken - 1] !== COMMA) return index;
  const bearer = candidates.findIndex(({ mention }) => {
    const core = mentionTokens[mention]?.lastToken ?? cue.firstToken;
    const isRound = core < chosen.firstToken && phraseTokens[mention]?.lastToken === cue.firstToken;
    if (!isRound || cast.mentions[mention]?.form === "pronoun") return false;
    const isDoneBy = grammar.tags[core] === COMMA && servesAs(grammar, core + 2, AGENT);
    return isDoneBy || grammar.tags.subarray(core, chosen.firstToken).includes(WH_WORD);
  });
  return bearer < 0 ? index : bearer;
}
