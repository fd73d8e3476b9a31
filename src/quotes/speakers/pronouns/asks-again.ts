import { firstFrom } from "../../../text/first-from.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { agentNamed } from "../mentions/asked.ts";
import { type Key, NOBODY, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { blockOf } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often somebody who asked before asks again. */
const ASKS_AGAIN = 0.8;

/**
 * “Asked by ⟨Judge Roe⟩ why, Ann Moe replied: “I forgot.” ¶ “You forgot?” he said.”: whom a pronoun beside a question
 * in marks means, if the paragraph above says who asked and who answered; else null.
 */
export function whoAsksAgain(scene: Scene, question: Question): Antecedent | null {
  const { content, known, meant, mention } = question;
  const [last] = known.spoken;
  const words = content.at(-1);
  if (last === undefined || words === undefined || meant === "organisation") return null;
  if (!isIn(scene.pairOf, words.firstToken) || !endsInQuestion(scene, words.lastToken)) return null;
  const block = blockOf(scene, mention) - 1;
  if (last.block !== block || last.asked) return null;
  const asker = askerIn(scene, question, block);
  const isOther = personOf(asker) !== null && asker !== last.key && agrees(scene, asker, question);
  return isOther ? { key: asker, probability: ASKS_AGAIN } : null;
}

function endsInQuestion({ document: { tokens } }: Scene, end: number): boolean {
  return tokens[end - 2]?.text === "?" || tokens[end - 3]?.text === "?";
}

/** Who asks in a paragraph, outside marks: "asked by ⟨Roe⟩ why"; else NOBODY. */
function askerIn(scene: Scene, question: Question, block: number): Key {
  const { cues, language, pairOf } = scene;
  const { firstToken = 0, lastToken = 0 } = itemAt(scene.document.blocks, block) ?? {};
  for (let at = firstFrom(cues, ({ headToken }) => headToken, firstToken); at < cues.length; at += 1) {
    const cue = itemAt(cues, at);
    if (cue === undefined || cue.headToken >= lastToken || blockAt(scene, cue.headToken) !== block) return NOBODY;
    if (isIn(pairOf, cue.headToken) || !language.stances.askingVerbs.has(cue.lemma)) continue;
    const agent = agentNamed(scene, question, cue.headToken + 1);
    if (agent !== NOBODY) return agent;
  }
  return NOBODY;
}
