import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { type Scene, startOfSentence } from "../../scene.ts";

/** How far from the name the words may stand that tell for whom somebody appears, in tokens. */
const REACH = 9;

/**
 * What somebody may be called whose part in a trial is told before or behind the name: "prosecutor", "lawyer" of “Prosecuting, ⟨Ann Roe⟩ said”, “opening the case for
 * the Crown, ⟨Ann Roe⟩ KC said”, “⟨Ann Roe⟩, for the prosecution, said”.
 */
export function partsInCourt(scene: Scene, mention: number): readonly string[] {
  const { document, mentionTokens, phraseTokens } = scene;
  const isComma = (at: number): boolean => document.tokens[at]?.text === ",";
  const name = mentionTokens[mention]?.lastToken ?? 0;
  const before = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  const opener = startOfSentence(scene, before);
  const told = isComma(before) && before - opener <= REACH ? partsWithin(scene, opener, before) : [];
  const comma = [name, name + 1].find(isComma);
  if (told.length > 0 || comma === undefined) return told;
  let end = comma + 1;
  while (end < comma + REACH && !isComma(end)) end += 1;
  return isComma(end) ? partsWithin(scene, comma + 1, end) : [];
}

/** What is told in a range without a verb that has a subject. */
function partsWithin({ document, grammar, language }: Scene, from: number, to: number): readonly string[] {
  let found: readonly string[] = [];
  for (let at = from; at < to; at += 1)
    found = language.nouns.partsInCourt.get(document.tokens[at]?.lower ?? "") ?? found;
  if (found.length === 0) return found;
  return holdsFinite(grammar, from, to) ? [] : found;
}
