import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import type { Received } from "../../received.ts";
import { withNotes } from "../../with-notes.ts";
import { attributeOf, descendantsOf, type XmlElement } from "../../xml/element.ts";
import { readXmlItems } from "../../xml/read-items.ts";
import { readNewsItem } from "./news-item.ts";

/** The articles of a NewsML-G2 document; every other item is refused by what it is. */
export async function* readNewsMlG2(received: Received): AsyncGenerator<SourceDocument | PartRefusal> {
  const read = await readXmlItems(received, ITEMS);
  if (isRefusal(read)) {
    yield { ...read, part: null };
    return;
  }
  const isAlone = read.count === 1 && !isRefusal(read.frame) && read.frame.name === "";
  for await (const { element, original, number } of read.items) {
    if (isRefusal(element)) yield { ...element, part: isAlone ? null : `item ${number}` };
    else {
      for await (const result of readItem(element, isAlone ? null : partOf(element, number), original)) {
        yield withNotes(result, read.notes);
      }
    }
  }
  if (isRefusal(read.frame)) yield { ...read.frame, part: null };
  else if (read.count === 0) yield { ...nothingIn(read.frame), part: null };
}

const ITEMS = new Set(["newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"]);

function partOf(item: XmlElement, number: number): string {
  return attributeOf(item, "guid") || `item ${number}`;
}

function nothingIn(root: XmlElement): Pick<PartRefusal, "code" | "reason"> {
  if (root.name === "groupSet") return { code: "E_NOT_ARTICLE", reason: nameOf({ ...root, name: "packageItem" }) };
  if (root.name === "newsMessage") return { code: "E_NOT_ARTICLE", reason: "a message without items" };
  return { code: "E_NOT_ARTICLE", reason: `a piece of NewsML-G2, "${root.name}", without an item` };
}

async function* readItem(
  item: XmlElement,
  part: string | null,
  original: Uint8Array | undefined,
): AsyncGenerator<SourceDocument | PartRefusal> {
  if (item.name === "newsItem") yield* readNewsItem(item, part, original);
  else yield { code: "E_NOT_ARTICLE", reason: nameOf(item), part };
}

function nameOf(item: XmlElement): string {
  if (item.name !== "packageItem") return OTHERS.get(item.name) ?? item.name;
  const references = [...descendantsOf(item, "itemRef")].length;
  return `a package that refers to ${references} ${references === 1 ? "item" : "items"}`;
}

const OTHERS = new Map([
  ["conceptItem", "a concept, such as a person, a place or an event"],
  ["knowledgeItem", "a set of concepts"],
  ["planningItem", "a planning item"],
  ["catalogItem", "a catalogue of vocabularies"],
]);
