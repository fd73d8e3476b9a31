import type { FieldMap, MappedField } from "../../fields/field-map.ts";
import { findPath } from "../../json/find-path.ts";
import { listOf, stringOf, valueAt } from "../../json/json-value.ts";

/** How a service writes an article in JSON. */
export interface Preset {
  readonly name: string;
  /** Where the articles stand in an answer of the service, tried in order. */
  readonly items: readonly string[];
  /** Keys that an article has in this shape and no other: all of them must be there. */
  readonly keys: readonly string[];
  readonly map: FieldMap;
  /** Where a summary stands, for a service that may give nothing else. */
  readonly summaries: readonly string[];
  /** Why an item of the shape is not an article, if its own type says so; otherwise null. */
  readonly refuse?: (item: unknown) => string | null;
}

type Places = { readonly [field in MappedField]?: string | readonly string[] };

function preset(
  name: string,
  shape: {
    items?: readonly string[];
    keys: readonly string[];
    summaries?: readonly string[];
    refuse?: Preset["refuse"];
  },
  places: Places,
): Preset {
  const { items = [], keys, summaries = [], refuse } = shape;
  const map = new Map<MappedField, readonly string[]>();
  for (const [field, place] of Object.entries(places)) {
    map.set(field as MappedField, typeof place === "string" ? [place] : place);
  }
  return { name, items, keys, summaries, map, ...(refuse === undefined ? {} : { refuse }) };
}

/** The known shapes, the most particular first; the last takes anything with a text under a name that says so. */
export const PRESETS: readonly Preset[] = [
  preset(
    "schema.org",
    { items: ["@graph"], keys: ["@type"], summaries: ["description"], refuse: refuseType },
    {
      text: ["articleBody", "text"],
      headline: ["headline", "name"],
      authors: ["author.name", "author", "creator.name"],
      publishedAt: ["datePublished", "dateCreated"],
      modified_at: "dateModified",
      language: ["inLanguage.alternateName", "inLanguage"],
      url: ["url", "mainEntityOfPage.@id", "mainEntityOfPage", "@id"],
      publication: ["publisher.name", "isPartOf.name", "publisher"],
      section: "articleSection",
      keyword: ["keywords", "about.name"],
      genre: "genre",
      rights: ["copyrightNotice", "license"],
      description: ["description", "alternativeHeadline"],
      word_count: "wordCount",
      location: ["dateline", "contentLocation.name", "locationCreated.name"],
      image_caption: "image.caption",
      external_id: ["identifier.value", "identifier"],
    },
  ),
  preset(
    "guardian",
    {
      items: ["response.results", "response.content", "results"],
      keys: ["webTitle", "webUrl"],
      summaries: ["fields.trailText", "fields.standfirst"],
      refuse: (item) => refuseKind(stringOf(valueAt(item, "type")), /^(?:article|liveblog|)$/),
    },
    {
      text: ["fields.body", "fields.bodyText", "blocks.body.bodyHtml", "blocks.body.bodyTextSummary"],
      headline: ["fields.headline", "webTitle"],
      byline: "fields.byline",
      authors: "tags.*.contributorName",
      publishedAt: ["fields.firstPublicationDate", "webPublicationDate"],
      modified_at: "fields.lastModified",
      language: "fields.lang",
      url: ["webUrl", "fields.shortUrl"],
      publication: "fields.publication",
      section: "sectionName",
      keyword: "tags.*.webTitle",
      description: ["fields.standfirst", "fields.trailText"],
      word_count: "fields.wordcount",
      external_id: "id",
      location: "fields.productionOffice",
    },
  ),
  preset(
    "nyt",
    {
      items: ["response.docs", "docs", "results"],
      keys: ["web_url", "headline"],
      summaries: ["lead_paragraph", "abstract", "snippet"],
      refuse: (item) => refuseKind(stringOf(valueAt(item, "document_type")), /^(?:article|blogpost|)$/),
    },
    {
      text: ["body", "full_text", "text"],
      headline: ["headline.main", "headline"],
      byline: "byline.original",
      publishedAt: "pub_date",
      url: "web_url",
      publication: "source",
      section: ["section_name", "news_desk"],
      keyword: "keywords.*.value",
      genre: "type_of_material",
      description: ["abstract", "snippet", "lead_paragraph"],
      word_count: "word_count",
      external_id: ["uri", "_id"],
    },
  ),
  preset(
    "wordpress",
    { items: ["posts"], keys: ["content.rendered", "title.rendered"], summaries: ["excerpt.rendered"] },
    {
      text: "content.rendered",
      headline: "title.rendered",
      authors: ["_embedded.author.name", "author_name"],
      publishedAt: ["date_gmt", "date"],
      modified_at: "modified_gmt",
      url: "link",
      description: "excerpt.rendered",
      external_id: "guid.rendered",
    },
  ),
  preset(
    "newsapi",
    { items: ["articles"], keys: ["source", "publishedAt"], summaries: ["content", "description"] },
    {
      text: ["body", "fullContent", "full_content", "content"],
      headline: "title",
      authors: "author",
      publishedAt: "publishedAt",
      language: "language",
      url: "url",
      publication: ["source.name", "source"],
      description: "description",
    },
  ),
  preset(
    "webz",
    { items: ["posts"], keys: ["thread", "published"], summaries: [] },
    {
      text: "text",
      headline: ["title", "thread.title_full", "thread.title"],
      authors: "author",
      publishedAt: "published",
      language: "language",
      url: "url",
      publication: ["thread.site_full", "thread.site"],
      section: "thread.section_title",
      keyword: "categories",
      external_id: "uuid",
    },
  ),
  preset(
    "eventregistry",
    { items: ["articles.results", "article.info", "info"], keys: ["dateTime", "body", "lang"], summaries: [] },
    {
      text: "body",
      headline: "title",
      authors: "authors.*.name",
      publishedAt: ["dateTimePub", "dateTime"],
      language: "lang",
      url: "url",
      publication: "source.title",
      keyword: ["concepts.*.label.eng", "categories.*.label"],
      external_id: "uri",
    },
  ),
  preset(
    "news-please",
    { keys: ["maintext", "date_publish"], summaries: ["description"] },
    {
      text: "maintext",
      headline: "title",
      authors: "authors",
      publishedAt: "date_publish",
      modified_at: "date_modify",
      language: "language",
      url: "url",
      publication: "source_domain",
      description: "description",
    },
  ),
  preset(
    "plain",
    {
      items: [
        "articles",
        "results",
        "items",
        "data",
        "stories",
        "news",
        "docs",
        "documents",
        "hits.hits",
        "value",
        "posts",
      ],
      keys: [],
      summaries: ["summary", "description", "abstract", "excerpt", "snippet", "teaser", "lead"],
    },
    {
      text: [
        "text",
        "body",
        "content",
        "articleBody",
        "article_body",
        "full_text",
        "fullText",
        "bodyText",
        "body_text",
        "bodyHtml",
        "body_html",
        "maintext",
        "article",
        "story",
        "_source.text",
        "_source.body",
        "_source.content",
      ],
      headline: ["headline", "title", "_source.headline", "_source.title"],
      byline: ["byline", "_source.byline"],
      authors: ["authors.*.name", "authors", "author.name", "author", "_source.author"],
      publishedAt: [
        "publishedAt",
        "published_at",
        "datePublished",
        "date_published",
        "published_date",
        "publishDate",
        "publish_date",
        "publicationDate",
        "publication_date",
        "pubDate",
        "pub_date",
        "published",
        "date",
        "created_at",
        "timestamp",
        "_source.date",
      ],
      modified_at: ["modifiedAt", "updated_at", "updatedAt", "dateModified", "modified"],
      language: ["language", "lang"],
      url: ["url", "link", "webUrl", "web_url", "canonical_url", "permalink"],
      publication: ["publication", "source.name", "source", "publisher.name", "publisher", "outlet", "newspaper"],
      section: ["section", "category.name", "category", "desk"],
      keyword: ["keywords", "tags.*.name", "tags", "topics"],
      description: ["summary", "description", "abstract", "excerpt", "standfirst"],
      rights: ["rights", "copyright"],
      word_count: ["wordCount", "word_count"],
      external_id: ["id", "_id", "guid", "uuid"],
      location: ["dateline", "location"],
    },
  ),
];

/** Null if one of the item's types is an article of schema.org; otherwise why the item is refused, with its types. */
function refuseType(item: unknown): string | null {
  const types = findPath(item, "@type").map(stringOf);
  return types.some((type) => ARTICLE_TYPE.test(type))
    ? null
    : `"${types.join(", ")}" of schema.org, which is no article`;
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Interview|NewsItem)$/;

function refuseKind(kind: string, articles: RegExp): string | null {
  return articles.test(kind) ? null : `"${kind}", which is no article`;
}

/** The shape of an item: the first one all of whose keys it has. */
export function presetOf(item: unknown): Preset | null {
  return PRESETS.find(({ keys }) => keys.every((key) => findPath(item, key).length > 0)) ?? null;
}

/**
 * The articles in an answer; the answer itself if it is an article. In a graph of schema.org only the articles count,
 * if there are any: the rest describes the page.
 */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const graph = findPath(value, "@graph");
  const articles = graph.filter((item) => refuseType(item) === null);
  if (articles.length > 0) return articles;
  for (const { items, keys } of PRESETS) {
    for (const path of items) {
      const found = findPath(value, path);
      const isShape = found.some((item) => keys.every((key) => findPath(item, key).length > 0));
      if (found.length > 0 && isShape && found.every((item) => typeof item === "object" && item !== null)) return found;
    }
  }
  return listOf(value);
}
