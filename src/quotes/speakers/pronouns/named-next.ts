import { isIn } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { keyOf, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { blockOf } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often somebody brought in right behind a pronoun is its meaning, if nobody before was. */
const NEXT = 0.75;

/** How far behind the pronoun that person is looked for, in mentions: the rest of its sentence, and words in marks. */
const REACH = 100;

/**
 * “…,” ⟨she⟩ said. ⟦Ann Roe⟧, 81, has lived here since 1960: whom a pronoun means that stands before anybody it may
 * mean, namely the person whom the narrative names next, for the first time and at the start of a sentence. Null where
 * it goes on otherwise, as with “Her lawyer, Ann Roe,”.
 */
export function namedNext(scene: Scene, question: Question): Antecedent | null {
  const { mention, content, known } = question;
  const { cast, pairOf, mentionTokens, sentenceOf } = scene;
  if (content.length === 0) return null;
  const own = sentenceOf[mentionTokens[mention]?.firstToken ?? 0];
  const end = Math.min(cast.mentions.length, mention + REACH);
  for (let at = mention + 1; at < end && blockOf(scene, at) - blockOf(scene, mention) <= 1; at += 1) {
    const first = mentionTokens[at]?.firstToken ?? 0;
    if (isIn(pairOf, first) || sentenceOf[first] === own) continue;
    const one = cast.mentions[at];
    const key = keyOf(one);
    const isBroughtIn = one?.form === "name" && known.prominence.get(key)?.first === at;
    const opens = sentenceOf[first - 1] !== sentenceOf[first];
    const isMeant = isBroughtIn && opens && agrees(scene, key, question) && !isOneOfSeveral(scene, at);
    return isMeant ? { key, probability: NEXT } : null;
  }
  return null;
}

/** "⟨Ann Roe⟩ and Bo Moe nodded": whether somebody else is named in the sentence. */
function isOneOfSeveral({ cast, mentionTokens, sentenceOf }: Scene, mention: number): boolean {
  const own = sentenceOf[mentionTokens[mention]?.firstToken ?? 0];
  for (let at = mention + 1; sentenceOf[mentionTokens[at]?.firstToken ?? -1] === own; at += 1) {
    const other = personOf(keyOf(cast.mentions[at]));
    if (other !== null && other !== cast.mentions[mention]?.person) return true;
  }
  return false;
}
