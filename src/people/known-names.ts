import { WordNumbers } from "../grammar/word-numbers.ts";
import { COUNTRIES } from "../languages/en/countries.ts";
import {
  AGENCIES,
  COMPANIES,
  GOVERNMENTS,
  MEDIA,
  OTHER_ORGANISATIONS,
  PARTIES,
  UNSPEAKING_INITIALS,
} from "../languages/en/organisation-names.ts";
import { CITIES, REGIONS, STATES } from "../languages/en/places.ts";
import { itemAt } from "../text/item-at.ts";
import { type TokenForm, type Tokens, tokenize } from "../text/tokens.ts";
import type { OrganisationKind } from "../vocabulary.ts";

/** What a name known as a whole stands for; `thing` is nobody and no place either ("TV"). */
export type KnownKind = OrganisationKind | "capital" | "place" | "people" | "thing";

export interface KnownName {
  readonly kind: KnownKind;
  /** The country of a name of it, of its capital or its people; else the name itself. */
  readonly of: string;
  /** Its words as tokens print them, apostrophes made straight. */
  readonly words: readonly string[];
}

/** By first word, in the order of the lists; see {@link LISTS}. */
const KNOWN = new Map<string, KnownName[]>();
/** What has been added, for a name that stands in two lists is what the first one says. */
const ADDED = new Set<string>();

/** Words of ASCII letters are tokens as they stand. Most names are, and all of them are read at every start. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function add(names: Iterable<string>, kind: KnownKind, of?: string): void {
  for (const name of names) {
    const words = PLAIN_WORDS.test(name) ? name.split(" ") : tokenize(name).map(printedForm);
    const [first = ""] = words;
    const printed = words.join(" ");
    if (ADDED.has(printed)) continue;
    ADDED.add(printed);
    const known = { kind, of: of ?? name, words };
    const same = KNOWN.get(first);
    if (same === undefined) KNOWN.set(first, [known]);
    else same.push(known);
  }
}

function printedForm(token: TokenForm): string {
  return token.text.includes("’") ? token.text.replaceAll("’", "'") : token.text;
}

for (const { name, aliases, demonyms, capital } of COUNTRIES) {
  add([name, ...aliases], "country", name);
  add(demonyms, "people", name);
  add(
    demonyms.filter((demonym) => demonym.includes(" ")).map((demonym) => `${demonym}s`),
    "people",
    name,
  );
  if (capital !== null) add([capital], "capital", name);
}
add(GOVERNMENTS, "government");
add(AGENCIES, "agency");
add(MEDIA, "media");
add(PARTIES, "party");
add(OTHER_ORGANISATIONS, "other");
add(COMPANIES, "company");
add([...STATES, ...REGIONS, ...CITIES], "place");
add(UNSPEAKING_INITIALS, "thing");

/** For each first word the names that begin with it, the longest first. */
const LISTS: readonly (readonly KnownName[])[] = Array.from(KNOWN.values(), (names) =>
  names.sort((a, b) => b.words.length - a.words.length),
);
const FIRST_WORDS = new WordNumbers(new Map([...KNOWN.keys()].map((word, index) => [word, index])));

function knownFrom(word: string): readonly KnownName[] | undefined {
  return itemAt(LISTS, FIRST_WORDS.get(word, -1));
}

/**
 * The longest known name that begins at a token, or null. The case must be the printed one: "US" is a country and "us"
 * is not; in a line all in capitals a name is also known by its capitalised form.
 */
export function knownNameAt(tokens: Tokens, at: number, last: number, allCapitals: boolean): KnownName | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const exact = longest(knownFrom(printedForm(token)), tokens, at, last, false);
  return exact ?? (allCapitals ? longest(knownFrom(capitalise(token.text)), tokens, at, last, true) : null);
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
