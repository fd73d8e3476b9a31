import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal } from "../../document.ts";
import type { DecodedXml } from "../../xml/decode-xml.ts";
import { findElements, type Piece, rootTag } from "../../xml/find-elements.ts";
import { LineCounter } from "../../xml/line-counter.ts";
import { parseXml, withoutDocumentType } from "../../xml/parse-xml.ts";
import { withoutPieces } from "../../xml/without-pieces.ts";
import type { FeedItem } from "./feed-item.ts";
import { type ItemText, parseFrame, parseItems } from "./parse-feed.ts";

/**
 * The items of a feed in XML, each parsed within the feed's start tag, which declares its namespaces. So a damaged item
 * harms no other, and what is kept of an item reads the same alone.
 */
export async function* readXmlFeed({ text, isUtf8 }: DecodedXml): AsyncGenerator<FeedItem | PartRefusal> {
  const pieces = findElements(text, ITEMS);
  const root = rootTag(text);
  const isAlone = /^<(?:[\w.-]+:)?(?:item|entry)[\s>]/.test(root);
  const frame = await parseFrame(withoutDocumentType(withoutPieces(text, pieces)) ?? "", root, isAlone);
  for await (const batch of batchesOf(text, pieces, isUtf8 && !isAlone)) {
    const items = await parseItems(batch.filter(isWellFormed), frame);
    for (const item of batch) yield isWellFormed(item) ? (items.get(item) ?? emptyItem(item)) : item;
  }
  if (pieces.length === 0) yield await withoutItems(text);
}

const ITEMS = new Set(["item", "entry"]);
/** How many items are handed to the parser at once, since it is slow to start. */
const BATCH = 100;

async function* batchesOf(
  text: string,
  pieces: readonly Piece[],
  isKept: boolean,
): AsyncGenerator<(ItemText | PartRefusal)[]> {
  const lines = new LineCounter(text);
  for (let from = 0; from < pieces.length; from += BATCH) {
    const batch: (ItemText | PartRefusal)[] = [];
    for (const [at, { start, end }] of pieces.slice(from, from + BATCH).entries()) {
      const item = text.slice(start, end);
      const part = `item ${from + at + 1}`;
      const root = await parseXml(item, lines.at(start));
      if (isRefusal(root)) batch.push({ ...root, part });
      else batch.push({ text: item, part, original: isKept ? new TextEncoder().encode(item) : undefined });
    }
    yield batch;
  }
}

function isWellFormed(item: ItemText | PartRefusal): item is ItemText {
  return !isRefusal(item);
}

function emptyItem({ part }: ItemText): PartRefusal {
  return { code: "E_NO_TEXT", reason: "an item without a text", part };
}

async function withoutItems(text: string): Promise<PartRefusal> {
  const root = await parseXml(text);
  if (isRefusal(root)) return { ...root, part: null };
  return { code: "E_NO_TEXT", reason: "a feed without items", part: null };
}
