import { WordNumbers } from "../grammar/word-numbers.ts";
import type { Country } from "../languages/for-people/countries.ts";
import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { itemAt } from "../text/item-at.ts";
import { type TokenForm, type Tokens, tokenize } from "../text/tokens.ts";
import type { OrganisationKind } from "../vocabulary.ts";

/** What a name known as a whole stands for; a `thing` is neither somebody nor a place ("TV"). */
export type KnownKind = OrganisationKind | "capital" | "place" | "people" | "thing";

export interface KnownName {
  readonly kind: KnownKind;
  /** The country, for a name of one, its capital or its people; else the name itself. */
  readonly of: string;
  /** Its words as tokens print them, with straight apostrophes. */
  readonly words: readonly string[];
}

/** The known names of a language by their first words. */
interface KnownNames {
  /** The index in `lists` for each first word. */
  readonly firstWords: WordNumbers;
  /** The names that begin with one word, the longest first. */
  readonly lists: readonly (readonly KnownName[])[];
}

const knownNamesIn: (language: Language) => KnownNames = perLanguage((language) => {
  const known = new Map<string, KnownName[]>();
  const added = new Set<string>();
  for (const [kind, names, of] of listNames(language))
    for (const name of names) {
      const words = PLAIN_WORDS.test(name) ? name.split(" ") : tokenize(name, language).map(printedForm);
      const [first = ""] = words;
      const printed = words.join(" ");
      if (added.has(printed)) continue;
      added.add(printed);
      const one = { kind, of: of ?? name, words };
      const same = known.get(first);
      if (same === undefined) known.set(first, [one]);
      else same.push(one);
    }
  const lists = Array.from(known.values(), (names) => names.sort((a, b) => b.words.length - a.words.length));
  return { firstWords: new WordNumbers(new Map([...known.keys()].map((word, index) => [word, index]))), lists };
});

/** Words of ASCII letters, which are tokens as they stand. Most names are, and all names are read at every start. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function printedForm(token: TokenForm): string {
  return token.text.includes("’") ? token.text.replaceAll("’", "'") : token.text;
}

/** All names of a kind, in the country `of` if given; for a name in two lists the first counts. */
type NamesOfKind = readonly [kind: KnownKind, names: readonly string[], of?: string];

function listNames(language: Language): readonly NamesOfKind[] {
  return [
    ...language.countries.all.flatMap((country) => namesOfCountry(country, language)),
    ["government", language.organisations.governments],
    ["agency", language.organisations.agencies],
    ["media", language.organisations.media],
    ["party", language.organisations.parties],
    ["other", language.organisations.others],
    ["company", language.organisations.companies],
    ["place", [...language.places.states, ...language.places.regions, ...language.places.cities]],
    ["thing", [...language.organisations.unspeakingInitials, ...language.fiction.figures]],
  ];
}

function namesOfCountry({ name, aliases, demonyms, capital }: Country, { countries }: Language): NamesOfKind[] {
  const plurals = demonyms.filter((demonym) => demonym.includes(" ")).map(countries.pluralOf);
  return [
    ["country", [name, ...aliases], name],
    ["people", [...demonyms, ...plurals], name],
    ["capital", capital === null ? [] : [capital], name],
  ];
}

function knownFrom(language: Language, word: string): readonly KnownName[] | undefined {
  const { firstWords, lists } = knownNamesIn(language);
  return itemAt(lists, firstWords.get(word, -1));
}

/**
 * The longest known name that begins at a token, or null. The case must be the printed one: "US" is a country and "us"
 * is not; in a line all in capitals a name is also known by its capitalised form.
 */
export function knownNameAt(tokens: Tokens, at: number, last: number, allCapitals: boolean): KnownName | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const exact = longest(knownFrom(tokens.language, printedForm(token)), tokens, at, last, false);
  return (
    exact ?? (allCapitals ? longest(knownFrom(tokens.language, capitalise(token.text)), tokens, at, last, true) : null)
  );
}

function longest(
  names: readonly KnownName[] | undefined,
  tokens: Tokens,
  at: number,
  last: number,
  allCapitals: boolean,
): KnownName | null {
  for (const known of names ?? []) {
    if (at + known.words.length <= last && matches(known.words, tokens, at, allCapitals)) return known;
  }
  return null;
}

function matches(words: readonly string[], tokens: Tokens, at: number, allCapitals: boolean): boolean {
  for (let index = 1; index < words.length; index += 1) {
    const token = tokens[at + index];
    if (token === undefined) return false;
    const same = allCapitals
      ? token.lower === words[index]?.toLowerCase()
      : token.text === words[index] || printedForm(token) === words[index];
    if (!same) return false;
  }
  return true;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
