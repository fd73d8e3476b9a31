import type { Language } from "../languages/language.ts";
import type { Gender } from "../vocabulary.ts";
import type { NameParts } from "./same-name.ts";
import { FEMALE, GIVEN, MALE, SURNAME, traitsOf, wordTraitsIn } from "./word-traits.ts";

/** Somebody by the full forms of their name. */
interface Named {
  readonly full: readonly NameParts[];
}

/**
 * The gender shown by a word behind the first, "Jasmine ⟨Kaur⟩", by given names that are nearly always of one gender,
 * or by the ending of a family name; else null.
 */
export function genderOf(person: Named, language: Language): Gender | null {
  const told = genderOfTellingWord(person, language);
  if (told !== null) return told;
  for (const { given } of person.full) {
    const traits = traitsOf(wordTraitsIn(language), given.find((word) => word.length > 1) ?? "");
    if ((traits & GIVEN) !== 0 && (traits & (FEMALE | MALE)) !== 0) return (traits & FEMALE) !== 0 ? "female" : "male";
  }
  return genderOfEnding(person, language);
}

/**
 * The gender shown by a word behind the first of a name, wherever it stands: "Nguyen ⟨Thi⟩ Loan", "Phil ⟨Ní⟩ Roe"; else
 * null.
 */
function genderOfTellingWord({ full }: Named, { givenNames }: Language): Gender | null {
  for (const { words } of full)
    for (const word of words.slice(1)) {
      const told = givenNames.tellingWords.get(word);
      if (told !== undefined) return told;
    }
  return null;
}

/** "female" for a family name that only women bear, "Hrefna ⟨Jónsdóttir⟩"; else null. */
function genderOfEnding({ full }: Named, { givenNames }: Language): Gender | null {
  const isHers = (word: string) =>
    word.length >= SHORTEST_TOLD && givenNames.femaleEndings.some((end) => word.endsWith(end));
  return full.some(({ words }) => words.slice(1).some(isHers)) ? "female" : null;
}

/** The fewest letters of a family name with such an ending. */
const SHORTEST_TOLD = 7;

/** Whether a given name is known, and no known one is nearly always of one gender: "Leslie", "Hope". */
export function isGivenToBoth({ full }: Named, language: Language): boolean {
  const traits = full.map(({ given }) => traitsOf(wordTraitsIn(language), given.find((word) => word.length > 1) ?? ""));
  return (
    traits.some((one) => (one & GIVEN) !== 0) &&
    traits.every((one) => (one & GIVEN) === 0 || (one & (FEMALE | MALE)) === 0)
  );
}

/**
 * The gender shown by a name of one word that is a given name and not a known family name: "Kevin"; else null.
 *
 * @param isGiven whether it cannot be a family name here: "my cousin Peter"
 */
export function genderOfLoneName(
  { full: [only, ...others] }: Named,
  language: Language,
  isGiven = false,
): Gender | null {
  if (only === undefined || others.length > 0 || only.words.length !== 1) return null;
  const traits = traitsOf(wordTraitsIn(language), only.words[0] ?? "");
  if ((traits & GIVEN) === 0 || (traits & (FEMALE | MALE)) === 0) return null;
  if ((traits & SURNAME) !== 0 && !isGiven) return null;
  return (traits & FEMALE) !== 0 ? "female" : "male";
}
