import { PREPOSITION } from "../grammar/tags.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";
import type { Scene, TokenRange } from "./scene.ts";

/**
 * Whose the words in marks are that come from somewhere, “Down where?” came ⟨a voice⟩ from the hall, “No,” came the reply from ⟨Ann Roe⟩: a mention;
 * -1 for nobody who is told; null where no such verb stands right behind them.
 */
export function arrivedFrom(
  { document, grammar, language, mentionOf, cast }: Scene,
  { lastToken: verb }: TokenRange,
): number | null {
  const { tokens } = document;
  if (!language.speech.arrivingForms.has(tokens[verb]?.lower ?? "")) return null;
  const end = endOfNounPhrase(grammar, verb + 1, verb + 1 + LONGEST);
  if (!language.speech.soundNouns.has(tokens[end - 1]?.lower ?? "")) return null;
  const voice = mentionOf[end - 1] ?? -1;
  if (voice >= 0) return voice;
  if (grammar.tags[end] !== PREPOSITION || !language.stances.claimantPrepositions.has(tokens[end]?.lower ?? ""))
    return -1;
  const last = endOfNounPhrase(grammar, end + 1, end + 1 + LONGEST) - 1;
  const from = mentionOf[last] ?? -1;
  const { person, organisation } = cast.mentions[from] ?? { person: null, organisation: null };
  return person !== null || organisation !== null ? from : -1;
}

/** How long such a phrase may be, in tokens. */
const LONGEST = 8;
