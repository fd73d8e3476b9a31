import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { type Scene, sentenceAt } from "../../scene.ts";
import { dies } from "../antecedents/told-dead.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import type { Antecedent, Known, Question } from "../mentions/question.ts";

/** How often whom an obituary is about is who its paragraphs go on with. */
const GOES_ON = 0.85;

/** So often whom it is about is named, and twice as often as anybody else. */
const MIN_COUNT = 3;

/**
 * “Joe Roe, who has died aged 81, was a vicar. … His curate, Tom Moe, found the bills. ¶ Yet ⟨he⟩ was brave.”: the subject of a sentence with which a paragraph begins and in which nobody speaks, where the first
 * person whom the text names is told dead and named far oftener than all others; else null.
 */
export function deadAgain(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content, known } = question;
  if (content.length > 0 || meant === "organisation" || !opensNarrative(scene, mention)) return null;
  const key = subjectOfObituary(scene, known);
  return key !== NOBODY && agrees(scene, key, question) ? { key, probability: GOES_ON } : null;
}

/** "Yet ⟨he⟩ was brave.", at the head of a paragraph, without a verb of speech. */
function opensNarrative(scene: Scene, mention: number): boolean {
  const { blockOfSentence, cueOf, document, mentionTokens, pairOf, sentenceOf } = scene;
  const first = mentionTokens[mention]?.firstToken ?? -1;
  const sentence = sentenceOf[first] ?? -1;
  const { firstToken = 0, lastToken = 0 } = sentenceAt(scene, first) ?? {};
  if (itemAt(document.blocks, blockOfSentence[sentence])?.firstToken !== firstToken) return false;
  if (isAnyIn(cueOf, firstToken, lastToken) || isAnyIn(pairOf, firstToken, lastToken)) return false;
  return first - firstToken <= 1;
}

/** The first person of a text, if told dead where first named and named far oftener than all others; else NOBODY. */
function subjectOfObituary(scene: Scene, { prominence }: Known): Key {
  const people = [...prominence].filter(([key]) => personOf(key) !== null);
  const [subject, ...others] = people;
  if (subject === undefined) return NOBODY;
  const [key, { count, first }] = subject;
  if (count < MIN_COUNT || others.some(([, other]) => other.count * 2 > count)) return NOBODY;
  const second = scene.cast.mentions.findIndex((one, at) => at > first && keyOf(one) === key);
  return dies(scene, first) || dies(scene, second) ? key : NOBODY;
}
