import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "../text/characters.ts";
import type { Document } from "../text/document.ts";
import { withoutEmphasis } from "../text/emphasis.ts";
import { isGivenName } from "../text/label-words.ts";

/** The longest such line or name, in UTF-16 units. */
const LONGEST = 60;

/** A name of two to four words and an age, and nothing else. */
const HEADED = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), [1-9]\d$/u;

/** Such a name before words in marks. */
const BEFORE_MARKS = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}):? (?=["“]\p{Lu})/u;

/** With this many names before words in marks, they are those of the speakers. */
const MIN_SPEAKERS = 2;

/**
 * Finds names in capitals that have a line of their own with an age, above what is said about each person, “⟨ANN ROE⟩,
 * 67”, and those that begin with a given name and open several paragraphs before words in marks: “⟨ANN ROE⟩ “I
 * swim.””, “⟨ANN ROE⟩: “I swim.””
 */
export function findHeadedNames({ blocks, text, language }: Document): Utf16Span[] {
  const body = blocks.filter(({ zone }) => zone === "body").map((block) => withoutEmphasis(text, block));
  const find = (form: RegExp): Utf16Span[] =>
    body.flatMap(({ start, end }) => {
      const name = form.exec(text.slice(start, Math.min(end, start + LONGEST + 1)))?.[1] ?? "";
      return name !== "" && isInCapitals(name) ? [{ start, end: start + name.length }] : [];
    });
  const isGiven = ({ start, end }: Utf16Span) =>
    isGivenName(text.slice(start, end).split(" ")[0]?.toLowerCase() ?? "", language);
  const speaking = find(BEFORE_MARKS).filter(isGiven);
  return [...find(HEADED), ...(speaking.length < MIN_SPEAKERS ? [] : speaking)];
}
