import { ADVERB, isFiniteVerb, PARTICIPLE } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { agrees } from "../antecedents/antecedents.ts";
import { type Key, keyOf, personOf } from "../mentions/keys.ts";
import type { Antecedent, Question } from "../mentions/question.ts";
import { openerOf } from "../mentions/subject-before.ts";

/** How often somebody who is brought in so speaks next. */
const BROUGHT_IN = 0.8;

/**
 * “But ⟨Joe Bell⟩, head of a union, came down on the board. “It sleeps,” ⟨he⟩ said.”: beside words in marks behind the first sentence of a paragraph, whom that
 * names for the first time as its subject, who does something there but speak, and beside nobody else with a name. Null where it brings in nobody so.
 */
export function broughtIn(scene: Scene, question: Question): Antecedent | null {
  const { content, known, mention, meant } = question;
  const words = content[0]?.firstToken ?? 0;
  if (content.length === 0 || meant === "organisation" || (scene.pairOf[words] ?? -1) < 0) return null;
  const own = scene.sentenceOf[words] ?? 0;
  const before = itemAt(scene.document.sentences, own - 1);
  const block = itemAt(scene.document.blocks, blockAt(scene, words) ?? -1);
  if (before === undefined || before.firstToken !== block?.firstToken) return null;
  // “Roe's lawyer, ⟨Joe Bell⟩, asked him why. “It rained,” he said.”
  if (scene.cueOf.subarray(before.firstToken, before.lastToken).some((cue) => cue >= 0)) return null;
  const opener = openerOf(scene, own - 1);
  const key = keyOf(itemAt(scene.cast.mentions, opener));
  const isNew = personOf(key) !== null && known.prominence.get(key)?.first === opener;
  if (!isNew || !agrees(scene, key, question) || !isAlone(scene, key, opener, mention)) return null;
  return isActive(scene, scene.phraseTokens[opener]?.lastToken ?? before.lastToken, before.lastToken)
    ? { key, probability: BROUGHT_IN }
    : null;
}

/** Whether nobody else with a name is mentioned between two mentions. */
function isAlone({ cast }: Scene, key: Key, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const other = keyOf(cast.mentions[at]);
    if (personOf(other) !== null && other !== key) return false;
  }
  return true;
}

/** "came", and not "was jailed": the first finite verb from a token on. */
function isActive({ document, grammar, language }: Scene, from: number, last: number): boolean {
  const { tags } = grammar;
  for (let at = from; at < last; at += 1) {
    if (!isFiniteVerb(tags[at] ?? 0)) continue;
    const next = tags[at + 1] === ADVERB ? at + 2 : at + 1;
    return !(language.helpers.formsOfBe.has(document.tokens[at]?.lower ?? "") && tags[next] === PARTICIPLE);
  }
  return false;
}
