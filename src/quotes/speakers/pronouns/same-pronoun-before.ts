import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";
import { blockOf, sentenceOf } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";
import { openerOf } from "../mentions/subject-before.ts";

/** How often "he" is whom the "he" means with which the sentence before begins. */
const GOES_ON = 0.8;

/**
 * “⟨He⟩ recalled the advice of a priest, Dan Moe, who told him to pray. “I did,” ⟨he⟩ said.”: beside words in marks a pronoun means whom the same pronoun means
 * with which the sentence before begins, and not who speaks to them in a relative clause there. Null where nobody does.
 */
export function samePronounBefore(scene: Scene, { mention, meant, content, known }: Question): Antecedent | null {
  const { cast, document, language, mentionTokens } = scene;
  const words = content[0]?.firstToken ?? 0;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const [last] = known.spoken;
  if (last === undefined || (scene.pairOf[words] ?? -1) < 0 || words > own) return null;
  const before = (scene.sentenceOf[words] ?? 0) - 1;
  if (sentenceOf(scene, last.mention) !== before || blockOf(scene, last.mention) !== blockOf(scene, mention))
    return null;
  const { firstToken = -1, lastToken = -1 } = mentionTokens[last.mention] ?? {};
  const isRelative = language.smallWords.personalRelatives.has(document.tokens[firstToken]?.lower ?? "");
  const hearer = document.tokens[itemAt(scene.cues, scene.cueOf[lastToken])?.lastToken ?? -1]?.lower ?? "";
  if (!isRelative || language.smallWords.meaningsOfPronouns.get(hearer) !== meant) return null;
  const opener = openerOf(scene, before);
  const pronoun = document.tokens[mentionTokens[opener]?.firstToken ?? -1]?.lower;
  if (cast.mentions[opener]?.form !== "pronoun" || pronoun !== itemAt(document.tokens, own)?.lower) return null;
  const key = known.resolved[opener] ?? NOBODY;
  return personOf(key) === null ? null : { key, probability: GOES_ON };
}
