import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { knownNameAt } from "./known-names.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { SPEECH, VERB } from "./word-traits.ts";

const regionsIn: (language: Language) => ReadonlySet<string> = perLanguage(({ places }) => new Set(places.states));

/** The longest name of a region, in tokens. */
const LONGEST_REGION = 3;

/**
 * The end of the region that a comma adds to a town: of ", Alabama" in "of Madison, Alabama, who", "from Madison, Ala.,
 * said". The comma itself if there is none, or if another place of a list follows, "from Madison, Alabama and Ohio".
 */
export function endOfRegion(table: WordTable, comma: number, end: number): number {
  const { tokens, language } = table;
  if (wordAt(table, comma) !== "," || !isCapital(table, comma - 1)) return comma;
  const last = comma + 1 + lengthOfRegion(table, comma + 1, end);
  if (last === comma + 1) return comma;
  const next = tokens[last];
  if (next?.text === "," && isCapital(table, last + 1)) return comma;
  const isOver = next === undefined || last >= end || next.kind !== "word";
  if (isOver) return next?.kind === "possessive" ? comma : last;
  const isItsVerb = has(table, last, SPEECH | VERB) && !endsIn(next.lower, language.endings.gerunds);
  return !next.capital && (isItsVerb || language.words.auxiliaries.has(next.lower)) ? last : comma;
}

/** Whether the name of a region or country begins at a token. */
export function startsRegion(table: WordTable, at: number): boolean {
  return lengthOfRegion(table, at, at + LONGEST_REGION) > 0;
}

function lengthOfRegion({ tokens, language }: WordTable, at: number, end: number): number {
  const region = knownNameAt(tokens, at, Math.min(end, at + LONGEST_REGION), false);
  const isOne = region !== null && (region.kind === "country" || regionsIn(language).has(region.words.join(" ")));
  return isOne ? region.words.length : 0;
}
