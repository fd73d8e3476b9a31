import { firstOf, listOf, stringOf, valueAt } from "../../json/json-value.ts";
import { escaped } from "./escaped.ts";
import type { FeedItem } from "./feed-item.ts";

/** What a feed says about itself, and what to wrap its items in so that they are a feed again. */
export interface FeedFrame {
  readonly title: string;
  readonly language: string;
  readonly rights: string;
  readonly authors: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly isAtom: boolean;
  /** Whether there is one item and no feed around it. */
  readonly isAlone: boolean;
}

/** An item of a feed as it is written; it is well-formed. */
export interface ItemText {
  readonly text: string;
  /** What to call it if it has no identifier: "item 3". */
  readonly part: string;
  readonly original: Uint8Array | undefined;
}

/** @param text the feed without its items */
export async function parseFrame(text: string, root: string, isAlone: boolean): Promise<FeedFrame> {
  const wrap = isAlone ? wrapOfAlone(root) : wrapOf(root);
  const feed = isAlone ? undefined : await parse(text);
  return {
    title: htmlOf(valueAt(feed, "title")),
    language:
      stringOf(valueAt(feed, "language")) ||
      languageOf(feed) ||
      firstString(valueAt(feed, "dc"), "languages", "language"),
    rights: htmlOf(firstOf(feed, "copyright", "rights")),
    authors: authorsOf(feed),
    ...wrap,
    isAtom: /^<(?:[\w.-]+:)?(?:feed|entry)\b/i.test(root),
    isAlone,
  };
}

/** The namespaces that feeds use, for an item that was cut out of one. */
const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

function wrapOfAlone(root: string): Pick<FeedFrame, "start" | "end"> {
  if (/^<(?:[\w.-]+:)?entry/.test(root)) {
    return { start: `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}>`, end: "</feed>" };
  }
  return { start: `<rss version="2.0" ${NAMESPACES}><channel>`, end: "</channel></rss>" };
}

/** RSS has its items in a channel; RDF has them beside one, and Atom has no channel. */
function wrapOf(root: string): Pick<FeedFrame, "start" | "end"> {
  const name = /^<([\w.:-]+)/.exec(root)?.[1] ?? "rss";
  const isRss = name.toLowerCase() === "rss";
  const open = root.endsWith("/>") ? `${root.slice(0, -2)}>` : root;
  return isRss ? { start: `${open}<channel>`, end: `</channel></${name}>` } : { start: open, end: `</${name}>` };
}

async function parse(text: string): Promise<unknown> {
  const { parseFeed } = await import("feedsmith");
  try {
    return parseFeed(text).feed;
  } catch {
    // What is not a feed has no items either, or is refused with them.
    return undefined;
  }
}

/** The items in these texts, without those that are empty. */
export async function parseItems(texts: readonly ItemText[], frame: FeedFrame): Promise<Map<ItemText, FeedItem>> {
  const found = new Map<ItemText, FeedItem>();
  const together = await parseTexts(texts, frame);
  for (const [at, text] of texts.entries()) {
    // The parser leaves out empty items without saying which. Parsed one by one, that is clear.
    const item = together.length === texts.length ? together[at] : (await parseTexts([text], frame))[0];
    if (item !== undefined) found.set(text, toFeedItem(item, text, frame));
  }
  return found;
}

async function parseTexts(texts: readonly ItemText[], frame: FeedFrame): Promise<readonly unknown[]> {
  const feed = await parse(frame.start + texts.map(({ text }) => text).join("") + frame.end);
  return listOf(firstOf(feed, "items", "entries"));
}

function toFeedItem(item: unknown, { part, original }: ItemText, frame: FeedFrame): FeedItem {
  const read = frame.isAtom ? atomItem(item) : rssItem(item);
  return {
    ...read,
    part: frame.isAlone ? null : read.id || read.url || part,
    original,
    authors: read.authors.length > 0 ? read.authors : frame.authors,
    language: read.language || frame.language,
    rights: read.rights || frame.rights,
    publication: read.publication || frame.title,
  };
}

type ReadItem = Omit<FeedItem, "part" | "original">;

/** An item of RSS 0.9x, 1.0 or 2.0. One without `content:encoded` may have its article in the description. */
function rssItem(item: unknown): ReadItem {
  const dc = valueAt(item, "dc");
  const dcterms = valueAt(item, "dcterms");
  const encoded = stringOf(valueAt(valueAt(item, "content"), "encoded"));
  const description = stringOf(valueAt(item, "description"));
  const isWhole = encoded === "" && isArticle(description);
  const guid = valueAt(item, "guid");
  const id = stringOf(valueAt(guid, "value")) || stringOf(guid);
  const creators = namesOf(firstOf(dc, "creators", "creator"));
  const authors = creators.length > 0 ? creators : namesOf(valueAt(item, "authors")).map(withoutAddress);
  return {
    mediaType: "application/rss+xml",
    title: stringOf(valueAt(item, "title")) || stringOf(listOf(firstOf(dc, "titles", "title"))[0]),
    content: isWhole ? description : encoded,
    isPlainText: false,
    summary: isWhole ? "" : description,
    id,
    url: stringOf(valueAt(item, "link")) || (valueAt(guid, "isPermaLink") === false ? "" : id),
    published:
      stringOf(valueAt(item, "pubDate")) ||
      firstString(dc, "dates", "date") ||
      firstString(dcterms, "issued", "created"),
    updated: firstString(dcterms, "modified"),
    authors: authors.filter((name) => name !== ""),
    contributors: namesOf(firstOf(dc, "contributors", "contributor")),
    categories: [...namesOf(valueAt(item, "categories")), ...namesOf(firstOf(dc, "subjects", "subject"))],
    language: firstString(dc, "languages", "language"),
    rights: firstString(dc, "rights"),
    publication: stringOf(valueAt(valueAt(item, "source"), "title")) || firstString(dc, "publishers", "publisher"),
    captions: captionsOf(item),
    statedIn: rssStatedIn(creators.length > 0, isWhole),
  };
}

/** Whether a description is the article itself: several paragraphs of some length, not a teaser. */
function isArticle(description: string): boolean {
  return description.length > LEAST_ARTICLE && (description.match(/<(?:p|br)\b/gi) ?? []).length >= 3;
}

const LEAST_ARTICLE = 1500;

/**
 * The name of an author without the address: RSS asks for "name@example.org (Jane Roe)". "" if there is only an
 * address.
 */
function withoutAddress(author: string): string {
  const name = /^[^\s@]{1,100}@[^\s@]{1,100}\s{1,5}\((.{1,200})\)$/.exec(author)?.[1];
  if (name !== undefined) return name;
  return /^[^\s@]{1,100}@[^\s@]{1,100}$/.test(author) ? "" : author;
}

/** An entry of Atom. */
function atomItem(item: unknown): ReadItem {
  const content = valueAt(item, "content");
  const type = stringOf(valueAt(content, "type"));
  const links = listOf(valueAt(item, "links"));
  const alternate = links.find((link) => ["alternate", ""].includes(stringOf(valueAt(link, "rel"))));
  return {
    mediaType: "application/atom+xml",
    title: htmlOf(valueAt(item, "title")),
    content: /^(?:html|xhtml|text|text\/html|text\/plain|)$/.test(type) ? stringOf(valueAt(content, "value")) : "",
    isPlainText: type === "" || type === "text" || type === "text/plain",
    summary: htmlOf(valueAt(item, "summary")),
    id: stringOf(valueAt(item, "id")),
    url: stringOf(valueAt(alternate, "href")),
    published: stringOf(valueAt(item, "published")),
    updated: stringOf(valueAt(item, "updated")),
    authors: authorsOf(item),
    contributors: namesOf(valueAt(item, "contributors")),
    categories: listOf(valueAt(item, "categories"))
      .map((category) => stringOf(firstOf(category, "label", "term")))
      .map(escaped),
    language: languageOf(item),
    rights: htmlOf(valueAt(item, "rights")),
    publication: htmlOf(valueAt(valueAt(item, "source"), "title")),
    captions: captionsOf(item),
    statedIn: ATOM_STATED_IN,
  };
}

function authorsOf(object: unknown): string[] {
  return namesOf(valueAt(object, "authors")).filter((name) => name !== "");
}

function namesOf(value: unknown): string[] {
  return listOf(value).map((one) => stringOf(valueAt(one, "name")) || stringOf(one));
}

function languageOf(object: unknown): string {
  return stringOf(valueAt(valueAt(object, "xml"), "lang"));
}

function firstString(object: unknown, ...keys: readonly string[]): string {
  return stringOf(listOf(firstOf(object, ...keys))[0]);
}

/**
 * A text of Atom or RSS as HTML. In Atom its type says whether it is plain, HTML or XHTML; in RSS it is HTML by custom.
 */
function htmlOf(value: unknown): string {
  if (typeof value === "string") return value;
  const text = stringOf(valueAt(value, "value"));
  const type = stringOf(valueAt(value, "type"));
  return type === "html" || type === "xhtml" ? text : escaped(text);
}

/** The captions of pictures in Media RSS. */
function captionsOf(item: unknown): string[] {
  const media = valueAt(item, "media");
  const contents = listOf(valueAt(media, "contents"));
  const isPicture = (one: unknown) => /image/.test(stringOf(firstOf(one, "medium", "type")));
  return contents
    .filter(isPicture)
    .map((one) => stringOf(valueAt(firstOf(one, "description", "title"), "value")))
    .filter((caption) => caption !== "");
}

function rssStatedIn(hasCreator: boolean, isWhole: boolean): { readonly [field: string]: string } {
  return {
    title: "rss: title",
    authors: hasCreator ? "rss: dc:creator" : "rss: author",
    contributors: "rss: dc:contributor",
    published: "rss: pubDate",
    updated: "rss: dcterms:modified",
    language: "rss: language",
    url: "rss: link",
    id: "rss: guid",
    publication: "rss: title of the channel",
    rights: "rss: copyright",
    summary: isWhole ? "rss: summary" : "rss: description",
    categories: "rss: category",
    captions: "rss: media:description",
  };
}

const ATOM_STATED_IN = {
  title: "atom: title",
  authors: "atom: author",
  contributors: "atom: contributor",
  published: "atom: published",
  updated: "atom: updated",
  language: "atom: xml:lang",
  url: "atom: link",
  id: "atom: id",
  publication: "atom: title of the feed",
  rights: "atom: rights",
  summary: "atom: summary",
  categories: "atom: category",
  captions: "atom: media:description",
};
