import stringWidth from "string-width";

/**
 * The columns of a terminal that a text takes: a letter with a combining accent takes one, an East Asian wide character
 * or an emoji, of however many code points, two. Escapes for bold take none.
 */
export function displayWidth(text: string): number {
  return LATIN.test(text) ? text.length : stringWidth(text);
}

/** Precomposed letters and what newspapers set between them, all one column wide: seen a hundred times as fast. */
const LATIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027]*$/;

/** What a reader sees as the characters of a text, in order: "é" and "👨‍👩‍👧" are one each, however they are encoded. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of SEGMENTER.segment(text)) yield segment;
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
