import { INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb, PARTICLE, PREPOSITION } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { meantBy } from "../mentions/may-be-meant.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { isFirstOfSentence, isInMarks } from "../mentions/mention-places.ts";
import { POSSESSOR, roleOf } from "../mentions/mention-roles.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the only person whom the writer met, rang or wrote to speaks next. */
const MET = 0.85;

/**
 * “I rang ⟨my husband⟩. ⟨He⟩ said”, “We gave the book to ⟨Ann Roe⟩. ⟨She⟩ called to say”: the only one in the sentence
 * right before whom a pronoun at the start of its sentence may mean, if that sentence is about the writer. Also beside
 * words in marks there: “In the bar I met ⟨a farmer⟩. “…,” ⟨he⟩ said”. Null where the sentence is not about the writer,
 * or several people fit.
 */
export function metByWriter(scene: Scene, question: Question): Antecedent | null {
  const { mention, content } = question;
  const { mentionTokens, sentenceOf, blockOfSentence } = scene;
  const first = content[0]?.firstToken ?? mentionTokens[mention]?.firstToken ?? 0;
  const isBehindMarks = isIn(scene.pairOf, first) && isFirstOfSentence(scene, first);
  const sentence = sentenceOf[isBehindMarks ? first : (mentionTokens[mention]?.firstToken ?? 0)] ?? 0;
  if (content.length === 0 || !(isBehindMarks || openerOf(scene, sentence) === mention)) return null;
  if (blockOfSentence[sentence] !== blockOfSentence[sentence - 1]) return null;
  const writer = isBehindMarks ? writerWhoMeets(scene, sentence - 1) : writerWhoOpens(scene, sentence - 1);
  if (writer < 0) return null;
  let only: Antecedent | null = null;
  for (let at = mention - 1; at >= 0 && (mentionTokens[at]?.firstToken ?? 0) > writer; at -= 1) {
    const isThere = sentenceOf[mentionTokens[at]?.firstToken ?? -1] === sentence - 1;
    const met = isThere ? whoIsMet(scene, question, at) : null;
    if (met === null) continue;
    if (only !== null && (only.key !== met.key || only.described !== met.described)) return null;
    only = met;
  }
  return only;
}

/** The first token of "I" or "we" that is the subject of a sentence, or -1. */
function writerWhoOpens(scene: Scene, sentence: number): number {
  const { document, language, mentionTokens } = scene;
  const writer = mentionTokens[openerOf(scene, sentence)]?.firstToken ?? -1;
  return language.speech.writers.has(itemAt(document.tokens, writer)?.lower ?? "") ? writer : -1;
}

/**
 * "In the bar ⟨I⟩ met an old colleague", "⟨I⟩ ran into a porter": the token of "I" or "we" before a verb that is not of
 * speech and that introduces somebody; or -1.
 */
function writerWhoMeets(scene: Scene, sentence: number): number {
  const { cueOf, document, grammar, language } = scene;
  const { firstToken = 0, lastToken = 0 } = itemAt(document.sentences, sentence) ?? {};
  for (let at = firstToken; at < lastToken - 2; at += 1) {
    if (!language.speech.writers.has(document.tokens[at]?.lower ?? "")) continue;
    const verb = at + 1;
    const isBe = language.helpers.formsOfBe.has(document.tokens[verb]?.lower ?? "");
    if (!isFiniteVerb(grammar.tags[verb] ?? 0) || isBe || isIn(cueOf, verb)) return -1;
    const link = grammar.tags[verb + 1];
    const object = link === PREPOSITION || link === PARTICLE ? verb + 2 : verb + 1;
    return servesAs(grammar, object, INDEFINITE) && mentionAt(scene, object) >= 0 ? at : -1;
  }
  return -1;
}

/**
 * Whom a mention in the writer's sentence means, if the pronoun may mean them, too; null otherwise, and for a mere
 * owner.
 */
function whoIsMet(scene: Scene, question: Question, at: number): Antecedent | null {
  const isApart = isInMarks(scene, at) || roleOf(scene, question.known, at) === POSSESSOR;
  return isApart ? null : meantBy(scene, question, at, MET);
}
