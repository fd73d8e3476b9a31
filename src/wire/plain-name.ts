import { COMMON_WORDS } from "../languages/en/common-words.ts";
import { FEMALE_NAMES, MALE_NAMES, OTHER_GIVEN_NAMES } from "../languages/en/given-names.ts";
import { nameKey } from "../names/name-key.ts";
import type { PrintedCredit } from "./layout.ts";

const MAX_NAME_WORDS = 4;

const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...OTHER_GIVEN_NAMES]);

/** Whether a printed name begins with a given name that is known. */
export function hasGivenName(name: string): boolean {
  return isGivenName(name.split(" ")[0] ?? "");
}

function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(nameKey(word));
}

/**
 * Whether a credit reads as a name where nothing else says so: two to four words, none of them a common word of English,
 * but for the family name after given names ("Julie White"). "Trump Backs Bill" and "Full Speech" do not.
 */
export function isPlainName({ name }: Pick<PrintedCredit, "name">): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  const given = words.slice(0, -1);
  if (given.some(isCommon)) return false;
  return !isCommon(words.at(-1) ?? "") || given.every((word) => word.length < 3 || isGivenName(word));
}

function isCommon(word: string): boolean {
  return word.length > 2 && COMMON_WORDS.has(word.toLowerCase());
}
