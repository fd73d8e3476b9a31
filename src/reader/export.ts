import type { Context, Hono } from "hono";
import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import { type EncodedPiece, encodeList } from "../export/encode-list.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../export/format.ts";
import type { ExportList } from "../export/list.ts";
import { articleList, organisationList, personList, quoteList } from "../export/lists.ts";
import type { ArticleFilter } from "../queries/articles.ts";
import type { Page } from "../queries/listing.ts";
import type { OrganisationFilter } from "../queries/organisations.ts";
import type { PersonFilter } from "../queries/people.ts";
import { address } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { quoteFilter } from "./quote-filter.ts";
import { filterOf, parametersOf, type Visit } from "./visit.ts";
import { counted } from "./words.ts";

/** The formats of whole lists, by what they are called; `.json` is the page, not the list. */
const FORMATS = { csv: "CSV", tsv: "TSV", ndjson: "NDJSON", parquet: "Parquet" } as const;

type Format = keyof typeof FORMATS;

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: "text/csv; charset=utf-8",
  tsv: "text/tab-separated-values; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
};

/** The list that each path shows, with a filter as typed. */
const LISTS = {
  "/quotes": (db: Reader, visit: Visit) => quoteList(db, quoteFilter(visit)),
  "/people": (db: Reader, visit: Visit) => personList(db, filterOf(visit) as PersonFilter),
  "/organisations": (db: Reader, visit: Visit) => organisationList(db, filterOf(visit) as OrganisationFilter),
  "/articles": (db: Reader, visit: Visit) => articleList(db, filterOf(visit) as ArticleFilter),
} as const;

/** Adds `/quotes.csv` and the like: all that a list has under the filters of the address, as a file to keep. */
export function addExports(app: Hono, db: Reader): void {
  for (const [path, listOf] of Object.entries(LISTS)) {
    for (const format of Object.keys(FORMATS) as Format[]) {
      app.get(`${path}${EXPORT_FORMATS[format]}`, (context) => {
        const parameters = parametersOf(new URL(context.req.url).searchParams);
        if ("after" in parameters || "limit" in parameters) {
          throw new ArchiveError("invalid_argument", "after, limit: a file has all of its list");
        }
        const list = listOf(db, { path, key: "", parameters }) as unknown as ExportList<object>;
        return answerFile(context, db, list, format);
      });
    }
  }
}

/** Sends a list while it is read. What is wrong with its filter is known, and thrown, before anything is sent. */
async function answerFile(context: Context, db: Reader, list: ExportList<object>, format: Format): Promise<Response> {
  const pieces = encodeList(db, list, { format });
  const first = await pieces.next();
  return context.body(streamOf(first, pieces), 200, {
    "content-type": MEDIA_TYPES[format],
    "content-disposition": `attachment; filename="${list.noun.many}${EXPORT_FORMATS[format satisfies ExportFormat]}"`,
  });
}

/** A page is read when the one before is taken; a visitor who goes away ends it. */
function streamOf(first: IteratorResult<EncodedPiece, void>, rest: AsyncGenerator<EncodedPiece, void>) {
  const encoder = new TextEncoder();
  let next: IteratorResult<EncodedPiece, void> | null = first;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = next ?? (await rest.next());
      next = null;
      if (done) return controller.close();
      const { bytes } = value;
      controller.enqueue(typeof bytes === "string" ? encoder.encode(bytes) : bytes);
    },
    cancel: async () => void (await rest.return()),
  });
}

/** How much was found, and links that take all of it along; nothing if nothing was found. */
export function takeAlong(visit: Visit, page: Page<unknown>, one: string, many: string): Html | null {
  const { length } = page.items;
  if (length === 0) return null;
  const isAll = page.next === null && visit.parameters.after === undefined;
  const { after: _, limit: __, ...filter } = visit.parameters;
  const link = ([format, name]: [string, string]) =>
    html` <a href="${address(`${visit.path}${EXPORT_FORMATS[format as Format]}`, filter)}" download>${name}</a>`;
  const count = isAll ? counted(length, one, many) : `${counted(length, one, many)} on this page`;
  return html`<p class="take"><span>${count}</span> <span class="on-screen">${isAll && length === 1 ? "Export it" : "Export all"} as${Object.entries(FORMATS).map(link)}</span></p>`;
}
