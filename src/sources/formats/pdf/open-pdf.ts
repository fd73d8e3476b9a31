import { refuse } from "../../parts/damaged.ts";
import type { Piece } from "./segment.ts";

/** A PDF whose pages can be read one by one. */
export interface OpenPdf {
  readonly pageCount: number;
  /** What its properties state, by name: "Title", "Author". */
  readonly properties: ReadonlyMap<string, string>;
  /** The upright text of a page, numbered from 1. Throws where the page is damaged or takes too long. */
  pieces(page: number): Promise<Piece[]>;
  close(): Promise<void>;
}

/** Nothing is taken from elsewhere, nothing is run or drawn, and what is damaged is not made up for. */
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

/** A page is given up after so many milliseconds. */
const PAGE_TIME = 30_000;
/** After so many pages what the library remembers of them is let go. */
const PAGES_HELD = 20;

/** @throws DamagedError for a PDF that is encrypted or cannot be opened */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument } = await import("unpdf/pdfjs");
  // The library takes the bytes for its own, so it is given a copy.
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(bytes) });
  const pdf = await within(PAGE_TIME, task.promise).catch(async (error: unknown) => {
    await task.destroy();
    return refuse("E_FORMAT", reasonOf(error));
  });
  const { info } = await pdf.getMetadata();
  return {
    pageCount: pdf.numPages,
    properties: textsOf(info),
    async pieces(number) {
      const page = await pdf.getPage(number);
      const pieces = await within(PAGE_TIME, piecesOf(page));
      page.cleanup();
      if (number % PAGES_HELD === 0) await pdf.cleanup();
      return pieces;
    },
    async close() {
      await task.destroy();
    },
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof import("unpdf/pdfjs").getDocument>["promise"]>["getPage"]>>;

async function piecesOf(page: Page): Promise<Piece[]> {
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
    // What is turned, such as a note along the margin, is no line of the page.
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
  return pieces;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What two transformations do one after the other, the second first; see ISO 32000-1, 8.3.3. */
function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function textsOf(info: object): Map<string, string> {
  const texts = Object.entries(info).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return new Map(texts.map(([name, value]) => [name, value.replaceAll(/\s+/g, " ").trim()]));
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`takes longer than ${milliseconds / 1000} seconds`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === "PasswordException") return "encrypted: save it without a password";
  return `a damaged PDF: ${error instanceof Error ? error.message : String(error)}`;
}
