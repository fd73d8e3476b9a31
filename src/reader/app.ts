import { type Context, Hono } from "hono";
import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import { type AnswerOptions, answerProblem, answerView, type Format } from "./answer.ts";
import { articlePage } from "./article-page.ts";
import { ARTICLE_SCRIPT, ARTICLE_SCRIPT_PATH } from "./article-script.ts";
import { articlesPage } from "./articles-page.ts";
import { candidatesPage } from "./candidates-page.ts";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
import { companionsPage } from "./companions-page.ts";
import { comparePage } from "./compare-page.ts";
import { countPage } from "./count-page.ts";
import { addDecide } from "./decide.ts";
import { DECIDE_PATH } from "./decision-form.ts";
import type { Desk } from "./desk.ts";
import { type EditingOf, editingAt } from "./editing-of.ts";
import { addExports } from "./export.ts";
import { frontPage } from "./front-page.ts";
import { guard, withHeaders } from "./guard.ts";
import { ICON } from "./icon.ts";
import { mixedPage } from "./mixed-page.ts";
import { organisationPage, personPage } from "./named-page.ts";
import { organisationsPage, peoplePage } from "./names-page.ts";
import { quotePage } from "./quote-page.ts";
import { quotesPage } from "./quotes-page.ts";
import { readingsPage } from "./readings-page.ts";
import { reviewPage } from "./review-page.ts";
import { REVIEW_SCRIPT, REVIEW_SCRIPT_PATH } from "./review-script.ts";
import { searchPage } from "./search-page.ts";
import { speakerPage } from "./speaker-page.ts";
import { splitPage } from "./split-page.ts";
import { STYLESHEET, STYLESHEET_PATH } from "./stylesheet.ts";
import type { ViewOf } from "./view.ts";
import { parametersOf } from "./visit.ts";

export interface ReaderOptions extends AnswerOptions {
  /** What the `Host` header may be on this machine, port included: "127.0.0.1:8470". */
  readonly hosts: readonly string[];
  /** The names that others know it by, such as that of a proxy; none unless given. */
  readonly publicHosts?: readonly string[] | undefined;
  /** What people's decisions go through; without a desk the pages only read. */
  readonly desk?: Desk | undefined;
  /** Called before each page; throws if the open archive is no longer the one that people would look for. */
  readonly requireInPlace?: (() => void) | undefined;
  /** Reads articles besides the rules, on pages of their own; without it there are no such pages. */
  readonly secondReader?: SecondReader | undefined;
}

type Page = readonly [path: string, viewOf: ViewOf];

/** Every kind of page by its path; each exists with `.json` appended as well. */
const PAGES: readonly Page[] = [
  ["/search", searchPage],
  ["/quotes", quotesPage],
  ["/people", peoplePage],
  ["/organisations", organisationsPage],
  ["/articles", articlesPage],
  ["/review", reviewPage],
  ["/compare", comparePage],
  ["/candidates", candidatesPage],
  ["/candidates/mixed", mixedPage],
  ["/companions", companionsPage],
  ["/count/quotes", countPage("quotes")],
  ["/count/people", countPage("people")],
  ["/count/organisations", countPage("organisations")],
  ["/count/articles", countPage("articles")],
];

/** The pages of one thing, by the path before its key. */
const KEYED_PAGES: readonly Page[] = [
  ["/quotes", quotePage],
  ["/people", personPage],
  ["/organisations", organisationPage],
  ["/articles", articlePage],
];

/** Other pages about one thing. */
const PAGES_OF_ONE: readonly Page[] = [
  ["/articles/:key/readings", readingsPage],
  ["/quotes/:key/speaker", speakerPage],
  ["/people/:key/split", splitPage],
];

/**
 * The reader as a web application over an archive. It answers only under known names, loads nothing from elsewhere and
 * trusts no text. Without a desk it answers only GET and HEAD, and writes nothing.
 */
export function createReaderApp(db: Reader, options: ReaderOptions): Hono {
  const { desk, hosts, publicHosts = [], secondReader = null, requireInPlace } = options;
  const names = { hosts, publicHosts };
  const catalogue = createCatalogue(db, secondReader);
  const editingOf = editingAt(desk);
  const answerError = (context: Context, error: unknown) =>
    answerProblem(context, db.toArchiveError(error), { ...options, decidesAs: editingOf(context.req.raw)?.by ?? null });
  const app = new Hono();
  app.use(withHeaders(desk !== undefined), guard(names, desk === undefined ? null : DECIDE_PATH));
  addFiles(app, desk !== undefined);
  app.use(async (_, next) => {
    requireInPlace?.();
    await next();
  });
  addPages(app, catalogue, editingOf, options);
  if (desk !== undefined) addDecide(app, catalogue, desk, editingOf, { ...options, names });
  addText(app, catalogue);
  addExports(app, db);
  app.notFound((context) => {
    const cleaned = withoutEndingSlash(new URL(context.req.url));
    if (cleaned !== null) return context.redirect(cleaned);
    return answerError(context, new ArchiveError("not_found", "There is no such page."));
  });
  app.onError((error, context) => answerError(context, error));
  return app;
}

function addPages(app: Hono, catalogue: Catalogue, editingOf: EditingOf, options: AnswerOptions): void {
  const show = (viewOf: ViewOf, format: Format) => async (context: Context) => {
    const cleaned = withoutEmpty(new URL(context.req.url));
    if (cleaned !== null) return context.redirect(cleaned);
    const key = context.req.param("key") ?? "";
    const parameters = parametersOf(new URL(context.req.url).searchParams);
    const visit = { path: context.req.path, key: format === "json" ? key.replace(/\.json$/, "") : key, parameters };
    const editing = editingOf(context.req.raw);
    const view = await viewOf({ ...catalogue, editing }, visit);
    return answerView(context, view, format, { ...options, decidesAs: editing?.by ?? null });
  };
  app.get("/", show(frontPage, "html")).get("/index.json", show(frontPage, "json"));
  for (const [path, viewOf] of PAGES) {
    app.get(path, show(viewOf, "html")).get(`${path}.json`, show(viewOf, "json"));
  }
  for (const [path, viewOf] of KEYED_PAGES) {
    app.get(`${path}/:key{[^/]+\\.json}`, show(viewOf, "json"));
    app.get(`${path}/:key{[^/]+(?<!\\.txt)}`, show(viewOf, "html"));
  }
  for (const [path, viewOf] of PAGES_OF_ONE) {
    app.get(path, show(viewOf, "html")).get(`${path}.json`, show(viewOf, "json"));
  }
}

/**
 * An address without empty parameters, which forms send for fields that were left empty; null if there is nothing to
 * clean.
 */
function withoutEmpty({ pathname, searchParams }: URL): string | null {
  const given = [...searchParams].filter(([, value]) => value.trim() !== "");
  if (given.length === searchParams.size) return null;
  return given.length === 0 ? pathname : `${pathname}?${new URLSearchParams(given)}`;
}

/**
 * An address without the slash at the end of its path: `/quotes/` is `/quotes`. Null if there is none, or if the rest
 * could mean another host.
 */
function withoutEndingSlash({ pathname, search }: URL): string | null {
  const bare = pathname.replace(/\/$/, "");
  return bare !== pathname && /^\/[^/\\]/.test(bare) ? `${bare}${search}` : null;
}

/** Adds the text of an article by itself, as received. */
function addText(app: Hono, { articles }: Catalogue): void {
  app.get("/articles/:key{[^/]+\\.txt}", async (context) => {
    const { text } = await articles.get(context.req.param("key").replace(/\.txt$/, ""));
    return context.text(text);
  });
}

/** Adds the only files, which are served from memory. */
function addFiles(app: Hono, canWrite: boolean): void {
  const lasting = { "cache-control": "max-age=31536000, immutable" };
  app.get(STYLESHEET_PATH, (context) => context.body(STYLESHEET, 200, { "content-type": CSS_TYPE, ...lasting }));
  app.get(ARTICLE_SCRIPT_PATH, (context) => context.body(ARTICLE_SCRIPT, 200, { "content-type": JS_TYPE, ...lasting }));
  if (canWrite) {
    app.get(REVIEW_SCRIPT_PATH, (context) => context.body(REVIEW_SCRIPT, 200, { "content-type": JS_TYPE, ...lasting }));
  }
  app.get("/icon.svg", (context) => context.body(ICON, 200, { "content-type": "image/svg+xml" }));
}

const JS_TYPE = "text/javascript; charset=utf-8";
const CSS_TYPE = "text/css; charset=utf-8";
