import type { FieldMap, MappedField } from "../../fields/field-map.ts";

/** Which columns hold what, as far as their names show it; the map has the names as they are written. */
export function columnMap(header: readonly string[]): FieldMap {
  const map = new Map<MappedField, readonly string[]>();
  for (const [field, names] of NAMES) {
    const places = names.flatMap((name) => header.filter((column) => folded(column) === name));
    if (places.length > 0) map.set(field, [...new Set(places)]);
  }
  return map;
}

/** Folds "Published At", "published_at" and "publishedAt" into one name. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, "");
}

/** The names of each field, folded, the surest first. */
const NAMES: readonly (readonly [MappedField, readonly string[]])[] = [
  [
    "text",
    ["text", "fulltext", "body", "bodytext", "articlebody", "articletext", "maintext", "content", "article", "story"],
  ],
  ["headline", ["headline", "title"]],
  ["byline", ["byline"]],
  ["authors", ["authors", "author", "creator", "journalist"]],
  [
    "publishedAt",
    [
      "publishedat",
      "datepublished",
      "published",
      "publicationdate",
      "pubdate",
      "publishdate",
      "date",
      "datetime",
      "timestamp",
    ],
  ],
  ["language", ["language", "lang"]],
  ["url", ["url", "link", "webaddress"]],
  ["publication", ["publication", "newspaper", "outlet", "publisher", "source", "medium", "sitename"]],
  ["section", ["section", "desk", "category", "rubric"]],
  ["keyword", ["keywords", "keyword", "tags"]],
  ["genre", ["genre", "type"]],
  ["rights", ["rights", "copyright"]],
  ["description", ["description", "summary", "abstract", "standfirst", "lead"]],
  ["location", ["location", "dateline", "place"]],
  ["series", ["series"]],
  ["word_count", ["wordcount", "words"]],
  ["external_id", ["id", "articleid", "externalid", "guid", "uuid"]],
];
