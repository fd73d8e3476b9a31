import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { GERUND } from "../../../grammar/tags.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { type Key, NOBODY } from "../mentions/keys.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import type { Known, Question } from "../mentions/question.ts";

/** The longest phrase before the subject, in tokens. */
const LONGEST = 20;

/**
 * The last one named in a phrase that opens a sentence and ends with a comma before a description: “Asked about ⟨Roe⟩,
 * the mayor said”, “In a letter to ⟨Roe⟩, the senator said”. The description means somebody else, since “she” would
 * mean her. So does “he” behind “Thanking ⟨Roe⟩,”. Else NOBODY.
 */
export function namedInFront(scene: Scene, { mention, fits, known }: Question): Key {
  const { document, grammar, mentionTokens, phraseTokens } = scene;
  if (fits === null) return objectInFront(scene, mention, known);
  const comma = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  const before = phraseTokens[mention - 1];
  if (before?.lastToken !== comma || document.tokens[comma]?.text !== ",") return NOBODY;
  const first = startOfSentence(scene, comma);
  const isFront = before.firstToken > first && comma - first <= LONGEST && !holdsFinite(grammar, first, comma);
  return isFront && !isOwnerSign(scene, mentionTokens[mention - 1]?.lastToken ?? 0)
    ? meaningOf(scene, known, mention - 1)
    : NOBODY;
}

/**
 * The object of a gerund that opens the sentence of a pronoun and ends with a comma before it: “Sentencing ⟨Roe⟩ to a
 * year, he said”; or the last one named there, behind any gerund: “After garlanding a statue of ⟨Roe⟩, he said”; else
 * NOBODY.
 */
function objectInFront(scene: Scene, mention: number, known: Known): Key {
  const { document, grammar, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const first = startOfSentence(scene, own);
  if (document.tokens[own - 1]?.text !== "," || own - first > LONGEST) return NOBODY;
  if (holdsFinite(grammar, first, own)) return NOBODY;
  const last = phraseTokens[mention - 1];
  const isLast = last?.lastToken === own - 1 && grammar.tags.subarray(first, last.firstToken).includes(GERUND);
  if (isLast && !isOwnerSign(scene, mentionTokens[mention - 1]?.lastToken ?? 0))
    return meaningOf(scene, known, mention - 1);
  if (grammar.tags[first] !== GERUND) return NOBODY;
  const object = scene.mentionOf[first + 1] ?? -1;
  const isWhole =
    phraseTokens[object]?.firstToken === first + 1 && !isOwnerSign(scene, mentionTokens[object]?.lastToken ?? 0);
  return isWhole ? meaningOf(scene, known, object) : NOBODY;
}
