import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/** "amid chants of “Go!”", "loud “Go!” chants": what a crowd cries, said of somebody else. */
export function isCriedOut(
  { document, grammar, pairs, pairOf, sentenceOf, language }: Scene,
  { attribution, content }: Frame,
): boolean {
  if (attribution.cue !== null) return false;
  const { tokens } = document;
  for (const { firstToken, lastToken } of content)
    for (let at = firstToken; at < lastToken; at += 1) {
      const pair = itemAt(pairs, pairOf[at]);
      if (pair === undefined) continue;
      const isBehind = sentenceOf[pair.lastToken] === sentenceOf[pair.lastToken - 1];
      if (isBehind && language.speechNouns.cries.has(tokens[pair.lastToken]?.lower ?? "")) return true;
      const marks = pair.firstToken;
      const isCry =
        servesAs(grammar, marks - 1, GENITIVE) && language.speechNouns.cries.has(tokens[marks - 2]?.lower ?? "");
      return isCry && language.speechNouns.beforeCries.has(tokens[marks - 3]?.lower ?? "");
    }
  return false;
}
