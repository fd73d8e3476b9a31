import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal } from "../../document.ts";
import { type DecodedXml, decodeXml } from "../../xml/decode-xml.ts";
import { findElements, rootTag } from "../../xml/find-elements.ts";
import { LineCounter } from "../../xml/line-counter.ts";
import { parseXml } from "../../xml/parse-xml.ts";
import type { FeedItem } from "./feed-item.ts";
import { type ItemContext, parseFrame, parseItem } from "./parse-feed.ts";

/**
 * The items of a feed in XML, each parsed by itself within the start tag of the feed, which declares its namespaces: a damaged
 * item harms no other, and what is kept of an item reads the same alone.
 */
export async function* readXmlFeed(bytes: Uint8Array): AsyncGenerator<FeedItem | PartRefusal> {
  const decoded = decodeXml(bytes);
  if (isRefusal(decoded)) {
    yield { ...decoded, part: null };
    return;
  }
  const { text } = decoded;
  const pieces = findElements(text, ITEMS);
  const root = rootTag(text);
  const isAlone = /^<(?:[\w.-]+:)?(?:item|entry)[\s>]/.test(root);
  const frame = await parseFrame(withoutPieces(text, pieces), root, isAlone);
  const lines = new LineCounter(text);
  for (const [at, { start, end }] of pieces.entries()) {
    const context = { frame, isAlone, number: at + 1, line: lines.at(start) };
    yield await readItem(text.slice(start, end), context, decoded);
  }
  if (pieces.length === 0) yield await withoutItems(text);
}

const ITEMS = new Set(["item", "entry"]);

async function readItem(text: string, context: ItemContext, { isUtf8 }: DecodedXml): Promise<FeedItem | PartRefusal> {
  const { isAlone, number } = context;
  const part = isAlone ? null : `item ${number}`;
  const root = await parseXml(text, context.line);
  if (isRefusal(root)) return { ...root, part };
  return parseItem(text, context, isUtf8 && !isAlone ? new TextEncoder().encode(text) : undefined);
}

async function withoutItems(text: string): Promise<PartRefusal> {
  const root = await parseXml(text);
  if (isRefusal(root)) return { ...root, part: null };
  return { code: "E_NO_TEXT", reason: "a feed without items", part: null };
}

function withoutPieces(text: string, pieces: ReturnType<typeof findElements>): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of pieces) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
