import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal } from "../../document.ts";
import { firstOf, isJsonObject, type JsonObject, listOf, stringOf, valueAt } from "../../json/json-value.ts";
import { parseJson } from "../../json/parse-json.ts";
import { escaped } from "./escaped.ts";
import type { FeedItem } from "./feed-item.ts";

/** The items of a JSON Feed, version 1 or 1.1. */
export function readJsonFeed(bytes: Uint8Array): (FeedItem | PartRefusal)[] {
  const parsed = parseJson(bytes);
  if (isRefusal(parsed)) return [{ ...parsed, part: null }];
  const feed = parsed.value;
  const items = listOf(valueAt(feed, "items"));
  if (items.length === 0) return [{ code: "E_NO_TEXT", reason: "a feed without items", part: null }];
  return items.map((item, at) => {
    const part = `item ${at + 1}`;
    if (!isJsonObject(item)) return { code: "E_FORMAT", reason: "an item that is no object", part };
    return toItem(item, feed, stringOf(valueAt(item, "id")) || part);
  });
}

function toItem(item: JsonObject, feed: unknown, part: string): FeedItem {
  const at = (key: string) => stringOf(valueAt(item, key));
  const html = at("content_html");
  const authors = namesOf(item).length > 0 ? namesOf(item) : namesOf(feed);
  return {
    part,
    original: undefined,
    mediaType: "application/feed+json",
    title: escaped(at("title")),
    content: html || at("content_text"),
    isPlainText: html === "",
    summary: escaped(at("summary")),
    id: at("id"),
    url: at("url"),
    published: at("date_published"),
    updated: at("date_modified"),
    authors,
    contributors: [],
    categories: listOf(valueAt(item, "tags")).map(stringOf).map(escaped),
    language: at("language") || stringOf(valueAt(feed, "language")),
    rights: "",
    publication: escaped(stringOf(valueAt(feed, "title"))),
    captions: [],
    statedIn: STATED_IN,
  };
}

function namesOf(object: unknown): string[] {
  const authors = listOf(firstOf(object, "authors", "author"));
  return authors.map((author) => escaped(stringOf(valueAt(author, "name")))).filter((name) => name !== "");
}

const STATED_IN = {
  title: "json feed: title",
  authors: "json feed: authors",
  published: "json feed: date_published",
  updated: "json feed: date_modified",
  language: "json feed: language",
  url: "json feed: url",
  id: "json feed: id",
  publication: "json feed: title of the feed",
  summary: "json feed: summary",
  categories: "json feed: tags",
};
