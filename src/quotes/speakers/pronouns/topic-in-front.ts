import { stepOverWord } from "../../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, PREDICATIVE, PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, OWNER } from "../../../grammar/tags.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { agrees, meantBy } from "../mentions/may-be-meant.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the pronoun behind "As for Roe," means Roe. */
const OF_TOPIC = 0.9;

/**
 * “As for ⟨Ann Roe⟩, she said it was late”: whoever a sentence is said to be about, by name, right before a pronoun;
 * “As for ⟨his landlady⟩, her answer was short: “No.””: somebody described whose words these are; else null. “As for its
 * author, she said” may be another woman's words about her.
 */
export function topicInFront(scene: Scene, question: Question): Antecedent | null {
  const { cast, grammar, mentionTokens, phraseTokens } = scene;
  const { mention, known } = question;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const first = stepOverWord(grammar, startOfSentence(scene, own), COORDINATOR | ADVERSATIVE);
  if (!servesAs(grammar, first, PREDICATIVE) || !servesAs(grammar, first + 1, PURPOSE)) return null;
  const topic = phraseTokens[mention - 1];
  if (topic?.firstToken !== first + 2 || grammar.tags[own - 1] !== COMMA || own - topic.lastToken > 1) return null;
  if (cast.mentions[mention - 1]?.form === "description")
    return grammar.tags[own] === OWNER ? meantBy(scene, question, mention - 1, OF_TOPIC) : null;
  const key = meaningOf(scene, known, mention - 1);
  return agrees(scene, key, question) ? { key, probability: OF_TOPIC } : null;
}
