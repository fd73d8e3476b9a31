import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/**
 * Sentences as news prints them every day, of our own invention, in `sentences.txt`: each with what is read from it, a line indented
 * by two spaces for every quote, “words | who said them, as printed, “?” if nobody is told | how it was meant, unless asserted”.
 */
const lines = readFileSync(new URL("sentences.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const starts = lines.flatMap((line, index) => (line.startsWith("  ") ? [] : [index]));
const sentences = starts.map((start, index) => {
  const [sentence = "", ...quotes] = lines.slice(start, starts[index + 1]);
  return { sentence, quotes: quotes.map((line) => line.trim()) };
});

const BEFORE = `Mill to open again

CORRAN (Reuters) - Ida Fenn, the mayor, met Tom Reed, a farmer, on Monday, and they walked through the rain to the old mill, which has \
not been used for years and which the town would like to see open again.`;

function quotesOf(sentence: string): string[] {
  return extract(`${BEFORE}\n\n${sentence}\n`).quotes.map(({ text, speakers, stance }) => {
    const who = speakers.map(({ attribution }) => attribution ?? "?").join(" + ");
    return [text, who, ...(stance === "asserted" ? [] : [stance])].join(" | ");
  });
}

describe("a sentence of the news", () => {
  it.each(sentences)("$sentence", ({ sentence, quotes }) => expect(quotesOf(sentence)).toEqual(quotes));
});
