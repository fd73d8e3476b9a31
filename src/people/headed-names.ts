import type { Utf16Span } from "../span.ts";
import { isInCapitals } from "../text/characters.ts";
import type { Document } from "../text/document.ts";
import { withoutEmphasis } from "../text/emphasis.ts";

/** No such line is longer, in UTF-16 units. */
const LONGEST = 60;

/** A name of two words or more, and behind it an age, and no more. */
const HEADED = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), [1-9]\d$/u;

/** The names in capitals that have a line of their own with an age, over what is told of each: “⟨ANN ROE⟩, 67”. */
export function findHeadedNames({ blocks, text }: Document): Utf16Span[] {
  return blocks.flatMap((block) => {
    if (block.zone !== "body" || block.end - block.start > LONGEST) return [];
    const { start, end } = withoutEmphasis(text, block);
    const name = HEADED.exec(text.slice(start, end))?.[1] ?? "";
    return name !== "" && isInCapitals(name) ? [{ start, end: start + name.length }] : [];
  });
}
