import { messageOf } from "../../../errors.ts";
import { refuse } from "../../parts/damaged.ts";
import type { Piece } from "./segment.ts";

/** What a PDF holds, before and while its pages are read. */
export interface PdfHead {
  readonly pageCount: number;
  /** What its properties state, by name: "Title", "Author". */
  readonly properties: ReadonlyMap<string, string>;
}

/** Nothing is fetched from elsewhere, nothing is run or drawn, and damage is not papered over. */
const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  stopAtErrors: true,
  verbosity: 0,
};

/** After this many pages, what the library remembers of them is released. */
const PAGES_HELD = 20;

/**
 * The head of a PDF, then the upright text of its pages, one by one. A PDF made to do so can keep the library busy for
 * ever, and with it the thread that this runs in.
 *
 * @throws DamagedError for a PDF that is encrypted or damaged
 */
export async function* extractPages(bytes: Uint8Array): AsyncGenerator<PdfHead | Piece[]> {
  const { getDocument } = await import("unpdf/pdfjs");
  // The library takes over the bytes, so it is given a copy.
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(bytes) });
  try {
    const pdf = await task.promise.catch((error: unknown) => refuse("E_FORMAT", reasonOf(error)));
    const { info } = await pdf.getMetadata();
    yield { pageCount: pdf.numPages, properties: textsOf(info) };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      yield await piecesOf(pdf, number).catch((error: unknown) =>
        refuse("E_FORMAT", `page ${number} is damaged: ${messageOf(error)}`),
      );
      if (number % PAGES_HELD === 0) await pdf.cleanup();
    }
  } finally {
    await task.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof import("unpdf/pdfjs").getDocument>["promise"]>;

async function piecesOf(pdf: Pdf, number: number): Promise<Piece[]> {
  const page = await pdf.getPage(number);
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  let isAfterSpace = false;
  for (const item of items) {
    if (!("str" in item)) continue;
    if (item.str.trim() === "") {
      isAfterSpace ||= item.str !== "" || item.hasEOL;
      continue;
    }
    const [a, b, c, d, left, y] = multiply(transform, item.transform);
    // Rotated text, such as a note along the margin, is not a line of the page.
    const isUpright = Math.abs(b) < 0.1 * Math.abs(a) && a > 0;
    if (isUpright) {
      const text = item.str.replaceAll(/\s/g, " ");
      pieces.push({
        text,
        left,
        right: left + item.width,
        y,
        size: Math.hypot(c, d),
        font: item.fontName,
        isAfterSpace,
      });
    }
    isAfterSpace = item.hasEOL;
  }
  page.cleanup();
  return pieces;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The product of two transformations, which applies the second first: see ISO 32000-1, 8.3.3. */
function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function textsOf(info: object): Map<string, string> {
  const texts = Object.entries(info).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return new Map(texts.map(([name, value]) => [name, value.replaceAll(/\s+/g, " ").trim()]));
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === "PasswordException") return "encrypted: save it without a password";
  return `a damaged PDF: ${messageOf(error)}`;
}
