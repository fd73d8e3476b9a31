import { DATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene, TokenRange } from "../scene.ts";
import type { Frame } from "./candidates.ts";
import { mentionFrom } from "./mention-at.ts";

/**
 * Whose statement the line above gives out, and then a colon: “A statement from ⟨Ann Roe⟩, the mayor:” ¶ “We go.”, “The following is
 * attributable to ⟨Ann Roe⟩:” ¶ “We go.” The mention, or -1.
 */
export function issuerAbove(scene: Scene, { attribution, content }: Frame): number {
  const line = lineAbove(scene, content);
  if (attribution.kind !== "direct" || line === null) return -1;
  const { document, language } = scene;
  let isIssued = false;
  let issuer = -1;
  for (let at = line.firstToken; at < line.lastToken; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    // "Responding to a letter from Ann Roe, Joe Moe wrote:", "Reaction to the announcement by Ann Roe:"
    if (itemAt(scene.cues, scene.cueOf[at])?.form === "verb") return -1;
    if (!isIssued && (servesAs(scene.grammar, at, DATIVE) || language.speech.topicPrepositions.has(word))) return -1;
    if (language.documents.givenOut.has(singularOf(word, language))) isIssued = true;
    if (isIssued && issuer < 0 && leadsToIssuer(scene, at)) issuer = mentionFrom(scene, at + 1, line.lastToken);
  }
  return issuer;
}

/** Whether the line above ends in a colon: what it leads to is not said by who is named below. */
export function isIntroducedAbove(scene: Scene, content: readonly TokenRange[]): boolean {
  return lineAbove(scene, content) !== null;
}

/** The paragraph above words that begin theirs, if it ends in a colon. */
function lineAbove(
  { document, blockOfSentence, sentenceOf }: Scene,
  content: readonly TokenRange[],
): TokenRange | null {
  const first = content[0]?.firstToken ?? 0;
  const index = blockOfSentence[sentenceOf[first] ?? -1] ?? -1;
  const above = itemAt(document.blocks, index - 1);
  if (itemAt(document.blocks, index)?.firstToken !== first || above === undefined) return null;
  return document.tokens[above.lastToken - 1]?.text === ":" ? above : null;
}

/** "by", "from", "attributable to". */
function leadsToIssuer({ document, grammar, language }: Scene, at: number): boolean {
  if (language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? "")) return true;
  return servesAs(grammar, at, DATIVE) && language.documents.ascribing.has(document.tokens[at - 1]?.lower ?? "");
}
