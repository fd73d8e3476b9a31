import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import type { Gender } from "../vocabulary.ts";
import { isHonorific } from "./form-of-address.ts";
import type { NameForm } from "./name-forms.ts";
import { isOneWord, type NameParts } from "./same-name.ts";
import { relativeBefore } from "./titles.ts";
import { has, type WordTable } from "./word-table.ts";
import { FEMALE_NOUN, MALE_NOUN } from "./word-traits.ts";

/** Somebody whose given name alone is printed, with the family name of whose relative they are. */
export interface Relative {
  readonly parts: NameParts;
  readonly family: string;
  readonly gender: Gender;
  /** Whether they are the "elder" or the "younger" one of the two. */
  readonly age: string;
  readonly first: number;
}

/** How far before the relative the other is named, in tokens. */
const REACH = 60;

/**
 * "Ann" in "Joe Roe was away. His wife, Ann, said": a near relative, of those of whom the name shortly before may be said; "Mrs. Roe"
 * is she. `lone` are the keys of names of one word that are people's.
 */
export function findRelatives(table: WordTable, forms: readonly NameForm[], lone: ReadonlySet<string>): Relative[] {
  const relatives: Relative[] = [];
  const families = new Set<string>();
  let family = "";
  let seen = -REACH;
  for (const { parts, first, last } of forms) {
    if (!isOneWord(parts)) families.add(parts.family);
    if (!isOneWord(parts) || families.has(parts.key)) [family, seen] = [parts.family || parts.key, first];
    else if (lone.has(parts.key) && family !== "" && first - seen < REACH) {
      const noun = relativeBefore(table, first, last);
      const gender = has(table, noun, FEMALE_NOUN) ? "female" : has(table, noun, MALE_NOUN) ? "male" : null;
      const isOwned = table.language.words.owners.has(table.tokens[noun - 1]?.lower ?? "");
      if (
        noun < first &&
        isOwned &&
        gender !== null &&
        table.language.nouns.nearKin.has(table.tokens[noun]?.lower ?? "")
      )
        relatives.push({ parts, family, gender, age: ageOf(table, noun), first });
    }
  }
  return relatives;
}

/** "Joe Roe" in "his father, Joe Roe,", "Joe Roe Jr." in "and his son Joe Roe Jr.". */
export function isHisSonOrFather(table: WordTable, { first, last }: NameForm): boolean {
  const noun = relativeBefore(table, first, last);
  if (noun === first || ageOf(table, noun) === "") return false;
  return table.language.words.pronounGenders.get(table.tokens[noun - 1]?.lower ?? "") === "male";
}

function ageOf({ tokens, language: { nouns } }: WordTable, noun: number): string {
  const word = tokens[noun]?.lower ?? "";
  return nouns.parents.has(word) ? ELDER : nouns.children.has(word) ? YOUNGER : "";
}

const ELDER = "elder";
const YOUNGER = "younger";

/** "elder" before "the elder ⟨Roe⟩", "younger" before "the younger Mr. ⟨Roe⟩"; empty before other names. */
export function ageBefore(table: WordTable, first: number): string {
  const { elders, youngers } = table.language.nouns;
  const at = isHonorific(table, first - 1) ? first - 2 : first - 1;
  if (!servesAs(table, at - 1, DEFINITE)) return "";
  const word = table.tokens[at]?.lower ?? "";
  return elders.has(word) ? ELDER : youngers.has(word) ? YOUNGER : "";
}
