import type { NameForm } from "./name-forms.ts";
import type { Roster } from "./roster.ts";
import { isOneWord } from "./same-name.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN } from "./word-traits.ts";

/**
 * Adds everyone called by a title and a given name. "Pope Francis", "Prince William" and "Sister Agnes" are not others
 * with the given name, and a bare "William" is the prince, unless somebody has the title and a full name: "Father Joe"
 * beside "Father Joe Roe" or "Fr. Joe Roe". Forms of one word must be people's.
 */
export function addCalledByGivenName(table: WordTable, forms: readonly NameForm[], roster: Roster): void {
  const inFull = new Set<string>();
  const called: NameForm[] = [];
  for (const form of forms) {
    const title = titleOfGivenName(table, form.first);
    const isOne = isOneWord(form.parts);
    if (isOne && title !== null) called.push(form);
    if (!isOne && title !== null) inFull.add(`${title} ${form.parts.words[0]}`);
  }
  for (const { parts, first } of called) {
    const [word = ""] = parts.words;
    if (!has(table, first, GIVEN) || inFull.has(`${titleOfGivenName(table, first)} ${word}`)) continue;
    roster.addCalled(parts, word, first);
  }
}

function titleOfGivenName(table: WordTable, first: number): string | null {
  const title = table.tokens[first - 1];
  if (title?.capital !== true || table.sentenceOf[first - 1] !== table.sentenceOf[first]) return null;
  return table.language.nouns.titlesOfGivenNames.get(title.lower.replace(".", "")) ?? null;
}
