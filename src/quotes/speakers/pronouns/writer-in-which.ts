import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { EXPLETIVE, LOCATIVE, RELATIVE_OF_THINGS, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, POSSESSIVE, PREPOSITION, WH_WORD } from "../../../grammar/tags.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { meantBy } from "../mentions/may-be-meant.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Known, Question } from "../mentions/question.ts";
import { documentMet, isWritten } from "../subjects/document-before-colon.ts";

/** How often somebody who writes or reads out something is the speaker of its words. */
const WRITES = 0.85;

/**
 * “⟨A widow⟩ read a statement in which ⟨she⟩ said …”, “⟨Acme⟩ issued a notice in which ⟨it⟩ said …”: the subject of the
 * sentence. In “Roe got a letter from ⟨Moe⟩ in which ⟨he⟩ said …” the sender, in “⟨The mayor⟩ said he had a plan, which
 * ⟨he⟩ called mad” the speaker of the whole, in “She found ⟨Moe⟩’s diary. In it ⟨he⟩ said …” the owner. Null where none
 * of these is named, or the pronoun cannot mean them.
 */
export function writerInWhich(scene: Scene, question: Question): Antecedent | null {
  const { mention, known } = question;
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const writer = Math.max(writerBefore(scene, own - 1), ownerInFront(scene, own), tellerBefore(scene, known, own));
  return writer < 0 || writer >= mention ? null : meantBy(scene, question, writer, WRITES);
}

/** The mention of the last speaker, if they say what stands before “, which” in a pronoun's sentence; else -1. */
function tellerBefore({ grammar, mentionTokens, sentenceOf }: Scene, known: Known, own: number): number {
  const [last] = known.spoken;
  const teller = mentionTokens[last?.mention ?? -1]?.firstToken ?? own;
  const isWhich = servesAs(grammar, own - 1, RELATIVE_OF_THINGS) && grammar.document.tokens[own - 2]?.text === ",";
  return isWhich && teller < own && sentenceOf[teller] === sentenceOf[own] ? (last?.mention ?? -1) : -1;
}

/**
 * The mention of the writer of what stands before “in which”; -1 where that is not a document, or its writer is
 * unknown.
 */
function writerBefore(scene: Scene, which: number): number {
  const { document, grammar, sentenceOf } = scene;
  if (grammar.tags[which] !== WH_WORD || grammar.tags[which - 1] !== PREPOSITION) return -1;
  const first = startOfSentence(scene, which);
  let sender = -1;
  for (let at = which - 2; at > first; at -= 1) {
    if (isWritten(grammar, at)) {
      if (!holdsFinite(grammar, first, at)) return -1;
      if (sender >= 0) return mentionAt(scene, sender);
      return documentMet(grammar, first, which - 1) === null ? openerOf(scene, sentenceOf[which] ?? -1) : -1;
    }
    if (!isInPhrases(grammar.tags[at])) return -1;
    if (scene.language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? "")) sender = at + 1;
  }
  return -1;
}

/** The owner of the document that ends the sentence before one beginning with “In it ⟨he⟩”; -1 where there is none. */
function ownerInFront(scene: Scene, own: number): number {
  const { grammar } = scene;
  const { tags } = grammar;
  const first = startOfSentence(scene, own);
  if (!servesAs(grammar, first, LOCATIVE) || !servesAs(grammar, first + 1, EXPLETIVE)) return -1;
  if (own !== (tags[first + 2] === COMMA ? first + 3 : first + 2)) return -1;
  if (!isWritten(grammar, first - 2)) return -1;
  return tags[first - 3] === POSSESSIVE ? (scene.mentionOf[first - 4] ?? -1) : -1;
}
