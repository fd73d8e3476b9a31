import { isHonorific } from "./form-of-address.ts";
import type { NameForm } from "./name-forms.ts";
import type { ChooseTitled, NamedPerson } from "./roster.ts";
import type { Runs } from "./runs.ts";
import { titleInFront } from "./title-in-front.ts";
import { isRole } from "./title-roles.ts";
import { has, type WordTable } from "./word-table.ts";
import { PLURAL } from "./word-traits.ts";

/**
 * Of several people whom a short form may mean the one who was introduced, with the full name, by the title that stands before it:
 * "Dr. ⟨Roe⟩" beside "Dr. Ann Roe" and her son, Joe Roe; “Judge ⟨Roe⟩” beside “Ann Roe, a judge,”. Null if no title but a form of address
 * stands there, or none or several of them bear it.
 */
export function bearerOfTitle(table: WordTable, runs: Runs, forms: readonly NameForm[], at: number): ChooseTitled {
  const title = at - 1;
  if (isHonorific(table, title) || !isRole(table, title) || has(table, title, PLURAL)) return () => null;
  return (people) => {
    const meant = meaningsOf(table, title);
    const bears = ({ full }: NamedPerson) =>
      forms.some(
        (form) =>
          full.some(({ key }) => key === form.parts.key) &&
          titlesOf(table, runs, form).some((token) => meaningsOf(table, token).some((word) => meant.includes(word))),
      );
    const [only, another] = people.filter(bears);
    return another === undefined ? (only ?? null) : null;
  };
}

/** The tokens of a title before a name and of one behind it. */
function titlesOf(table: WordTable, runs: Runs, form: NameForm): number[] {
  const tokens: number[] = [];
  for (const range of [titleInFront(table, runs, form), form.tail.title])
    for (let at = range?.first ?? 0; at < (range?.last ?? 0); at += 1) if (isRole(table, at)) tokens.push(at);
  return tokens;
}

/** What a title says, in full: "sen." is the senator and the lawmaker. */
function meaningsOf({ tokens, language }: WordTable, at: number): readonly string[] {
  const word = tokens[at]?.lower ?? "";
  return [word.replace(/\.$/, ""), ...(language.titleAbbreviations.get(word) ?? [])];
}
