import { createRequire } from "node:module";

/**
 * How many columns of a terminal a text takes. A letter with a combining accent takes one; an East Asian wide character
 * or an emoji, however many code points it has, takes two; escapes for bold take none.
 */
export function displayWidth(text: string): number {
  return LATIN.test(text) ? text.length : stringWidth()(text);
}

/** string-width, loaded when a text first needs it: loading its tables takes half as long as starting Node. */
function stringWidth(): (text: string) => number {
  return (require("string-width") as { readonly default: (text: string) => number }).default;
}

const require = createRequire(import.meta.url);

/**
 * Precomposed letters and what newspapers set between them, all one column wide: this test is a hundred times as fast.
 */
const LATIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027]*$/;

/** The characters of a text as a reader sees them, in order: "é" and "👨‍👩‍👧" are one each, however they are encoded. */
export function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Made when a word is first broken, because it takes some milliseconds. */
let segmenter: Intl.Segmenter | null = null;
