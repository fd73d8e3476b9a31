import { AGENT, DEFINITE, INDEFINITE, servesAs } from "../grammar/syntax-words.ts";
import type { TokenRange } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { LINK } from "./word-traits.ts";
import { isSameSentence, smallAt, startOfCapitals } from "./words-beside.ts";

/** How far behind a name its odds stand, in tokens: "Ann Roe, who was sent off at ⟨66-1⟩". */
const MAX_TO_ODDS = 8;

/** "7-2", "100/30". */
const ODDS = /^\d{1,3}[-–/]\d{1,2}$/;

/**
 * Whether a name is shown to be a horse's, where the article is about races: by odds behind it, "Lady Ann, the 7-2 favourite,", "Ann Roe at 66-1", or by what is done
 * with horses, "the price about Lady Ann", "Lady Ann was scratched", "Lady Ann won the Ashby Stakes by a neck".
 */
export function isRacehorse(table: WordTable, run: TokenRange): boolean {
  return hasOdds(table, run) || (isRunner(table, run) && isAboutRaces(table));
}

/** "was scratched", "won by a neck" behind a name, "price about" before it. */
function isRunner(table: WordTable, { first, last }: TokenRange): boolean {
  const { ofRunners, racingLengths, racingPrices } = table.language.things;
  const verb = table.language.words.auxiliaries.has(smallAt(table, last)) ? last + 1 : last;
  if (ofRunners.has(smallAt(table, verb)) && isSameSentence(table, verb)) return true;
  const start = startOfCapitals(table, first);
  if (racingPrices.has(smallAt(table, start - 2)) && has(table, start - 1, LINK))
    return isSameSentence(table, start - 1);
  for (let at = last; at < last + MAX_TO_ODDS && isSameSentence(table, at); at += 1) {
    const isBy = servesAs(table, at, AGENT) && servesAs(table, at + 1, INDEFINITE);
    if (isBy) return racingLengths.has(smallAt(table, at + 2));
    if (table.tokens[at]?.text === ",") return false;
  }
  return false;
}

function hasOdds(table: WordTable, { last }: TokenRange): boolean {
  for (let at = last; at < last + MAX_TO_ODDS && isSameSentence(table, at); at += 1) {
    // "Ann Roe backed ⟨Lady Moe⟩ at 50-1"; but "Ann Roe, ridden by ⟨Joe Moe⟩, at 7-2".
    const isOther = isCapital(table, at) && !isCapital(table, at - 1) && !servesAs(table, at - 1, AGENT);
    if (isOther) return false;
    if (!ODDS.test(table.tokens[at]?.text ?? "")) continue;
    const isAt = table.language.words.placePrepositions.has(smallAt(table, at - 1));
    return (isAt || servesAs(table, at - 1, DEFINITE | INDEFINITE)) && isAboutRaces(table);
  }
  return false;
}

/** Whether an article has a word of races in it. It is asked of names with odds only, so that its words are gone through seldom. */
function isAboutRaces({ document, language: { things } }: WordTable): boolean {
  return document.vocabulary.forms.some((form) => things.ofRaces.has(form));
}
