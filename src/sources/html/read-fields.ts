import type { Given, GivenFact, GivenFactName } from "../document.ts";
import type { HtmlElement } from "./element.ts";
import { findAuthors, findByline } from "./find-authors.ts";
import { findHeadline } from "./find-headline.ts";
import { isNamedByline } from "./page-parts.ts";
import type { PageStatements, StatedValue } from "./page-statements.ts";
import { hasZone, parseDate } from "./parse-date.ts";
import { findPrintedDate } from "./printed-date.ts";
import { lineOf } from "./to-line.ts";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "article:published:time",
  "og:published_time",
  "og:pubdate",
  "datepublished",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dc:date",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "article_date_original",
  "last-modified-published",
];
const MODIFIED = [
  "article:modified_time",
  "article:modified:time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "last-modified",
  "lastmod",
];

/**
 * What a page states about its article as data: in JSON-LD first, then in the meta tags of the Open Graph and of common
 * systems, then in HTML itself. Nothing is guessed.
 *
 * @param url where the page was received from, if known
 */
export function readFields(statements: PageStatements, url: string | null): Given {
  const publication = findPublication(statements);
  const headline = findHeadline(statements, publication?.value ?? null);
  const authors = findAuthors(statements, publication?.value ?? null);
  const language = findLanguage(statements);
  const published =
    findDate([
      ...statements.linked("datePublished", "dateCreated", "uploadDate"),
      ...statements.meta(...PUBLISHED),
      ...timesOf(statements),
    ]) ?? findPrinted(statements, language?.value ?? null);
  const byline = findByline(statements, authors.names);
  const canonical = findUrl(statements, url);
  const statedIn: { [field: string]: string } = {};
  if (headline !== null) statedIn.headline = headline.statedIn;
  if (byline !== null) statedIn.byline = byline.statedIn;
  if (authors.statedIn !== null) statedIn.authors = authors.statedIn;
  if (published !== null) statedIn.publishedAt = published.statedIn;
  if (language !== null) statedIn.language = language.statedIn;
  if (canonical !== null) statedIn.url = canonical.statedIn;
  return {
    headline: headline?.value ?? null,
    byline: byline?.value ?? null,
    authors: authors.names,
    publishedAt: published?.value ?? null,
    language: language?.value ?? null,
    url: canonical?.value ?? null,
    publicationStatus: null,
    embargoedUntil: null,
    facts: findFacts(statements, publication),
    statedIn,
  };
}

function findPublication(statements: PageStatements): StatedValue | null {
  return (
    [
      ...statements.linked("publisher"),
      ...statements.meta("og:site_name", "application-name", "dc.publisher", "publisher"),
    ].find(({ value }) => !/^https?:/.test(value)) ?? null
  );
}

/** The first date that can be read; if it lacks a zone, the same time with a zone, if that is stated elsewhere. */
function findDate(values: readonly StatedValue[]): StatedValue | null {
  const dates = values.flatMap(({ value, statedIn }) => {
    const date = parseDate(value);
    return date === null ? [] : [{ value: date, statedIn }];
  });
  const first = dates[0];
  if (first === undefined || hasZone(first.value)) return first ?? null;
  const start = first.value.slice(0, "2020-01-01T00:00".length);
  return dates.find(({ value }) => hasZone(value) && value.startsWith(start)) ?? first;
}

/** The times that the page marks as publication, then the first near the headline: others belong to something else. */
function timesOf(statements: PageStatements): StatedValue[] {
  const isMarked = (element: HtmlElement) =>
    /^datepublished$/i.test(element.get("itemprop")) || element.attributes.has("pubdate");
  const marked = statements.elements
    .filter(isMarked)
    .map((element) => ({ element, statedIn: "microdata: datePublished" }));
  const near = statements.nearTitle().find(({ tag }) => tag === "time");
  return [...marked, ...(near === undefined ? [] : [{ element: near, statedIn: "html: time" }])].flatMap(
    ({ element, statedIn }) => {
      const value = element.get("datetime") || element.get("content");
      return value === "" ? [] : [{ value, statedIn }];
    },
  );
}

/** The first date printed near the headline in an element whose name says that it prints author or date. */
function findPrinted(statements: PageStatements, language: string | null): StatedValue | null {
  for (const element of statements.nearTitle().filter(isNamedByline)) {
    const value = findPrintedDate(lineOf(element), language);
    if (value !== null) return { value, statedIn: "html: class" };
  }
  return null;
}

function findLanguage(statements: PageStatements): StatedValue | null {
  const stated = [
    ...statements.languageOfPage(),
    ...statements.linked("inLanguage"),
    ...statements.meta("content-language", "og:locale", "language", "dc.language"),
  ];
  for (const { value, statedIn } of stated) {
    try {
      const [tag] = Intl.getCanonicalLocales(value.trim().replaceAll("_", "-"));
      if (tag !== undefined && tag !== "und") return { value: tag, statedIn };
    } catch {
      // Not a BCP 47 tag: the next is tried.
    }
  }
  return null;
}

function findUrl(statements: PageStatements, url: string | null): StatedValue | null {
  const stated = [...statements.canonicalLink(), ...statements.meta("og:url"), ...statements.linked("url")];
  for (const { value, statedIn } of stated) {
    const absolute = toUrl(value, url);
    if (absolute !== null) return { value: absolute, statedIn };
  }
  return null;
}

function toUrl(value: string, base: string | null): string | null {
  try {
    const { protocol, href } = new URL(value, base !== null && /^https?:/.test(base) ? base : undefined);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}

/** What a page states beside its text, each name and value once. */
function findFacts(statements: PageStatements, publication: StatedValue | null): GivenFact[] {
  const linked = (...names: readonly string[]) => statements.linked(...names);
  const meta = (...names: readonly string[]) => statements.meta(...names);
  const modified = findDate([...linked("dateModified"), ...meta(...MODIFIED)]);
  const tags = firstStated(linked("keywords"), meta("article:tag"), meta("news_keywords"), meta("keywords"));
  const rights = firstStated(
    linked("copyrightNotice"),
    linked("copyrightHolder"),
    meta("copyright", "dc.rights", "dcterms.rights", "rights"),
  );
  const stated: readonly (readonly [name: GivenFactName, values: readonly StatedValue[]])[] = [
    ["publication", publication === null ? [] : [publication]],
    ["section", firstStated(linked("articleSection"), meta("article:section"), meta("section"))],
    ["keyword", keywords(tags)],
    ["genre", linked("genre")],
    ["rights", rights.slice(0, 1)],
    ["description", [...linked("description"), ...meta("og:description", "description")].slice(0, 1)],
    ["modified_at", modified === null ? [] : [modified]],
    ["word_count", linked("wordCount")],
    ["location", linked("contentLocation", "locationCreated")],
    ["external_id", linked("identifier")],
  ];
  const facts = stated.flatMap(([name, values]) => values.map(({ value, statedIn }) => ({ name, value, statedIn })));
  return facts.filter(
    ({ name, value }, at) => facts.findIndex((fact) => fact.name === name && fact.value === value) === at,
  );
}

/** The values of the first place that has any. */
function firstStated(...places: readonly (readonly StatedValue[])[]): readonly StatedValue[] {
  return places.find((values) => values.length > 0) ?? [];
}

function keywords(values: readonly StatedValue[]): StatedValue[] {
  return values.flatMap(({ value, statedIn }) =>
    value
      .split(/\s*[,;]\s*/)
      .filter((keyword) => keyword !== "")
      .map((keyword) => ({ value: keyword, statedIn })),
  );
}
