import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import type { Received } from "../../received.ts";
import { withNotes } from "../../with-notes.ts";
import { elementAt, lineOf, type XmlElement } from "../../xml/element.ts";
import { readXmlItems, type XmlItem } from "../../xml/read-items.ts";
import { readEarlyItem } from "./early-item.ts";
import { readNewsItem } from "./news-item.ts";

/** The articles of a NewsML 1 document. Items that state no time have that of the envelope. */
export async function* readNewsMl1(received: Received): AsyncGenerator<SourceDocument | PartRefusal> {
  const read = await readXmlItems(received, ITEMS);
  if (isRefusal(read)) {
    yield { ...read, part: null };
    return;
  }
  const envelope = isRefusal(read.frame) ? null : elementAt(read.frame, "NewsEnvelope");
  for await (const item of read.items) {
    for await (const result of readItem(item, envelope, read.count === 1)) yield withNotes(result, read.notes);
  }
  if (isRefusal(read.frame)) yield { ...read.frame, part: null };
  else if (read.count === 0) yield { code: "E_NOT_ARTICLE", reason: nothingIn(read.frame), part: null };
}

const ITEMS = new Set(["NewsItem", "newsitem"]);

async function* readItem(
  { element, original, number }: XmlItem,
  envelope: XmlElement | null,
  isAlone: boolean,
): AsyncGenerator<SourceDocument | PartRefusal> {
  const part = isAlone ? null : `item ${number}`;
  if (isRefusal(element)) yield { ...element, part };
  else if (element.name === "newsitem") yield readEarlyItem(element, part, original);
  else yield* readNewsItem({ item: element, envelope, part: isAlone ? null : partOf(element, number), original });
}

function partOf(item: XmlElement, number: number): string {
  const identifier = elementAt(item, "Identification", "NewsIdentifier");
  return lineOf(elementAt(identifier, "PublicIdentifier")) || `item ${number}`;
}

function nothingIn(root: XmlElement): string {
  return elementAt(root, "TopicSet") === null ? "a NewsML document without a news item" : "a set of topics";
}
