import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "../text/characters.ts";
import type { Document } from "../text/document.ts";
import { withoutEmphasis } from "../text/emphasis.ts";

/** The longest such line, in UTF-16 units. */
const LONGEST = 60;

/** A name of two to four words and an age, and nothing else. */
const HEADED = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), [1-9]\d$/u;

/**
 * Finds names in capitals that have a line of their own with an age, above what is said about each person: “⟨ANN ROE⟩,
 * 67”.
 */
export function findHeadedNames({ blocks, text }: Document): Utf16Span[] {
  return blocks.flatMap((block) => {
    if (block.zone !== "body" || block.end - block.start > LONGEST) return [];
    const { start, end } = withoutEmphasis(text, block);
    const name = HEADED.exec(text.slice(start, end))?.[1] ?? "";
    return name !== "" && isInCapitals(name) ? [{ start, end: start + name.length }] : [];
  });
}
