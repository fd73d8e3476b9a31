import type Database from "better-sqlite3";
import { expect } from "vitest";
import { archiveOfSources, inUtf8 } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

const QUOTE = "“We waited nine years for this,” Verrin said.";

/** A text in which places are easily miscounted. */
const text =
  (before: string, quote = QUOTE, after = "") =>
  () =>
    requireExact(inUtf8(`${before}${quote}${after}`));

/**
 * Every stored passage is looked up in the text by counting characters one by one, which no line of the program does.
 * There must be a quote, or nothing was tried.
 */
async function requireExact(source: { readonly bytes: Uint8Array; readonly encoding?: string }): Promise<void> {
  const raw = await archiveOfSources(source);
  const characters = [...String(raw.prepare("SELECT text FROM articles").pluck().get())];
  const quotes = raw.prepare<[], QuoteRow>("SELECT id, text, start_char AS start, end_char AS end FROM quotes").all();
  expect(quotes.length).toBeGreaterThan(0);
  for (const { id, text, start, end } of quotes) {
    const parts = contentOf(raw, id);
    for (const part of parts) expect(part.exact).toBe(characters.slice(part.start, part.end).join(""));
    expect(parts.map(({ exact }) => exact).join(" […] ")).toBe(text);
    expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
  }
}

interface QuoteRow {
  readonly id: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function contentOf(raw: Database.Database, quote: number) {
  return raw
    .prepare<[number], { start: number; end: number; exact: string }>(
      `SELECT start_char AS start, end_char AS end, exact FROM quote_spans
       WHERE quote_id = ? AND role = 'content' ORDER BY seq`,
    )
    .all(quote);
}

const utf16 =
  (bigEndian: boolean): Attempt =>
  () => {
    const bytes = Buffer.from(`\ufeff🚢 Ferry news\n\n${QUOTE}`, "utf16le");
    return requireExact({ bytes: bigEndian ? bytes.swap16() : bytes });
  };

export const EXACT_QUOTES: Promised = {
  number: 1,
  sentence: "A stored quote is, character for character, what the article has at its offsets",
  ways: {
    "an emoji of two UTF-16 units stands before it": text("Ferry 🚢 news\n\n"),
    "a family of seven code points stands before it": text("News of the 👨‍👩‍👧‍👦\n\n"),
    "letters before it are decomposed, base and accent apart": text("Cafe\u0301 re\u0301sume\u0301\n\n"),
    "its own letters are decomposed": text("News\n\n", "“We waited ne\u0301uf anne\u0301es for this,” Verrin said."),
    "lines end with CR and LF": text("Ferry news\r\n\r\nIt sails.\r\n\r\n"),
    "lines end with CR alone": text("Ferry news\r\rIt sails.\r\r"),
    "lines end with U+2028": text("Ferry news\u2028\u2028It sails.\n\n"),
    "the file begins with a byte-order mark": text("\ufeffFerry news\n\n"),
    "the text begins with two byte-order marks": text("\ufeff\ufeffFerry news\n\n"),
    "it is UTF-16, little-endian": utf16(false),
    "it is UTF-16, big-endian": utf16(true),
    "it is windows-1252, where a mark is one byte": () =>
      requireExact({
        bytes: Buffer.concat([
          Buffer.from("Caf\xe9 news\n\n\x93We waited nine years for this,\x94 Verrin said.", "latin1"),
        ]),
        encoding: "windows-1252",
      }),
    "spaces before it are of no width": text("Fer\u200bry\u200b news\u2060\n\n"),
    "words before it run from right to left": text("מעבורת \u202eyrref\u202c news\n\n"),
    "a ligature and a letter that grows in capitals stand before it": text("ﬁne Straße İstanbul ŉ\n\n"),
    "the article itself has the marks of an omission": text(
      "News\n\n",
      "“We waited […] nine years for this,” Verrin said. “And […] we won,” he said.",
    ),
    "it is split by its speaker": text(
      "News 😀\n\n",
      "“We waited nine years for this,” Verrin said, “and we will not wait a tenth.”",
    ),
    "a quote stands within it": text("News\n\n", "“She told me ‘never again 😀’ that day,” Verrin said."),
    "its marks are straight, and an apostrophe is one of them": text(
      "News\n\n",
      `"It's the ferry's pier," Verrin said.`,
    ),
    "it goes on over paragraphs": text(
      "News\n\n",
      "“We waited nine years for this,” Verrin said.\n\n“And we 😀 will not wait a tenth.\n\n“Not a day.”",
    ),
    "it lies across a border of the blocks of a long text": text("It 😀 rained on. ".repeat(1170)),
    "it lies at the very end of a long text": text(`${"It rained on the pier. ".repeat(3000)}\n\n`),
    "entities of HTML stand before it": text("Ferry &amp; pier &#8220;news&#8221;\n\n"),
    "tabs and spaces that do not break stand within it": text(
      "News\n\n",
      "“We\twaited\u00a0nine years for this,” Verrin said.",
    ),
  },
};
