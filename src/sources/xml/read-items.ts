import { isRefusal, type Refusal } from "../../diagnostic.ts";
import type { Received } from "../received.ts";
import { decodeXml } from "./decode-xml.ts";
import type { XmlElement } from "./element.ts";
import { findElements, type Piece, rootName } from "./find-elements.ts";
import { LineCounter } from "./line-counter.ts";
import { parseXml } from "./parse-xml.ts";
import { withoutPieces } from "./without-pieces.ts";

/** An XML document taken apart: what stands around its items, and each item. */
export interface XmlItems {
  /** The root without the items, or why it is not well-formed. */
  readonly frame: XmlElement | Refusal;
  readonly items: AsyncIterable<XmlItem>;
  readonly count: number;
  /** What a person should know about each item: that the encoding was guessed. */
  readonly notes: readonly string[];
}

export interface XmlItem {
  readonly element: XmlElement | Refusal;
  /**
   * Its bytes as received, if they can be read by themselves; undefined if the item is the whole document or not in
   * UTF-8.
   */
  readonly original: Uint8Array | undefined;
  /** From 1. */
  readonly number: number;
}

/**
 * Takes the outermost elements with some names out of a document and parses each by itself when it is asked for, so
 * that a damaged item harms no other and a long message takes only the memory of its longest item. A document whose
 * root has one of the names is its own only item.
 */
export async function readXmlItems(received: Received, names: ReadonlySet<string>): Promise<XmlItems | Refusal> {
  const bytes = await received.bytes();
  if (isRefusal(bytes)) return bytes;
  const decoded = decodeXml(bytes);
  if (isRefusal(decoded)) return decoded;
  const { text, isUtf8, notes } = decoded;
  const pieces = findElements(text, names);
  const isRoot = pieces.length === 1 && pieces.every((piece) => coversAll(text, piece));
  if (isRoot) return { frame: EMPTY, items: parseWhole(text), count: 1, notes };
  return {
    frame: await parseXml(withoutPieces(text, pieces)),
    items: parseEach(text, pieces, isUtf8),
    count: pieces.length,
    notes,
  };
}

const EMPTY: XmlElement = { name: "", attributes: new Map(), children: [] };

/** Whether only a prolog and comments stand around a piece. */
function coversAll(text: string, { start, end }: Piece): boolean {
  const around = text.slice(0, start) + text.slice(end);
  return rootName(around) === null;
}

async function* parseWhole(text: string): AsyncGenerator<XmlItem> {
  yield { element: await parseXml(text), original: undefined, number: 1 };
}

async function* parseEach(text: string, pieces: readonly Piece[], isUtf8: boolean): AsyncGenerator<XmlItem> {
  let number = 0;
  const lines = new LineCounter(text);
  for (const { start, end } of pieces) {
    number += 1;
    const item = text.slice(start, end);
    yield {
      element: await parseXml(item, lines.at(start)),
      original: isUtf8 ? new TextEncoder().encode(item) : undefined,
      number,
    };
  }
}
