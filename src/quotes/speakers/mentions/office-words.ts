import { COORDINATOR, DATIVE, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { BASE, PRESENT_THIRD } from "../../../grammar/tags.ts";
import { hashText } from "../../../text/hash-text.ts";
import type { Scene } from "../../scene.ts";

/** Stands for "former" and its like. */
export const FORMER = "";

/**
 * The other words for the title that begins at a token: "bishop", "chief executive", "member of parliament". With
 * `least` 2, only titles of two or more words count.
 */
export function otherTitlesAt(
  { document: { tokens }, grammar, language: { otherTitles } }: Scene,
  at: number,
  least: 1 | 2 = 1,
): readonly string[] {
  const word = tokens[at]?.lower ?? "";
  if (servesAs(grammar, at + 1, GENITIVE)) {
    const ofThree = otherTitles.get(`${word} ${tokens[at + 1]?.lower ?? ""} ${tokens[at + 2]?.lower ?? ""}`);
    if (ofThree !== undefined) return ofThree;
  }
  const ofTwo = otherTitles.get(`${word} ${tokens[at + 1]?.lower ?? ""}`);
  return ofTwo ?? (least === 2 ? undefined : otherTitles.get(word)) ?? [];
}

/** How far before an office "former" and its like may stand, in tokens: "former Ashby town ⟨mayor⟩". */
const OFFICE_REACH = 4;

/** How far behind an office the year may stand in which it ended, in tokens. */
const YEAR_REACH = 8;

/** The number of digits in a year: "1998". */
const YEAR = 4;

/**
 * Whether an office at a token was held only until a year: “Roe was ⟨governor⟩ of Ashby until 2016”, “Roe, ⟨mayor⟩ from
 * 2008 to 2016,”, but not “is mayor until 2016”.
 *
 * @param from the token at which the phrase with the office begins
 */
export function isHeldNoMore(
  { document: { tokens }, grammar, language }: Scene,
  office: number,
  from: number,
): boolean {
  let year = office + 2;
  while (year < office + YEAR_REACH && tokens[year]?.kind === "word") year += 1;
  const isFirst = servesAs(grammar, year + 1, DATIVE | COORDINATOR) && tokens[year + 2]?.kind === "number";
  const { text = "", kind } = tokens[isFirst ? year + 2 : year] ?? {};
  if (kind !== "number" || text.length !== YEAR) return false;
  if (!isFirst && !language.helpers.temporals.has(tokens[year - 1]?.lower ?? "")) return false;
  const tag = grammar.tags[from - 1];
  return tag !== PRESENT_THIRD && tag !== BASE;
}

/**
 * The hash of a word. An office behind "former" or "shadow", or one held until some year, is hashed together with that,
 * because somebody who was mayor is not the mayor. "Ex-mayor" is "former mayor", and "ex-engineer" an engineer; an
 * ex-wife is no wife.
 */
export function statedWord(scene: Scene, at: number, from: number): number {
  const { document, words, language } = scene;
  const { tokens } = document;
  const { nouns } = language;
  const word = tokens[at]?.lower ?? "";
  const isFormer = word.startsWith(nouns.formerPrefix) && !nouns.kinNouns.has(word);
  const office = isFormer ? word.slice(nouns.formerPrefix.length) : word;
  if (isFormer) return hashText(nouns.soleOffices.has(office) ? `${FORMER} ${office}` : office);
  if (!nouns.soleOffices.has(word) && !nouns.rivalledOffices.has(word)) return words[at] ?? 0;
  if (isHeldNoMore(scene, at, from)) return hashText(`${FORMER} ${word}`);
  for (
    let before = at - 1;
    before >= Math.max(from, at - OFFICE_REACH) && tokens[before]?.kind === "word";
    before -= 1
  ) {
    const qualifier = tokens[before]?.lower ?? "";
    // An "assistant coroner" and a "deputy judge" preside and are called the coroner and the judge.
    const isActing = nouns.presidingOffices.has(word) && !nouns.formerWords.has(qualifier);
    if (nouns.besideOffice.has(qualifier) && !isActing)
      return hashText(`${nouns.formerWords.has(qualifier) ? FORMER : qualifier} ${word}`);
  }
  return words[at] ?? 0;
}
