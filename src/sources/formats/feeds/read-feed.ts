import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { splitJson } from "../../json/split-json.ts";
import type { Received } from "../../received.ts";
import { withNotes } from "../../with-notes.ts";
import { decodeXml } from "../../xml/decode-xml.ts";
import { headOfXml } from "../../xml/head.ts";
import type { FeedOptions } from "./feed-options.ts";
import { readJsonFeed } from "./json-feed.ts";
import { toArticle } from "./to-article.ts";
import { readXmlFeed } from "./xml-feed.ts";

/** The items of a feed, each as an article or the reason why it is not one. */
export async function* readFeed(
  received: Received,
  options: FeedOptions,
): AsyncGenerator<SourceDocument | PartRefusal> {
  if (headOfXml(received.head) === null) yield* readJson(received, options);
  else yield* readXml(received, options);
}

async function* readXml(received: Received, options: FeedOptions): AsyncGenerator<SourceDocument | PartRefusal> {
  const bytes = await received.bytes();
  if (isRefusal(bytes)) {
    yield { ...bytes, part: null };
    return;
  }
  const decoded = decodeXml(bytes);
  if (isRefusal(decoded)) {
    yield { ...decoded, part: null };
    return;
  }
  for await (const item of readXmlFeed(decoded)) {
    yield isRefusal(item) ? item : withNotes(toArticle(item, options), decoded.notes);
  }
}

async function* readJson(received: Received, options: FeedOptions): AsyncGenerator<SourceDocument | PartRefusal> {
  for await (const piece of splitJson(received.stream())) {
    if ("refusal" in piece) yield { ...piece.refusal, part: null };
    else for (const item of readJsonFeed(piece.bytes)) yield isRefusal(item) ? item : toArticle(item, options);
  }
}
