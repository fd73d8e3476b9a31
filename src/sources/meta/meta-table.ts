import { isRefusal } from "../../diagnostic.ts";
import { messageOf } from "../../errors.ts";
import type { SuppliedFields } from "../../facts/given.ts";
import { misuse } from "../../misuse.ts";
import { UTF_8 } from "../../text/encodings.ts";
import { delimiterOf, isSeparatorLine } from "../formats/csv/header.ts";
import { readFile } from "../read-file.ts";
import type { Source } from "../source.ts";
import { isMetaName, META_NAMES, type MetaName, MetaProblem, parseMeta, unknownName } from "./meta.ts";

/**
 * A table of metadata with a row for each file or URL: it must have a column `file` or `url`. `file` is a path as
 * given, or the end of one, at least the file's name. The other columns have the names of the metadata in them; an
 * empty cell says nothing, and keywords are separated by ";".
 */
export class MetaTable {
  readonly #byFile = new Map<string, Row>();
  readonly #byUrl = new Map<string, Row>();
  readonly #rows: Row[] = [];
  readonly #used = new Set<Row>();

  /** @throws ArchiveError `invalid_argument` if the same file or URL has a row already */
  add(row: Row): void {
    this.#rows.push(row);
    if (row.file !== "") this.#put(this.#byFile, row.file, row);
    if (row.url !== "") this.#put(this.#byUrl, row.url, row);
  }

  /** What the table says about a source; null if it says nothing. */
  of({ name, uri, given, conversion }: Source): SuppliedFields | null {
    const row =
      this.#find(uri) ?? this.#find(given?.embedded?.url ?? null) ?? this.#find(name) ?? this.#find(conversion?.part);
    if (row === undefined) return null;
    this.#used.add(row);
    return row.meta;
  }

  /** The files and URLs of rows that belonged to nothing that came. */
  get unused(): string[] {
    return this.#rows.filter((row) => !this.#used.has(row)).map(({ file, url }) => (file === "" ? url : file));
  }

  #put(rows: Map<string, Row>, key: string, row: Row): void {
    const other = rows.get(key);
    if (other !== undefined) throw misuse(`${row.place}: "${key}" has a row already, ${other.place}`);
    rows.set(key, row);
  }

  /** The row of an address: by the whole of it, and then by ever shorter ends of a path. */
  #find(address: string | null | undefined): Row | undefined {
    if (address === null || address === undefined) return undefined;
    const whole = this.#byUrl.get(address) ?? this.#byFile.get(address);
    if (whole !== undefined) return whole;
    for (let at = address.indexOf("/"); at >= 0; at = address.indexOf("/", at + 1)) {
      const row = this.#byFile.get(address.slice(at + 1));
      if (row !== undefined) return row;
    }
    return undefined;
  }
}

interface Row {
  readonly file: string;
  readonly url: string;
  readonly meta: SuppliedFields;
  /** "facts.csv, line 3". */
  readonly place: string;
}

/** @throws ArchiveError `invalid_argument` for a table that cannot be read, or a value in it that cannot be used */
export async function readMetaTable(path: string): Promise<MetaTable> {
  const bytes = readFile(path);
  if (isRefusal(bytes)) throw misuse(`${path}: ${bytes.reason}`);
  const text = UTF_8.decode(bytes);
  if (typeof text !== "string") throw misuse(`${path}: not valid UTF-8 at byte ${text.byteOffset}`);
  const [header, ...rows] = await parseRows(text, path);
  if (header === undefined) throw misuse(`${path}: no row that names the columns`);
  const columns = header.record.map((column) => toColumn(column.trim(), path));
  if (!columns.includes("file") && !columns.includes("url")) throw misuse(`${path}: has no column "file" or "url"`);
  const table = new MetaTable();
  for (const { record, info } of rows) table.add(toRow(columns, record, { path, line: info.lines }));
  return table;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function parseRows(text: string, path: string): Promise<ParsedRow[]> {
  const { parse } = await import("csv-parse/sync");
  try {
    return parse(text, {
      delimiter: delimiterOf(text) ?? ",",
      bom: true,
      columns: false,
      info: true,
      from_line: isSeparatorLine(text.split(/\r?\n/, 1)[0] ?? "") ? 2 : 1,
      skip_empty_lines: true,
    }) as unknown as ParsedRow[];
  } catch (error) {
    throw misuse(`${path}: not valid CSV: ${messageOf(error)}`);
  }
}

type Column = "file" | MetaName;

function toColumn(name: string, path: string): Column {
  if (name === "file" || isMetaName(name)) return name;
  throw misuse(`${path}: columns: ${unknownName(name).reason}`);
}

function toRow(columns: readonly Column[], cells: readonly string[], { path, line }: Place): Row {
  const place = `${path}, line ${line}`;
  const values = new Map(columns.map((column, at) => [column, (cells[at] ?? "").trim()] as const));
  const given = META_NAMES.flatMap((name) => {
    const cell = values.get(name) ?? "";
    if (cell === "") return [];
    return [[name, name === "keyword" ? cell.split(";").filter((word) => word.trim() !== "") : cell] as const];
  });
  const meta = parseMeta(Object.fromEntries(given), `table ${path.split(/[/\\]/).at(-1)}`);
  if (meta instanceof MetaProblem) throw misuse(`${place}: ${meta.reason}`);
  const [file, url] = [values.get("file") ?? "", values.get("url") ?? ""];
  if (file === "" && url === "") throw misuse(`${place}: names neither a file nor a URL`);
  return { file, url, meta, place };
}

interface Place {
  readonly path: string;
  readonly line: number;
}
