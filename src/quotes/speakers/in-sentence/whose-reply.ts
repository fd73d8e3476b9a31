import { countFinites } from "../../../grammar/holds-finite.ts";
import { stepBack } from "../../../grammar/steps.ts";
import { COMMA } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { itemAt } from "../../../text/item-at.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/**
 * “Roe wrote to ⟨Moe⟩, whose reply was short: ⟦“No.”⟧”: the mention before "whose" and a noun for words, whose only verb
 * leads to the colon before the marks, whatever verb of speech stands in front; -1 where it is no mention, null where no
 * such clause stands there.
 */
export function whoseReply(scene: Scene, { said }: Frame): number | null {
  const { grammar, language, mentionOf, pairOf, pairs } = scene;
  const colon = (itemAt(pairs, pairOf[said.firstToken])?.firstToken ?? 0) - 1;
  if (wordAt(grammar, colon) !== ":") return null;
  const whose = owningRelativeBefore(scene, colon);
  const noun = endOfNounPhrase(grammar, whose + 1, colon) - 1;
  if (whose < 0 || !language.speech.equatedNouns.has(wordAt(grammar, noun))) return null;
  if (countFinites(grammar, noun, colon) !== 1) return null;
  return mentionOf[stepBack(grammar.tags, whose, COMMA) - 1] ?? -1;
}

/** The last "whose" of the sentence before a token; -1 for none. */
function owningRelativeBefore({ grammar, language, sentenceOf }: Scene, end: number): number {
  let at = end - 1;
  while (at >= 0 && sentenceOf[at] === sentenceOf[end] && !language.anonymity.owningRelatives.has(wordAt(grammar, at)))
    at -= 1;
  return sentenceOf[at] === sentenceOf[end] ? at : -1;
}
