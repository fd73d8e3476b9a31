import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { PARTICIPLE, PAST, PREPOSITION } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { startOfSentence } from "../../scene.ts";
import type { Situation } from "../candidates/situation.ts";

/** How long what opens the sentence, and the office with its holder, may be, in tokens. */
const LONGEST = 40;

/** How far behind what the phrase names the office may begin, in tokens: "In a blog ⟨post its⟩ founder". */
const GAP = 2;

/**
 * “In a letter to Roe, the council's clerk, ⟨Ann Moe⟩, said”, “In a blog post its founder, ⟨Ann Moe⟩, said”, “Pressed by Roe, the mayor, ⟨Ann Moe⟩, said”: where a sentence opens with a phrase
 * that names somebody, the office behind its comma is that of whom the next commas name, right before the verb, and theirs are the words.
 */
export function subjectBehindFront({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cue } = frame.attribution;
  if (chosen === undefined || cue?.form !== "verb") return index;
  const { cast, document, grammar, mentionTokens, phraseTokens } = scene;
  const comma = cue.firstToken - 1;
  if (document.tokens[comma]?.text !== ",") return index;
  const first = startOfSentence(scene, comma);
  const opener = grammar.tags[first];
  const isFront = opener === PREPOSITION || opener === PARTICIPLE || opener === PAST;
  const behind = mentionTokens[chosen.mention]?.lastToken ?? comma;
  const isSetOff = document.tokens[behind]?.text === ",";
  if (!isFront || chosen.firstToken <= first || comma - first > LONGEST || holdsFinite(grammar, first + 1, comma))
    return index;
  const subject = candidates.findIndex(({ mention, firstToken }) => {
    // ", ⟨Dr⟩ Ann Moe,"
    const isBehindComma = [firstToken - 1, firstToken - 2].some((at) => document.tokens[at]?.text === ",");
    const phrase = phraseTokens[mention];
    const isBetween = phrase?.lastToken === comma && isBehindComma;
    const isNext = isSetOff || (phrase !== undefined && phrase.firstToken - behind <= GAP);
    return isBetween && isNext && firstToken > behind + 1 && cast.mentions[mention]?.person != null;
  });
  return subject < 0 ? index : subject;
}
