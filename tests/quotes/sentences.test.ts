import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/**
 * Sentences as news prints them every day, of our own invention, in `sentences.txt`, and headlines in `headlines.txt`:
 * each with what is read from it, a line indented by two spaces for every quote, “words | who said them, as printed,
 * “?” if nobody is told | how it was meant, unless asserted”.
 */
function readKeyed(file: string): { sentence: string; quotes: string[] }[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const starts = lines.flatMap((line, index) => (line.startsWith("  ") ? [] : [index]));
  return starts.map((start, index) => {
    const [sentence = "", ...quotes] = lines.slice(start, starts[index + 1]);
    return { sentence, quotes: quotes.map((line) => line.trim()) };
  });
}

const LEDE = `CORRAN (Reuters) - Ida Fenn, the mayor, met Tom Reed, a farmer, on Monday, and they walked through the rain to the old mill, which has \
not been used for years and which the town would like to see open again.`;

function quotesOf(text: string): string[] {
  return extract(text).quotes.map(({ text, speakers, stance }) => {
    const who = speakers.map(({ attribution }) => attribution ?? "?").join(" + ");
    return [text, who, ...(stance === "asserted" ? [] : [stance])].join(" | ");
  });
}

describe("a sentence of the news", () => {
  it.each(readKeyed("sentences.txt"))("$sentence", ({ sentence, quotes }) =>
    expect(quotesOf(`Mill to open again\n\n${LEDE}\n\n${sentence}\n`)).toEqual(quotes),
  );
});

describe("a headline", () => {
  it.each(readKeyed("headlines.txt"))("$sentence", ({ sentence, quotes }) =>
    expect(quotesOf(`${sentence}\n\n${LEDE}\n`)).toEqual(quotes),
  );
});
