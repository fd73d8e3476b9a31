import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { personOf } from "../mentions/keys.ts";
import { blockOf } from "../mentions/mention-places.ts";
import type { Question } from "../mentions/question.ts";

/** How many paragraphs back the last speaker may stand. */
const MAX_BLOCKS = 3;

/**
 * Whether the writer asks about the last speaker, so that nobody unnamed is meant: “A producer offered her a part. Did
 * ⟨she⟩ take it?”, “… Did she take it? “I did not,” ⟨she⟩ says”. The sentence of the pronoun, or the one before the
 * words, is a question outside marks, and the last speaker is named.
 */
export function isWritersQuestion(scene: Scene, { mention, content, known, fits }: Question): boolean {
  const last = known.spoken[0];
  if (fits !== null || last === undefined || personOf(last.key) === null) return false;
  if (blockOf(scene, mention) - last.block > MAX_BLOCKS) return false;
  const own = scene.mentionTokens[mention]?.firstToken ?? -1;
  const words = content[0]?.firstToken ?? -1;
  return isAsked(scene, own) || (words > 0 && isAsked(scene, words - 1));
}

/** Whether a token stands in a sentence that ends in a question mark, outside marks. */
function isAsked({ document: { sentences, tokens }, pairOf, sentenceOf }: Scene, token: number): boolean {
  const end = (itemAt(sentences, sentenceOf[token] ?? -1)?.lastToken ?? 0) - 1;
  return tokens[end]?.text === "?" && !isIn(pairOf, end) && !isIn(pairOf, token);
}
