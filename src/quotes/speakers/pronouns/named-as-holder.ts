import { isIn, itemAt } from "../../../text/item-at.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { keyOf, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { mentionFrom } from "../mentions/mention-at.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often somebody whose name a sentence gives speaks in the next. */
const MADE_KNOWN = 0.8;

/** The longest subject, in tokens: "The third person in the running". */
const LONGEST_SUBJECT = 10;

/** The longest title with a name, in tokens. */
const LONGEST_NAME = 6;

/**
 * “Her successor is ⟨Roe⟩, a friend of Moe's. “…,” ⟨he⟩ said.”: the person whose name the sentence before gives for its
 * subject; else null.
 */
export function namedAsHolder(scene: Scene, question: Question): Antecedent | null {
  const { mention, content } = question;
  const { cast, document, grammar, language, mentionOf, mentionTokens, pairOf, sentenceOf } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const index = (sentenceOf[Math.min(own, content[0]?.firstToken ?? own)] ?? 0) - 1;
  const { firstToken = 0, lastToken = 0 } = itemAt(document.sentences, index) ?? {};
  if (question.meant === "organisation" || lastToken <= firstToken || isIn(pairOf, firstToken)) return null;
  let verb = firstToken;
  while (verb < firstToken + LONGEST_SUBJECT && isInPhrases(grammar.tags[verb])) verb += 1;
  if (verb === firstToken || !language.helpers.formsOfBe.has(document.tokens[verb]?.lower ?? "")) return null;
  // “Ann Roe is Tim Moe to her friends”: a subject that is named already needs no other name.
  for (let at = firstToken; at < verb; at += 1)
    if (personOf(keyOf(itemAt(cast.mentions, mentionOf[at]))) !== null && !isOwnerSign(scene, at + 1)) return null;
  const named = mentionFrom(scene, verb + 1, Math.min(lastToken, verb + LONGEST_NAME));
  const key = keyOf(itemAt(cast.mentions, named));
  if (personOf(key) === null || isOwnerSign(scene, mentionTokens[named]?.lastToken ?? 0)) return null;
  return agrees(scene, key, question) ? { key, probability: MADE_KNOWN } : null;
}
