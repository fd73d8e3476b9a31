import { tagSentence } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { itemAt } from "../../text/item-at.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene } from "../scene.ts";
import { type Key, NOBODY } from "./keys.ts";
import { meaningOf } from "./meaning-of.ts";
import type { Question } from "./question.ts";

/** How long a phrase before the subject may be, in tokens. */
const LONGEST = 20;

/**
 * Whom a phrase names last that opens a sentence and ends with a comma before a description: “Asked about ⟨Roe⟩, the mayor said”, “In a letter
 * to ⟨Roe⟩, the senator said”. The description means somebody else, for “she” would mean her; else NOBODY.
 */
export function namedInFront(scene: Scene, { mention, fits, known }: Question): Key {
  const { document, grammar, mentionTokens, phraseTokens, sentenceOf } = scene;
  const comma = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  const before = phraseTokens[mention - 1];
  if (fits === null || before?.lastToken !== comma || document.tokens[comma]?.text !== ",") return NOBODY;
  tagSentence(grammar, sentenceOf[comma] ?? 0);
  const first = itemAt(document.sentences, sentenceOf[comma])?.firstToken ?? comma;
  const isFront = before.firstToken > first && comma - first <= LONGEST && !holdsFinite(grammar, first, comma);
  return isFront && !isOwnerSign(scene, mentionTokens[mention - 1]?.lastToken ?? 0)
    ? meaningOf(scene, known, mention - 1)
    : NOBODY;
}
