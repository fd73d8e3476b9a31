import type { Context, Hono } from "hono";
import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import { type EncodedPiece, encodeList } from "../export/encode-list.ts";
import { encoderOf } from "../export/encoders.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../export/format.ts";
import type { ExportList } from "../export/list.ts";
import { listOf } from "../export/lists.ts";
import { readFilter } from "../queries/read-filter.ts";
import { parametersOf } from "./visit.ts";

/** The formats of whole lists, with their names; `.json` is the page, not the list. */
export const FILE_FORMATS = { csv: "CSV", tsv: "TSV", ndjson: "NDJSON", parquet: "Parquet" } as const;

type Format = keyof typeof FILE_FORMATS;

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: "text/csv; charset=utf-8",
  tsv: "text/tab-separated-values; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
};

/** The lists that have a page. */
const LISTED = ["quotes", "people", "organisations", "articles"] as const;

/** Parameters that choose a part of a list, or another order, which only its pages have. */
const OF_PAGES = ["after", "limit", "sort"];

/** Adds `/quotes.csv` and the like: everything in a list under the filters of the address, as a file to keep. */
export function addExports(app: Hono, db: Reader): void {
  for (const noun of LISTED) {
    const path = `/${noun}`;
    for (const format of Object.keys(FILE_FORMATS) as Format[]) {
      app.get(`${path}${EXPORT_FORMATS[format]}`, (context) => {
        const parameters = parametersOf(new URL(context.req.url).searchParams);
        const ofPages = OF_PAGES.filter((name) => name in parameters);
        if (ofPages.length > 0) {
          throw new ArchiveError("invalid_argument", `${ofPages}: a file has all of its list, in the list's own order`);
        }
        return answerFile(context, db, listOf(db, noun, readFilter(noun, parameters)), format);
      });
    }
  }
}

/** Sends a list while it is read. An error in its filter is thrown before anything is sent. */
async function answerFile<Item extends object>(
  context: Context,
  db: Reader,
  list: ExportList<Item>,
  format: Format,
): Promise<Response> {
  const pieces = encodeList(list, await encoderOf(db, list, { format }));
  const first = await pieces.next();
  return context.body(streamOf(first, pieces), 200, {
    "content-type": MEDIA_TYPES[format],
    "content-disposition": `attachment; filename="${list.noun.many}${EXPORT_FORMATS[format satisfies ExportFormat]}"`,
  });
}

/**
 * A stream of the pieces. A page is read when the one before has been taken; a visitor who goes away ends the reading.
 */
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
