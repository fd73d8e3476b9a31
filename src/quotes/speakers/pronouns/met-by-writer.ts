import { tagSentence } from "../../../grammar/grammar.ts";
import { INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb, PARTICLE, PREPOSITION } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { genderOf } from "../mentions/gender-of.ts";
import { type Key, NOBODY, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { introducerOf, meaningOf } from "../mentions/meaning-of.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { isFirstOfSentence } from "../mentions/mention-places.ts";
import { POSSESSOR, roleOf } from "../mentions/mention-roles.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the only one whom the writer met, rang or wrote to is who speaks then. */
const MET = 0.85;

/**
 * “I rang ⟨my husband⟩. ⟨He⟩ said”, “We gave the book to ⟨Ann Roe⟩. ⟨She⟩ called to say”: the only one of the sentence right before whom a
 * pronoun at the head of its sentence may mean, where that sentence is about the writer; and beside words in marks there, “In the bar I met ⟨a farmer⟩. “…,” ⟨he⟩ said”. Null where it is not, or
 * tells of several.
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
  const met = new Set<Key>();
  for (let at = mention - 1; at >= 0 && (mentionTokens[at]?.firstToken ?? 0) > writer; at -= 1)
    if (sentenceOf[mentionTokens[at]?.firstToken ?? -1] === sentence - 1) met.add(whoIsMet(scene, question, at));
  met.delete(NOBODY);
  const [only = NOBODY, other] = met;
  if (only === NOBODY || other !== undefined) return null;
  return only < UNRESOLVED
    ? { key: only, probability: MET }
    : { key: NOBODY, probability: MET, described: only - UNRESOLVED };
}

/** The first token of "I" or "we" that is the subject of a sentence, or -1. */
function writerWhoOpens(scene: Scene, sentence: number): number {
  const { document, language, mentionTokens } = scene;
  const writer = mentionTokens[openerOf(scene, sentence)]?.firstToken ?? -1;
  return language.speech.writers.has(itemAt(document.tokens, writer)?.lower ?? "") ? writer : -1;
}

/** "In the bar ⟨I⟩ met an old colleague", "⟨I⟩ ran into a porter": "I" or "we" before a verb that says nothing, and somebody who is brought in by it; or -1. */
function writerWhoMeets(scene: Scene, sentence: number): number {
  const { cueOf, document, grammar, language } = scene;
  const { firstToken = 0, lastToken = 0 } = itemAt(document.sentences, sentence) ?? {};
  tagSentence(grammar, sentence);
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

/** Whom a mention means, if that may be meant: a person by name, or somebody whom it describes; not whoever only owns something. */
function whoIsMet(scene: Scene, { meant, known }: Question, at: number): Key {
  const { cast, mentionTokens, pairOf } = scene;
  const mention = cast.mentions[at];
  const isOutside = !isIn(pairOf, mentionTokens[at]?.firstToken ?? 0);
  if (mention === undefined || !isOutside || roleOf(scene, known, at) === POSSESSOR) return NOBODY;
  const key = meaningOf(scene, known, at);
  const gender = mention.gender ?? genderOf(scene, known, key);
  if (gender !== null && gender !== meant) return NOBODY;
  if (personOf(key) !== null || key >= UNRESOLVED) return key;
  return key === NOBODY && mention.unnamedAs === "individual" ? UNRESOLVED + introducerOf(scene, at) : NOBODY;
}
