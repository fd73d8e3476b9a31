import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { isFiniteVerb, WH_WORD } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { startOfSentence } from "../../scene.ts";
import type { Situation } from "../candidates/situation.ts";
import { mainSubject } from "../subjects/main-subject.ts";

/**
 * “⟨It⟩ matters because the mayor, Ida Fenn, said”, “When ⟨Acme⟩ shut its mill, its head, Ida Fenn, said”: the
 * candidate named between commas before the verb, rather than one with a verb of its own or, in “His ⟨Carmen⟩, Ida
 * Fenn, said”, the part she plays; else `index`.
 */
export function appositiveBefore({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cue } = frame.attribution;
  const { cast, document, grammar, language, mentionTokens, phraseTokens } = scene;
  if (chosen === undefined || cue?.form !== "verb" || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  const comma = cue.firstToken - 1;
  if (document.tokens[comma]?.text !== ",") return index;
  // "⟨The family⟩, in a note passed on by the consul, Ida Fenn, said"
  if (mainSubject(scene, startOfSentence(scene, cue.firstToken), cue.firstToken) === chosen.mention) return index;
  const isOwned = language.words.owners.has(document.tokens[chosen.firstToken - 1]?.lower ?? "");
  const named = candidates.findIndex(({ mention }) => {
    const own = mentionTokens[mention];
    const end = phraseTokens[mention]?.lastToken ?? -1;
    const { person, organisation } = cast.mentions[mention] ?? {};
    if (own === undefined || (person == null && organisation == null) || (end !== comma && end !== cue.firstToken))
      return false;
    if (document.tokens[own.firstToken - 1]?.text !== "," || own.firstToken <= chosen.lastToken) return false;
    if (chosen.lastToken === own.firstToken - 1 && isOwned) return true;
    const isRelative = grammar.tags.subarray(chosen.lastToken, own.firstToken).includes(WH_WORD);
    return !isRelative && holdsFinite(grammar, chosen.lastToken, own.firstToken);
  });
  return named < 0 ? index : named;
}
