import { isIn } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { NOBODY } from "../mentions/keys.ts";
import { opensSentence } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often somebody known only by a name goes on speaking. */
const GOES_ON = 0.7;

/**
 * “⟨McLenn⟩ said that Roe shows no care. “She never did,” ⟨she⟩ said.”: the last speaker, known only by a name that
 * stands nowhere else in the cast, if they spoke in the sentence right before the words. Null where that sentence
 * begins with anybody else.
 */
export function strangerBefore(scene: Scene, { mention, meant, content, known }: Question): Antecedent | null {
  const { cast, cueOf, mentionTokens, phraseTokens, sentenceOf } = scene;
  const [last] = known.spoken;
  if (content.length === 0 || meant === "organisation" || last === undefined) return null;
  const { form, gender, person, organisation } = cast.mentions[last.mention] ?? {};
  if (form !== "short" || person != null || organisation != null || (gender ?? meant) !== meant) return null;
  const end = mentionTokens[last.mention]?.lastToken ?? -1;
  const isAlone = phraseTokens[last.mention]?.lastToken === end && isIn(cueOf, end);
  const own = Math.min(content[0]?.firstToken ?? 0, mentionTokens[mention]?.firstToken ?? 0);
  const isBefore = sentenceOf[end - 1] === (sentenceOf[own] ?? 0) - 1 && opensSentence(scene, last.mention);
  return isAlone && isBefore ? { key: NOBODY, probability: GOES_ON, described: last.mention } : null;
}
