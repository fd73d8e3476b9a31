import { type Context, Hono } from "hono";
import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import { type AnswerOptions, answerProblem, answerView, type Format } from "./answer.ts";
import { articlePage } from "./article-page.ts";
import { articlesPage } from "./articles-page.ts";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
import { addExports } from "./export.ts";
import { frontPage } from "./front-page.ts";
import { guard, withHeaders } from "./guard.ts";
import { ICON } from "./icon.ts";
import { organisationPage, personPage } from "./named-page.ts";
import { organisationsPage, peoplePage } from "./names-page.ts";
import { quotePage } from "./quote-page.ts";
import { quotesPage } from "./quotes-page.ts";
import { searchPage } from "./search-page.ts";
import { STYLESHEET, STYLESHEET_PATH } from "./stylesheet.ts";
import type { ViewOf } from "./view.ts";
import { parametersOf } from "./visit.ts";

export interface ReaderOptions extends AnswerOptions {
  /** What the `Host` header may be, port included: "127.0.0.1:8470". */
  readonly hosts: readonly string[];
}

type Page = readonly [path: string, viewOf: ViewOf];

/** Every kind of page by its path; each is also there with `.json` behind it. */
const PAGES: readonly Page[] = [
  ["/search", searchPage],
  ["/quotes", quotesPage],
  ["/people", peoplePage],
  ["/organisations", organisationsPage],
  ["/articles", articlesPage],
];

/** The pages of one thing, by what stands before its key. */
const KEYED_PAGES: readonly Page[] = [
  ["/quotes", quotePage],
  ["/people", personPage],
  ["/organisations", organisationPage],
  ["/articles", articlePage],
];

/**
 * The reader as a web application over an archive that is open for reading. It answers GET and HEAD under known names
 * only, takes nothing from anywhere else and trusts no text.
 */
export function createReaderApp(db: Reader, options: ReaderOptions): Hono {
  const catalogue = createCatalogue(db);
  const app = new Hono();
  app.use(withHeaders(), guard(options.hosts));
  addPages(app, catalogue, options);
  addText(app, catalogue);
  addExports(app, db);
  addFiles(app);
  app.notFound((context) => answerProblem(context, new ArchiveError("not_found", "There is no such page."), options));
  app.onError((error, context) => answerProblem(context, error, options));
  return app;
}

function addPages(app: Hono, catalogue: Catalogue, options: ReaderOptions): void {
  const show = (viewOf: ViewOf, format: Format) => async (context: Context) => {
    const cleaned = withoutEmpty(new URL(context.req.url));
    if (cleaned !== null) return context.redirect(cleaned);
    const key = context.req.param("key") ?? "";
    const parameters = parametersOf(new URL(context.req.url).searchParams);
    const visit = { path: context.req.path, key: format === "json" ? key.replace(/\.json$/, "") : key, parameters };
    return answerView(context, await viewOf(catalogue, visit), format, options);
  };
  app.get("/", show(frontPage, "html")).get("/index.json", show(frontPage, "json"));
  for (const [path, viewOf] of PAGES) {
    app.get(path, show(viewOf, "html")).get(`${path}.json`, show(viewOf, "json"));
  }
  for (const [path, viewOf] of KEYED_PAGES) {
    app.get(`${path}/:key{[^/]+\\.json}`, show(viewOf, "json"));
    app.get(`${path}/:key{[^/]+(?<!\\.txt)}`, show(viewOf, "html"));
  }
}

/** A form sends fields that were left empty: the address to keep has none of them. Null if there is nothing to clean. */
function withoutEmpty({ pathname, searchParams }: URL): string | null {
  const given = [...searchParams].filter(([, value]) => value.trim() !== "");
  if (given.length === searchParams.size) return null;
  return given.length === 0 ? pathname : `${pathname}?${new URLSearchParams(given)}`;
}

/** An article's text alone, as received. */
function addText(app: Hono, { articles }: Catalogue): void {
  app.get("/articles/:key{[^/]+\\.txt}", async (context) => {
    const { text } = await articles.get(context.req.param("key").replace(/\.txt$/, ""));
    return context.text(text);
  });
}

/** The only files, from memory. */
function addFiles(app: Hono): void {
  const lasting = { "cache-control": "max-age=31536000, immutable" };
  app.get(STYLESHEET_PATH, (context) => context.body(STYLESHEET, 200, { "content-type": CSS_TYPE, ...lasting }));
  app.get("/icon.svg", (context) => context.body(ICON, 200, { "content-type": "image/svg+xml" }));
}

const CSS_TYPE = "text/css; charset=utf-8";
