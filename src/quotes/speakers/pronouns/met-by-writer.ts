import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { type Key, NOBODY, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { introducerOf, meaningOf } from "../mentions/meaning-of.ts";
import { POSSESSOR, roleOf } from "../mentions/mention-roles.ts";
import type { Antecedent, Question } from "../mentions/question.ts";
import { openerOf } from "../mentions/subject-before.ts";

/** How often the only one whom the writer met, rang or wrote to is who speaks then. */
const MET = 0.85;

/**
 * “I rang ⟨my husband⟩. ⟨He⟩ said”, “We gave the book to ⟨Ann Roe⟩. ⟨She⟩ called to say”: the only one of the sentence right before whom a
 * pronoun at the head of its sentence may mean, where that sentence is about the writer; null where it is not, or tells of several.
 */
export function metByWriter(scene: Scene, question: Question): Antecedent | null {
  const { mention, content } = question;
  const { document, language, mentionTokens, sentenceOf, blockOfSentence } = scene;
  const sentence = sentenceOf[mentionTokens[mention]?.firstToken ?? 0] ?? 0;
  if (content.length === 0 || openerOf(scene, sentence) !== mention) return null;
  if (blockOfSentence[sentence] !== blockOfSentence[sentence - 1]) return null;
  const writer = mentionTokens[openerOf(scene, sentence - 1)]?.firstToken ?? -1;
  if (!language.speech.writers.has(itemAt(document.tokens, writer)?.lower ?? "")) return null;
  const met = new Set<Key>();
  for (let at = mention - 1; sentenceOf[mentionTokens[at]?.firstToken ?? -1] === sentence - 1; at -= 1)
    met.add(whoIsMet(scene, question, at));
  met.delete(NOBODY);
  const [only = NOBODY, other] = met;
  if (only === NOBODY || other !== undefined) return null;
  return only < UNRESOLVED
    ? { key: only, probability: MET }
    : { key: NOBODY, probability: MET, described: only - UNRESOLVED };
}

/** Whom a mention means, if that may be meant: a person by name, or somebody whom it describes; not whoever only owns something. */
function whoIsMet(scene: Scene, { meant, known }: Question, at: number): Key {
  const { cast, mentionTokens, pairOf } = scene;
  const mention = cast.mentions[at];
  const isOutside = (pairOf[mentionTokens[at]?.firstToken ?? 0] ?? -1) < 0;
  if (mention === undefined || !isOutside || roleOf(scene, known, at) === POSSESSOR) return NOBODY;
  const key = meaningOf(scene, known, at);
  const gender = mention.gender ?? itemAt(cast.people, personOf(key) ?? -1)?.gender ?? known.genders.get(key) ?? null;
  if (gender !== null && gender !== meant) return NOBODY;
  if (personOf(key) !== null || key >= UNRESOLVED) return key;
  const isOne = mention.form === "description" && mention.unnamedAs === "individual" && !mention.plural;
  return key === NOBODY && isOne ? UNRESOLVED + introducerOf(scene, at) : NOBODY;
}
