import { ADVERB, COMMA, isFiniteVerb, PRONOUN } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";

/**
 * How far behind a description the pronoun may stand, in tokens: "A dancer ⟨by training and a singer by night⟩, she".
 */
const REACH = 12;

/**
 * The mention of the pronoun that a description at the start of its sentence describes: “⟨A miner’s son⟩, he left
 * school at 14”, “Now ⟨a grandmother⟩ in Ashby, she recalls”; -1 for any other description.
 */
export function pronounBehind(scene: Scene, mention: number): number {
  const { cast, grammar, mentionOf, mentionTokens, sentenceOf } = scene;
  if (cast.mentions[mention]?.unnamedAs !== "individual") return -1;
  const from = mentionTokens[mention]?.lastToken ?? 0;
  if (!opens(scene, mention)) return -1;
  for (let at = from; at < from + REACH && sentenceOf[at + 1] === sentenceOf[from - 1]; at += 1) {
    if (isFiniteVerb(grammar.tags[at] ?? 0)) return -1;
    const next = mentionOf[at + 1] ?? -1;
    const isSubject = grammar.tags[at + 1] === PRONOUN && cast.mentions[next]?.form === "pronoun";
    // "A neighbour, she said, called police": the pronoun is the speaker.
    const cue = itemAt(scene.cues, scene.cueOf[at + 2]);
    if (isSubject && cue !== undefined && grammar.tags[cue.lastToken] === COMMA) return -1;
    if (grammar.tags[at] === COMMA && isSubject) return cast.mentions[next]?.gender == null ? -1 : next;
  }
  return -1;
}

/** Whether only adverbs stand before a description in its sentence: "Now ⟨a grandmother⟩". */
function opens({ grammar, phraseTokens, sentenceOf }: Scene, mention: number): boolean {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  let at = first - 1;
  while (sentenceOf[at] === sentenceOf[first] && grammar.tags[at] === ADVERB) at -= 1;
  return sentenceOf[at] !== sentenceOf[first];
}
