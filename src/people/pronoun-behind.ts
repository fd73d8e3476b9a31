import { COMPLEMENTIZER, EXPLETIVE, servesAs } from "../grammar/syntax-words.ts";
import type { Gender } from "../vocabulary.ts";
import { has, type WordTable } from "./word-table.ts";
import { CALENDAR, LINK, NO_NAME, SPEECH } from "./word-traits.ts";

/** How many words stand between: "told ⟨the jury that⟩ he". */
const MOST_BETWEEN = 3;

/** The gender of the pronoun that follows the verb of speech behind a name: "male" for "Roe said ⟨he⟩", "Roe told the jury that ⟨he⟩"; else null. */
export function whoIsSaid(table: WordTable, last: number): Gender | null {
  if (!has(table, last, SPEECH)) return null;
  for (let at = last + 1; at <= last + 1 + MOST_BETWEEN && table.tokens[at]?.kind === "word"; at += 1) {
    const gender = table.language.words.pronouns.get(table.tokens[at]?.lower ?? "")?.gender;
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

/** How many auxiliaries and small words stand between "it" and its verb: "said it ⟨would no longer⟩ close". */
const MOST_HELPERS = 4;

/** "Acme said ⟨it⟩ would hire", "Acme said ⟨its⟩ shops": a name whose bearer speaks of itself as a body does. */
export function saysOfItself(table: WordTable, last: number): boolean {
  if (!has(table, last, SPEECH) || table.tokens[last]?.capital === true) return false;
  const behind = behindDay(table, last + 1);
  let at = servesAs(table, behind, COMPLEMENTIZER) ? behind + 1 : behind;
  const { smallWords, organisations, words } = table.language;
  if (smallWords.meaningsOfPronouns.get(table.tokens[at]?.lower ?? "") !== "organisation") return false;
  if (!servesAs(table, at, EXPLETIVE)) return true;
  at += 1;
  for (
    const end = at + MOST_HELPERS;
    at < end && (words.auxiliaries.has(table.tokens[at]?.lower ?? "") || has(table, at, LINK | NO_NAME));
    at += 1
  )
    if (organisations.acts.has(table.tokens[at]?.lower ?? "")) return true;
  return organisations.acts.has(table.tokens[at]?.lower ?? "");
}

/** Behind "Thursday", "on Thursday": the token itself where no day stands. */
function behindDay(table: WordTable, at: number): number {
  const day = has(table, at, CALENDAR) ? at : at + 1;
  return has(table, day, CALENDAR) && (day === at || has(table, at, LINK)) ? day + 1 : at;
}
