import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { PARTICIPLE } from "../../../grammar/tags.ts";
import { type Scene, startOfSentence } from "../../scene.ts";

/** How far from the name the words that say for whom somebody appears may stand, in tokens. */
const REACH = 9;

/**
 * What somebody may be called because of the part in a trial that is mentioned before or behind the name: "prosecutor",
 * "lawyer" for “Prosecuting, ⟨Ann Roe⟩ said”, “opening the case for the Crown, ⟨Ann Roe⟩ KC said”, “⟨Ann Roe⟩, for the
 * prosecution, said”, “a petition filed by ⟨Ann Roe⟩”.
 */
export function partsInCourt(scene: Scene, mention: number): readonly string[] {
  const { document, mentionTokens, phraseTokens } = scene;
  const filed = partsByFiling(scene, mention);
  if (filed.length > 0) return filed;
  const isComma = (at: number): boolean => document.tokens[at]?.text === ",";
  const name = mentionTokens[mention]?.lastToken ?? 0;
  const before = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  const opener = startOfSentence(scene, before);
  const isFront = isComma(before) && before - opener <= REACH && !isAnotherIn(scene, opener, before);
  const told = isFront ? partsWithin(scene, opener, before) : [];
  const comma = [name, name + 1].find(isComma);
  if (told.length > 0 || comma === undefined) return told;
  let end = comma + 1;
  while (end < comma + REACH && !isComma(end)) end += 1;
  return isComma(end) ? partsWithin(scene, comma + 1, end) : [];
}

/** “Asked by ⟨Joe Moe⟩, for the defence, Ann Roe said”: whether the part before a name is somebody else's. */
function isAnotherIn({ cast, mentionOf }: Scene, from: number, to: number): boolean {
  return mentionOf.subarray(from, to).some((mention) => cast.mentions[mention]?.person != null);
}

/** "petitioner" for “a petition filed by ⟨Ann Roe⟩”, "appellant" for “an appeal by ⟨Ann Roe⟩”. */
function partsByFiling(
  { document: { tokens }, grammar, language, phraseTokens }: Scene,
  mention: number,
): readonly string[] {
  const by = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  if (!servesAs(grammar, by, AGENT)) return [];
  const noun = grammar.tags[by - 1] === PARTICIPLE ? by - 2 : by - 1;
  return language.nouns.partsByFiling.get(tokens[noun]?.lower ?? "") ?? [];
}

/** The parts in a trial named in a range; empty if it holds a finite verb. */
function partsWithin({ document, grammar, language }: Scene, from: number, to: number): readonly string[] {
  let found: readonly string[] = [];
  for (let at = from; at < to; at += 1)
    found = language.nouns.partsInCourt.get(document.tokens[at]?.lower ?? "") ?? found;
  if (found.length === 0) return found;
  return holdsFinite(grammar, from, to) ? [] : found;
}
