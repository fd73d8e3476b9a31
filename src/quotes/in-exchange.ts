import { isAnyIn, isIn, itemAt } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Scene } from "./scene.ts";

const SENTENCE_ENDS = new Set([".", "!", "?", "...", "…"]);

/**
 * “Did you look?” asked Roe. ¶ ⟨“No.”⟩: whether a sentence in marks, however short, fills its paragraph beside one that
 * begins with marks, or below a sentence in which somebody asks: The chair asked him to leave. ¶ ⟨“With pleasure.”⟩
 */
export function isInExchange(
  scene: Scene,
  { block, firstToken, lastToken }: Pick<MarkPair, "block" | "firstToken" | "lastToken">,
): boolean {
  const { blocks, tokens } = scene.document;
  const own = itemAt(blocks, block);
  if (own?.firstToken !== firstToken || own.lastToken !== lastToken) return false;
  const beginsWithMarks = (beside: number) => tokens[itemAt(blocks, beside)?.firstToken ?? -1]?.kind === "mark";
  const isBeside = beginsWithMarks(block - 1) || beginsWithMarks(block + 1) || isBehindAsker(scene, firstToken);
  return (
    (isBeside || isBelowQuestion(scene, block, firstToken)) && SENTENCE_ENDS.has(tokens[lastToken - 2]?.text ?? "")
  );
}

/**
 * Roe taps the wall. “Hear that?” ¶ ⟨“No.”⟩, Roe frowns. “Who did it?” ¶ Silence. ⟨“Me.”⟩: whether words in marks,
 * which begin at a token, are the first of their paragraph, and a question in marks ends the one above.
 */
export function isBelowQuestion({ document, pairOf }: Scene, block: number, token: number): boolean {
  const { blocks, tokens } = document;
  const [above, own] = [itemAt(blocks, block - 1), itemAt(blocks, block)];
  if (above?.zone !== "body" || own === undefined || isAnyIn(pairOf, own.firstToken, token)) return false;
  return isIn(pairOf, above.lastToken - 1) && tokens[above.lastToken - 2]?.text === "?";
}

/** “And when?” I asked. ⟨“Tomorrow.”⟩: whether the sentence before says, outside marks, that somebody asks. */
export function isBehindAsker({ cueOf, cues, document, language, pairOf, sentenceOf }: Scene, token: number): boolean {
  const before = itemAt(document.sentences, sentenceOf[token - 1]);
  if (before === undefined || before.lastToken !== token) return false;
  for (let at = before.firstToken; at < token; at += 1) {
    const cue = !isIn(pairOf, at) ? itemAt(cues, cueOf[at]) : undefined;
    if (cue?.form === "verb" && language.stances.askingVerbs.has(cue.lemma)) return true;
  }
  return false;
}
