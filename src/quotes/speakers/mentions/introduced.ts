import { itemAt } from "../../../text/item-at.ts";
import { findSourcePhrase } from "../../anonymity/source-phrase.ts";
import type { Scene } from "../../scene.ts";
import { keyBeside } from "./appositives.ts";
import { keyOf, NOBODY } from "./keys.ts";

/** How far back, in mentions, the same noun is looked for. */
const REACH = 60;

/** Whether a description begins with "the", "this" or "that". */
export function isDefinite({ document, mentionTokens, language }: Scene, mention: number): boolean {
  return language.smallWords.pointingWords.has(
    itemAt(document.tokens, mentionTokens[mention]?.firstToken)?.lower ?? "",
  );
}

/** The last word of a mention, in lower case. */
export function headOf({ document, mentionTokens }: Scene, mention: number): string {
  return itemAt(document.tokens, (mentionTokens[mention]?.lastToken ?? 0) - 1)?.lower ?? "";
}

/**
 * The mention that introduces the unnamed person whom a definite description means: for “a resident fell … ⟨the
 * resident⟩ said” the first; the mention itself for “a resident”; -1 where nothing does: “the senator said”. A mention
 * beside a name introduces nobody unnamed. “⟨The source⟩” may be somebody brought in as “a person familiar with the
 * matter”.
 */
export function introducedBy(scene: Scene, mention: number): number {
  if (!isDefinite(scene, mention)) return mention;
  const head = headOf(scene, mention);
  const isSource = scene.cast.mentions[mention]?.plural === false && scene.language.anonymity.sourceNouns.has(head);
  let source = -1;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    const earlier = scene.cast.mentions[at];
    if (earlier?.form !== "description" || isDefinite(scene, at)) continue;
    if (headOf(scene, at) !== head) {
      if (isSource && source < 0 && !earlier.plural && findSourcePhrase(scene, at) !== null) source = at;
      continue;
    }
    if (isOtherOffice(scene, mention, at)) continue;
    return keyOf(earlier) === NOBODY && keyBeside(scene, at) === NOBODY ? at : -1;
  }
  return source;
}

/** "a former minister … ⟨the Prime Minister⟩": whether the word right before an office makes it another one. */
function isOtherOffice({ document, language, mentionTokens, words }: Scene, mention: number, earlier: number): boolean {
  const head = (mentionTokens[mention]?.lastToken ?? 0) - 1;
  const { offices, soleOffices, rankingWords } = language.nouns;
  const office = document.tokens[head]?.lower ?? "";
  if (!offices.has(office) && !soleOffices.has(office)) return false;
  if (!rankingWords.has(document.tokens[head - 1]?.lower ?? "")) return false;
  const { firstToken = 0, lastToken = 0 } = mentionTokens[earlier] ?? {};
  return !words.subarray(firstToken, lastToken).includes(words[head - 1] ?? 0);
}
