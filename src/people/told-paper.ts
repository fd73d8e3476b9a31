import type { NameForm } from "./name-forms.ts";
import { has, type WordTable } from "./word-table.ts";
import { COMMON, FAMOUS, GIVEN, KIN, PARTICLE, ROLE, SHORT_TITLE, SURNAME } from "./word-traits.ts";

/** What shows that a word belongs to somebody's name. */
const OF_PEOPLE = GIVEN | SURNAME | FAMOUS | PARTICLE;

/**
 * The keys of names of several words that stand once in an article, right behind "told", and have no word of people's
 * names: "told ⟨Showbiz Extra⟩ that" is a paper or a programme. An article would introduce a person who is told
 * something.
 */
export function findToldPapers(table: WordTable, forms: readonly NameForm[]): ReadonlySet<string> {
  const told = new Set<string>();
  const met = new Set<string>();
  const ends = new Set<string>();
  for (const { parts, first, last } of forms) {
    const isAgain = met.has(parts.key) || ends.has(parts.key);
    met.add(parts.key);
    if (parts.words.length > 1) ends.add(parts.words.at(-1) ?? "");
    if (isAgain) told.delete(parts.key);
    else if (parts.words.length > 1 && isToldTo(table, first) && isNobodys(table, first, last)) told.add(parts.key);
  }
  return new Set([...told].filter((key) => !met.has(key.split(" ").at(-1) ?? "")));
}

function isToldTo(table: WordTable, first: number): boolean {
  const verb = table.tokens[first - 1];
  return verb?.capital === false && table.language.speech.tellingPapers.has(verb.lower);
}

function isNobodys(table: WordTable, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (has(table, at, OF_PEOPLE)) return false;
  return !has(table, first - 1, KIN | ROLE | SHORT_TITLE) || has(table, last - 1, COMMON);
}
