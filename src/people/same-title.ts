import { wordAt } from "../grammar/word-at.ts";
import type { Language } from "../languages/language.ts";
import { isHonorific } from "./form-of-address.ts";
import type { NameForm } from "./name-forms.ts";
import type { ChooseBearers, NamedPerson } from "./roster.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { titleInFront } from "./title-in-front.ts";
import { isRole } from "./title-roles.ts";
import { titleBefore } from "./titles.ts";
import { has, type WordTable } from "./word-table.ts";
import { KIN, PLURAL } from "./word-traits.ts";

/**
 * The words of one title that an article gives somebody, and whether it shows that the office is not theirs: "former
 * mayor".
 */
interface Introduction {
  readonly words: ReadonlySet<string>;
  readonly isOfOthers: boolean;
}

/** How many introductions of a person are read; later ones say nothing new. */
const MAX_INTRODUCTIONS = 12;

/**
 * Returns, for the token of a short form, which of several people who bear the name the title before it may mean. That
 * is the one introduced by that title with the full name, "Dr. ⟨Roe⟩" beside "Dr. Ann Roe" and her son, Joe Roe; else
 * the one introduced in another way who may be addressed so, “Coun ⟨Roe⟩” beside "council leader Ann Roe". Nobody if
 * none of them fits or several do; everybody if no title stands there.
 */
export function bearersOfTitle(
  table: WordTable,
  runs: Runs,
  forms: readonly NameForm[],
): (first: number) => ChooseBearers {
  let introductions: ReadonlyMap<string, readonly Introduction[]> | null = null;
  return (first) => (people) => {
    if (!isAddressed(table, first)) return people;
    introductions ??= listIntroductions(table, runs, forms);
    const title = titleBefore(table, runs, first) ?? { first: first - 1, last: first };
    return chooseBearer(table, title, people, introductions);
  };
}

/** Whether an office or rank stands before a name: "Dr.", "Judge", but not "Mr.", "elder" or "son". */
export function isAddressed(table: WordTable, first: number): boolean {
  const title = first - 1;
  const { tokens, language } = table;
  if (isHonorific(table, title) || !isRole(table, title) || has(table, title, PLURAL)) return false;
  const { elders, youngers } = language.nouns;
  const word = wordAt(table, title);
  return !elders.has(word) && !youngers.has(word) && (!has(table, title, KIN) || tokens[title]?.capital === true);
}

function chooseBearer(
  table: WordTable,
  title: TokenRange,
  people: readonly NamedPerson[],
  introductions: ReadonlyMap<string, readonly Introduction[]>,
): readonly NamedPerson[] {
  const { language } = table;
  const head = plain(table, title.last - 1);
  const words = wordsIn(table, title);
  const isSaid = ({ words: said }: Introduction) => spellings(head, language).some((word) => said.has(word));
  const isImplied = ({ words: said }: Introduction) =>
    (language.holdersOfTitles.get(head) ?? []).some((holder) => holder.every((word) => said.has(word)));
  const ways = [(one: Introduction) => isSaid(one) && !one.isOfOthers, isSaid, isImplied];
  for (const way of ways) {
    const bearers = people.flatMap((person) => {
      const fitting = person.full.flatMap(({ key }) => introductions.get(key) ?? []).filter(way);
      const shared = fitting.map(({ words: said }) => words.filter((word) => said.has(word)).length);
      return fitting.length === 0 ? [] : [{ person, shared: Math.max(...shared) }];
    });
    const most = Math.max(...bearers.map(({ shared }) => shared));
    const [only, another] = bearers.filter(({ shared }) => shared === most);
    if (only !== undefined) return another === undefined ? [only.person] : [];
  }
  return [];
}

/** By the key of each full name, the titles that it is printed with. */
function listIntroductions(
  table: WordTable,
  runs: Runs,
  forms: readonly NameForm[],
): ReadonlyMap<string, readonly Introduction[]> {
  const introductions = new Map<string, Introduction[]>();
  for (const form of forms) {
    if (form.parts.words.length < 2) continue;
    const known = introductions.get(form.parts.key) ?? [];
    if (known.length >= MAX_INTRODUCTIONS) continue;
    introductions.set(form.parts.key, known);
    for (const range of [titleInFront(table, runs, form), form.tail.title, predicateBehind(table, form)]) {
      if (range !== null) known.push(readIntroduction(table, range));
    }
  }
  return introductions;
}

function readIntroduction(table: WordTable, range: TokenRange): Introduction {
  const { besideOffice } = table.language.nouns;
  const printed = wordsIn(table, range);
  const words = new Set(printed.flatMap((word) => spellings(word, table.language)));
  return { words, isOfOthers: printed.some((word) => besideOffice.has(word)) };
}

/** How many words a predicate may have: "was elected as the union's deputy chair". */
const MOST_WORDS = 6;

/** What stands behind "is" or "was elected" behind a name; null if there is nothing. */
function predicateBehind(table: WordTable, { last, tail }: NameForm): TokenRange | null {
  const { tokens, language } = table;
  let first = Math.max(last, tail.last);
  const start = first;
  while (language.nouns.becoming.has(wordAt(table, first))) first += 1;
  let end = first;
  while (end < first + MOST_WORDS && tokens[end]?.kind === "word") end += 1;
  return first === start || end === first ? null : { first, last: end };
}

/** The words of a range in lower case, without full stops. */
function wordsIn(table: WordTable, { first, last }: TokenRange): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at += 1) if (table.tokens[at]?.kind === "word") words.push(plain(table, at));
  return words;
}

function plain(table: WordTable, at: number): string {
  return wordAt(table, at).replace(/\.$/, "");
}

/** A title and what it abbreviates: "sen" is also "senator". */
function spellings(word: string, language: Language): readonly string[] {
  return [word, ...(language.titleAbbreviations.get(word) ?? [])];
}
