import { ADVERSATIVE, COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA } from "../../../grammar/tags.ts";
import { isIn } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { NOBODY } from "../mentions/keys.ts";
import { agrees, meantBy } from "../mentions/may-be-meant.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the subject tells this of themselves. */
const OF_THEMSELVES = 0.8;

/**
 * “⟦⟨Moe⟩⟧ is from Ashby and, he says, ⟦cannot sing⟧”: the subject that both verbs share, where nobody else has spoken
 * whom the pronoun could mean; else null.
 */
export function subjectBeforeAnd(scene: Scene, question: Question): Antecedent | null {
  const { cueOf, grammar, mentionTokens, phraseTokens } = scene;
  const { content, known, mention } = question;
  const own = mentionTokens[mention];
  const [front, back] = content;
  if (own === undefined || front === undefined || back === undefined || !isIn(cueOf, own.lastToken)) return null;
  const comma = own.firstToken - 1;
  if (grammar.tags[comma] !== COMMA || !servesAs(grammar, comma - 1, COORDINATOR | ADVERSATIVE)) return null;
  const subject = mentionAt(scene, front.firstToken);
  if (subject < 0 || phraseTokens[subject]?.lastToken !== front.lastToken || back.firstToken < own.lastToken)
    return null;
  const meant = meantBy(scene, question, subject, OF_THEMSELVES);
  const last = known.spoken[0]?.key ?? NOBODY;
  return meant !== null && last !== meant.key && agrees(scene, last, question) ? null : meant;
}
