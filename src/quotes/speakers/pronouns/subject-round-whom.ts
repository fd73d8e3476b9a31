import { stepBack } from "../../../grammar/steps.ts";
import { COMMA } from "../../../grammar/tags.ts";
import type { Scene } from "../../scene.ts";
import { type Key, NOBODY } from "../mentions/keys.ts";
import { meantBy } from "../mentions/may-be-meant.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import { sentenceOf } from "../mentions/mention-places.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the subject of the sentence is meant. */
const ACTED = 0.8;

/**
 * “⟨The winner⟩ next meets Ann Roe, whom she calls”: the subject that opens the sentence, for the pronoun behind "whom";
 * null for any other pronoun, where nobody knows the subject's name, where “whom” is about that subject itself, and
 * where another stands between them.
 */
export function subjectRoundWhom(scene: Scene, question: Question): Antecedent | null {
  const head = headBeforeWhom(scene, question.mention);
  const opener = openerOf(scene, sentenceOf(scene, question.mention));
  if (head < 0 || opener < 0 || opener >= head) return null;
  for (let at = opener + 1; at < head; at += 1) if (meantBy(scene, question, at, ACTED) !== null) return null;
  const meant = meantBy(scene, question, opener, ACTED);
  return meant?.key === NOBODY ? null : meant;
}

/** “Moe met ⟨Ann Roe⟩, whom she calls”: who is called something, and so is not the one who does; else NOBODY. */
export function whomBefore(scene: Scene, { mention, known }: Question): Key {
  const head = headBeforeWhom(scene, mention);
  return head < 0 ? NOBODY : namedBy(scene, known, head);
}

/** The mention right before the "whom" that a mention stands behind; else -1. */
function headBeforeWhom({ document, grammar, language, mentionOf, mentionTokens }: Scene, mention: number): number {
  const whom = (mentionTokens[mention]?.firstToken ?? 0) - 1;
  if (!language.smallWords.relativeObjects.has(document.tokens[whom]?.lower ?? "")) return -1;
  return mentionOf[stepBack(grammar.tags, whom, COMMA) - 1] ?? -1;
}
