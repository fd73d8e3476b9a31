import type { Scene } from "../../scene.ts";
import { headOf } from "../mentions/introduced.ts";

/**
 * Whether a mention is called by the noun of a description with the same word before it, if that word makes it another
 * office: “Ann Roe, the mayor,” is not “the deputy mayor”. Null where the mention is not called by that noun. Whoever
 * presides is called so whatever stands before: an "assistant coroner" is the coroner.
 */
export function isAlikeQualified(scene: Scene, described: number, mention: number): boolean | null {
  const head = headOf(scene, described);
  if (scene.language.nouns.presidingOffices.has(head)) return null;
  const [own] = qualifiersOf(scene, described, head);
  const told = qualifiersOf(scene, mention, head);
  return told.length === 0 || own === undefined ? null : told.includes(own);
}

/** What stands before each use of a noun in the phrase of a mention, if it makes that another office; else "". */
function qualifiersOf(
  { document: { tokens }, language, phraseTokens }: Scene,
  mention: number,
  head: string,
): string[] {
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const found: string[] = [];
  for (let at = firstToken; at < lastToken; at += 1) {
    if (tokens[at]?.lower !== head) continue;
    const before = at > firstToken ? (tokens[at - 1]?.lower ?? "") : "";
    found.push(language.nouns.besideOffice.has(before) ? before : "");
  }
  return found;
}
