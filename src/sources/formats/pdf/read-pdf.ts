import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { toText } from "../../html/text-of-fragment.ts";
import { DamagedError, refuse } from "../../parts/damaged.ts";
import { DOCUMENT_LIMIT } from "../../parts/limits.ts";
import { SIZE_LIMIT } from "../../read-file.ts";
import type { Received } from "../../received.ts";
import type { PdfHead } from "./extract-pages.ts";
import { Vocabulary } from "./hyphens.ts";
import { pagesInThread } from "./pages-in-thread.ts";
import { type Paragraph, toParagraphs } from "./paragraphs.ts";
import { factsOf, languageOf } from "./properties.ts";
import { inReadingOrder } from "./reading-order.ts";
import { refuseBomb } from "./refuse-bomb.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { type Segment, toSegments } from "./segment.ts";

/** The mark at the end is looked for in this many last bytes, since some programs write behind it. */
const END_WITHIN = 65_536;
/** More pages than the thickest of books. */
const MAX_PAGES = 10_000;
/** A headline is set at least this much larger than the text, and has at most this many characters. */
const HEADLINE_SIZE = 1.2;
const HEADLINE_LENGTH = 300;

/** @throws DamagedError for what is not a PDF with text, or a damaged one */
export async function readPdfDocument(received: Received): Promise<SourceDocument | PartRefusal> {
  const bytes = await received.bytes(DOCUMENT_LIMIT);
  if (isRefusal(bytes)) throw new DamagedError(bytes);
  if (!Buffer.from(bytes.subarray(-END_WITHIN)).toString("latin1").includes("%%EOF")) {
    refuse("E_FORMAT", `cut off: the mark at the end of a PDF is missing after ${bytes.length} bytes`);
  }
  const bomb = refuseBomb(bytes);
  if (bomb !== null) throw new DamagedError(bomb);
  const { properties, pages } = await readPages(bytes);
  return toDocument(properties, pages);
}

type Properties = PdfHead["properties"];

async function readPages(bytes: Uint8Array): Promise<{ readonly properties: Properties; readonly pages: Segment[][] }> {
  let properties: Properties = new Map();
  const pages: Segment[][] = [];
  let length = 0;
  for await (const given of pagesInThread(bytes)) {
    if ("pageCount" in given) {
      ({ properties } = given);
      if (given.pageCount > MAX_PAGES) refuse("E_TOO_LARGE", `${given.pageCount} pages, the limit is ${MAX_PAGES}`);
      continue;
    }
    const segments = toSegments(given);
    for (const { text } of segments) length += text.length;
    if (length > SIZE_LIMIT) refuse("E_TOO_LARGE", `over ${SIZE_LIMIT} characters by page ${pages.length + 1}`);
    pages.push(segments);
  }
  return { properties, pages };
}

function toDocument(properties: Properties, pages: readonly Segment[][]): SourceDocument {
  requireText(pages);
  const bodySize = usualSize(pages.flat());
  const { pages: cleaned, count } = withoutRunningHeads(pages, bodySize);
  const columns = cleaned.flatMap((segments, at) => inReadingOrder(segments).map((lines) => ({ page: at + 1, lines })));
  const vocabulary = new Vocabulary();
  for (const { lines } of columns) for (const { text } of lines) vocabulary.learn(text);
  const paragraphs = toParagraphs(columns, vocabulary);
  const headline = findHeadline(paragraphs, bodySize);
  const body = paragraphs.filter((paragraph) => paragraph !== headline);
  return {
    text: toText(body.map(({ text }) => text)),
    given: {
      headline: headline?.text ?? null,
      byline: null,
      authors: [],
      publishedAt: null,
      language: languageOf(properties),
      url: null,
      publicationStatus: null,
      embargoedUntil: null,
      facts: factsOf(properties),
      statedIn: headline === undefined ? {} : { headline: "pdf: the largest type of the first page" },
    },
    part: null,
    mediaType: "application/pdf",
    notes: notesOf(pages, count, vocabulary.doubtful),
    pages: pagesOf(body),
  };
}

/** The largest share of letters that the PDF may leave unreadable: one in ten. */
const UNREADABLE = 0.1;

function requireText(pages: readonly (readonly Segment[])[]): void {
  const text = pages
    .flat()
    .map((segment) => segment.text)
    .join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) {
    const count = pages.length === 1 ? "1 page" : `${pages.length} pages`;
    refuse(
      "E_NO_TEXT",
      `${count} without text, pictures of it at most: have it recognised (ocrmypdf IN.pdf OUT.pdf) and give that`,
    );
  }
  const unreadable = text.match(/[\ufffd\p{Co}\p{Cc}]/gu)?.length ?? 0;
  if (unreadable > UNREADABLE * (letters + unreadable)) {
    refuse(
      "E_NO_TEXT",
      "its fonts do not say which letters they show: have it recognised (ocrmypdf --force-ocr IN.pdf OUT.pdf)",
    );
  }
}

/** The size that most letters are set in. */
function usualSize(segments: readonly Segment[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of segments) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/**
 * The one paragraph in the largest type on the first page, well above that of the text; undefined if there is no such
 * one.
 */
function findHeadline(paragraphs: readonly Paragraph[], bodySize: number): Paragraph | undefined {
  const first = paragraphs[0]?.pages[0]?.page;
  const onFirst = paragraphs.filter(({ pages }) => pages[0]?.page === first);
  const largest = onFirst.reduce((most, { size }) => Math.max(most, size), 0);
  const [headline, second] = onFirst.filter(({ size }) => size > largest / 1.03);
  const isOne = headline !== undefined && second === undefined && paragraphs.length > 1;
  return isOne && largest >= bodySize * HEADLINE_SIZE && headline.text.length <= HEADLINE_LENGTH ? headline : undefined;
}

function notesOf(pages: readonly Segment[][], runningHeads: number, doubtful: number): string[] {
  const empty = pages.flatMap((segments, at) => (segments.length === 0 ? [at + 1] : []));
  const notes: string[] = [];
  if (empty.length > 0)
    notes.push(`Without text: page ${empty.slice(0, 10).join(", ")}${empty.length > 10 ? " and others" : ""}`);
  if (runningHeads > 0) notes.push(`Running heads and page numbers are left out: ${runningHeads}`);
  if (doubtful > 0) notes.push(`Hyphens at ends of lines are kept where they may belong to the word: ${doubtful}`);
  return notes;
}

/** Where each page stands in the text that the paragraphs make. */
function pagesOf(paragraphs: readonly Paragraph[]): { page: number; start: number; end: number }[] {
  const spans: { page: number; start: number; end: number }[] = [];
  let at = 0;
  for (const { text, pages } of paragraphs) {
    for (const { page, start } of pages) {
      const last = spans.at(-1);
      if (last?.page === page) continue;
      if (last !== undefined) last.end = at + start;
      spans.push({ page, start: at + start, end: 0 });
    }
    // Two line feeds separate paragraphs.
    at += text.length + 2;
  }
  const last = spans.at(-1);
  if (last !== undefined) last.end = at - 1;
  return spans;
}
