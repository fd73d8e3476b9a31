import { parseExactJson } from "../json/exact-json.ts";
import { descendants, type HtmlElement } from "./element.ts";
import { toLine } from "./to-line.ts";

/** An object of JSON-LD. */
export interface LinkedData {
  readonly [key: string]: unknown;
}

/** How many UTF-16 units of a page's scripts are read: no page needs more to say who wrote it. */
const MAX_LENGTH = 2_000_000;
const MAX_NODES = 10_000;
/** How deep objects are looked for within objects. Anything deeper is pictures and breadcrumbs. */
const MAX_NESTING = 6;

/**
 * schema.org's types of articles: https://schema.org/Article and what is below it there, and the short forms of old
 * pages.
 */
const ARTICLES = new Set(
  (
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle " +
    "OpinionNewsArticle ReviewNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle MedicalScholarlyArticle " +
    "TechArticle APIReference Report SocialMediaPosting BlogPosting LiveBlogPosting DiscussionForumPosting Review ClaimReview " +
    "CriticReview"
  ).split(" "),
);

/** Types that list other articles: nothing within them belongs to this page. */
const LISTS = new Set([
  "ItemList",
  "BreadcrumbList",
  "CollectionPage",
  "SearchResultsPage",
  "ListItem",
  "SiteNavigationElement",
]);

/** What a page states about itself in JSON-LD. */
export interface PageData {
  /** The nodes that are this page's article, as it seems, the most certain first. */
  readonly articles: readonly LinkedData[];
  /** Every type that any node has. */
  readonly types: ReadonlySet<string>;
  /** The node that a value stands for: the one that its `@id` refers to, or the value itself. */
  resolve(value: unknown): unknown;
}

/**
 * Reads the JSON-LD of a page. A script that is not JSON is mended if the mistake is plain (line breaks in strings,
 * extra commas, comments around it) and ignored if not.
 *
 * @param url the page's own URL, if known: of several articles, the one at that URL is meant
 * @param title the page's title, if it has one: of several articles, else the one whose headline is in it
 */
export function readJsonLd(page: HtmlElement, url: string | null, title: string | null): PageData {
  const nodes: LinkedData[] = [];
  let length = 0;
  for (const script of descendants(page)) {
    if (script.tag !== "script" || !/ld\+json/i.test(script.get("type"))) continue;
    const source = script.children.filter((child) => typeof child === "string").join("");
    length += source.length;
    if (length <= MAX_LENGTH) collect(parseLeniently(source), nodes, 0);
  }
  const byId = new Map<string, LinkedData>();
  for (const node of nodes) {
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const types = new Set(nodes.flatMap(typesOf));
  return {
    articles: chooseArticles(nodes, url, title),
    types,
    resolve: (value) =>
      isObject(value) && typeof value["@id"] === "string" ? (byId.get(value["@id"]) ?? value) : value,
  };
}

export function isObject(value: unknown): value is LinkedData {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The types of a node, without the address of schema.org. */
export function typesOf(node: LinkedData): string[] {
  const types = [node["@type"]].flat();
  return types
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ""));
}

function collect(value: unknown, nodes: LinkedData[], depth: number): void {
  if (depth > MAX_NESTING || nodes.length >= MAX_NODES || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, Array.isArray(item) ? depth + 1 : depth);
    return;
  }
  const node = value as LinkedData;
  nodes.push(node);
  if (typesOf(node).some((type) => LISTS.has(type))) return;
  for (const [key, part] of Object.entries(node)) if (!OTHERS.has(key)) collect(part, nodes, depth + 1);
}

/** Properties whose values are other articles. */
const OTHERS = new Set([
  "relatedLink",
  "citation",
  "isBasedOn",
  "itemListElement",
  "hasPart",
  "comment",
  "mentions",
  "video",
  "liveBlogUpdate",
]);

/**
 * The articles among the nodes: first those at the page's URL, then those whose headline the page's title repeats, then
 * those that state most. If one is at the page's URL, those that state another one are of other pages, and left out.
 */
function chooseArticles(nodes: readonly LinkedData[], url: string | null, title: string | null): LinkedData[] {
  const articles = nodes.filter(
    (node) =>
      typesOf(node).some((type) => ARTICLES.has(type)) &&
      ("headline" in node || "author" in node || "datePublished" in node || "articleBody" in node),
  );
  const isOwn = (node: LinkedData) => url !== null && isAt(node, url);
  const own = articles.some(isOwn)
    ? articles.filter((node) => isOwn(node) || addressesOf(node).length === 0)
    : articles;
  const weight = (node: LinkedData) =>
    Number(isOwn(node)) * 100 +
    Number(isInTitle(node, title)) * 50 +
    STATED.filter((key) => node[key] !== undefined).length;
  return own.toSorted((one, other) => weight(other) - weight(one));
}

function isInTitle({ headline }: LinkedData, title: string | null): boolean {
  return (
    typeof headline === "string" && headline.length >= MIN_HEADLINE && (title?.includes(toLine(headline)) ?? false)
  );
}

/** A shorter headline may stand in any title. */
const MIN_HEADLINE = 10;

const STATED = ["headline", "author", "datePublished", "articleBody", "dateModified", "publisher"];

function isAt(node: LinkedData, url: string): boolean {
  return addressesOf(node).some((address) => withoutQuery(address) === withoutQuery(url));
}

function addressesOf(node: LinkedData): string[] {
  const page = node.mainEntityOfPage;
  const addresses = [node.url, page, isObject(page) ? (page["@id"] ?? page.url) : undefined];
  return addresses.filter((address) => typeof address === "string");
}

function withoutQuery(url: string): string {
  return url
    .replace(/[?#].*$/s, "")
    .replace(/\/$/, "")
    .replace(/^https?:/, "");
}

/** The value of JSON, mended if need be; undefined if it cannot be read. */
function parseLeniently(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)$/, "")
    .replace(/;\s*$/, "");
  for (const attempt of [json, mend(json)]) {
    try {
      return parseExactJson(attempt);
    } catch {
      // The next attempt mends it; after the last it is ignored.
    }
  }
  return undefined;
}

/**
 * Makes control characters in strings spaces, and drops commas before a closing bracket and backslashes that escape
 * nothing.
 */
function mend(json: string): string {
  let result = "";
  let inString = false;
  let from = 0;
  const replace = (end: number, instead: string, next: number) => {
    result += json.slice(from, end) + instead;
    from = next;
  };
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit === BACKSLASH && inString) {
      if (!ESCAPED.has(json.charAt(at + 1))) replace(at, "", at + 1);
      at += 1;
    } else if (unit === QUOTE) inString = !inString;
    else if (inString && unit < SPACE) replace(at, " ", at + 1);
    else if (!inString && (unit === BRACKET || unit === BRACE)) {
      let end = at;
      while (end > from && COMMA_OR_SPACE.has(json.charAt(end - 1))) end -= 1;
      replace(end, "", at);
    }
  }
  return result + json.slice(from);
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const SPACE = 0x20;
const BRACKET = 0x5d;
const BRACE = 0x7d;
const ESCAPED = new Set('"\\/bfnrtu');
const COMMA_OR_SPACE = new Set(", \t\r\n");
