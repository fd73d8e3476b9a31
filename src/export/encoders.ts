import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import { misuse } from "../misuse.ts";
import { createArticles } from "../queries/articles.ts";
import type { Quote } from "../queries/records.ts";
import type { Encoder } from "./encoder.ts";
import type { ExportFormat, TextFormat } from "./format.ts";
import { jsonEncoder } from "./json.ts";
import type { ExportList } from "./list.ts";
import { textEncoder } from "./text-encoder.ts";

/** How a file is to be made. */
export interface EncodingOptions {
  readonly format: ExportFormat;
  /** Begin CSV and TSV with a byte-order mark. */
  readonly byteOrderMark?: boolean | undefined;
}

/**
 * The encoder of a list in a format.
 *
 * @throws ArchiveError `invalid_argument` if the format does not suit these items (JSON-LD is for articles and quotes,
 * ninjs for articles), or the options do not suit the format
 */
export async function encoderOf<Item extends object>(
  db: Reader,
  { noun, table }: ExportList<Item>,
  { format, byteOrderMark }: EncodingOptions,
): Promise<Encoder<Item>> {
  if (byteOrderMark && format !== "csv" && format !== "tsv")
    throw misuse(`only CSV and TSV begin with a byte order mark, not ${format}`);
  if (format === "parquet") return (await import("./parquet.ts")).parquetEncoder(table);
  if (format === "jsonld" || format === "ninjs") return publishingEncoder(db, noun.many, format);
  const columns = table.map(({ name }) => name);
  return textEncoder(format satisfies TextFormat, columns, { byteOrderMark, quotesText: true });
}

async function publishingEncoder(db: Reader, nouns: string, format: "jsonld" | "ninjs"): Promise<Encoder<object>> {
  const { SCHEMA_ORG_CONTEXT, toNewsArticle, toQuotation } = await import("./schema-org.ts");
  const { toNinjs } = await import("./ninjs.ts");
  const articles = createArticles(db);
  const graph = { head: `{"@context": ${JSON.stringify(SCHEMA_ORG_CONTEXT)}, "@graph": `, tail: "}", forPages: true };
  const read = async (item: object) => articles.get((item as { readonly id: number }).id);
  if (nouns === "articles" && format === "ninjs")
    return jsonEncoder(async (item) => toNinjs(await read(item)), { forPages: true });
  if (nouns === "articles") return jsonEncoder(async (item) => toNewsArticle(await read(item)), graph);
  if (nouns === "quotes" && format === "jsonld") return jsonEncoder((item) => toQuotation(item as Quote), graph);
  throw new ArchiveError("invalid_argument", `format: there are no ${nouns} as ${format}`);
}
