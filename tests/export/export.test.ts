import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import type { Reader } from "../../src/archive/reader.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { openAtomicFile } from "../../src/export/atomic-file.ts";
import { tableOf } from "../../src/export/list.ts";
import { safeCell } from "../../src/export/separated.ts";
import { writeExport } from "../../src/export/write-export.ts";
import type { ViewRow } from "../../src/queries/view-rows.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { populate } from "../helpers/populated-archive.ts";
import { missingModules, python, unless } from "../helpers/python.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const folder = scratchFolder();
let db: string;
beforeAll(async () => {
  db = await archiveFile(folder, "export", populate);
});

/** The rows of a query, by column. */
function rowsOf(sql: string): Record<string, string | number | null>[] {
  const raw = connect(db, { readonly: true });
  const rows = raw.prepare(sql).all() as Record<string, string | number | null>[];
  raw.close();
  return rows;
}

async function exported(noun: string, name: string, ...options: readonly string[]): Promise<string> {
  const file = join(folder, name);
  const { status, stderr } = await onrecord("export", noun, file, ...options, "--db", db);
  expect(stderr).toMatch(new RegExp(`${name.replaceAll(".", "\\.")}: \\d+ `));
  expect(status).toBe(0);
  return file;
}

async function listed(noun: string, ...options: readonly string[]): Promise<string> {
  return (await onrecord(noun, ...options, "--db", db)).stdout;
}

describe("an exported list", () => {
  const lists: readonly (readonly string[])[] = [
    ["quotes"],
    ["quotes", "--speaker", "verrin"],
    ["quotes", "--kind", "indirect", "--limit", "2"],
    ["articles", "--since", "2031"],
    ["people"],
    ["people", "--as", "credited"],
    ["organisations", "--kind", "country"],
    ["credits", "--role", "editor"],
  ];

  it.each(lists)(
    "has the items that are listed, as JSON lines and as JSON: %s %s %s",
    async (noun = "", ...options) => {
      const lines = readFileSync(await exported(noun, "same.ndjson", ...options), "utf8");
      const objects = lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(objects).toEqual(JSON.parse(await listed(noun, ...options, "--json")));
      expect(objects.length).toBeGreaterThan(0);
      expect(JSON.parse(readFileSync(await exported(noun, "same.json", ...options), "utf8"))).toEqual(objects);
    },
  );

  it.each(lists)("has the rows that are listed, as Parquet: %s %s %s", async (noun = "", ...options) => {
    const file = await exported(noun, "same.parquet", ...options);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
    const [header = "", ...lines] = (await listed(noun, ...options, "--tsv")).trimEnd().split("\n");
    expect(Object.keys(rows[0] ?? {})).toEqual(header.split("\t"));
    expect(rows.length).toBe(lines.length);
    expect(rows.map((row) => Object.values(row).map((value) => String(value ?? ""))).map(([first]) => first)).toEqual(
      lines.map((line) => line.split("\t")[0]),
    );
  });

  it("takes words of a name for people", async () => {
    const people = JSON.parse(readFileSync(await exported("people", "quill.json", "quill"), "utf8"));
    expect(people).toMatchObject([{ slug: "ada-quill" }]);
  });

  it("goes to standard output for -, as do companions and pages, and no file is made", async () => {
    const quotes = await onrecord("export", "quotes", "-", "--format", "ndjson", "--db", db);
    expect(quotes.stdout).toBe(readFileSync(await exported("quotes", "same.ndjson"), "utf8"));
    expect(quotes.stderr).toMatch(/^\d+ quotes$/);
    const pairs = await onrecord("export", "companions", "-", "--format", "csv", "--db", db);
    expect(pairs.stdout).toMatch(/^one,one_kind,/);
    const page = await onrecord("export", "page", "ada-quill", "-", "--db", db);
    expect(page.stdout).toMatch(/^<!doctype html>/i);
    const unsaid = await onrecord("export", "quotes", "-", "--db", db);
    expect(unsaid).toMatchObject({ status: 2, stdout: "" });
    expect(unsaid.stderr).toContain("give --format");
    expect(existsSync("-")).toBe(false);
  });

  it("is empty and well formed when nothing matches", async () => {
    for (const name of ["none.json", "none.ndjson", "none.csv", "none.parquet", "none.jsonld"]) {
      await exported("quotes", name, "--since", "2099");
    }
    expect(JSON.parse(readFileSync(join(folder, "none.json"), "utf8"))).toEqual([]);
    expect(readFileSync(join(folder, "none.csv"), "utf8")).toMatch(/^quote_id,.*\n$/);
    expect(JSON.parse(readFileSync(join(folder, "none.jsonld"), "utf8"))["@graph"]).toEqual([]);
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, "none.parquet")) })).toEqual([]);
  });
});

describe("Parquet", () => {
  it("has every value of the view, with its type", async () => {
    const file = await exported("quotes", "quotes.parquet");
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
    const asNumbers = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === "bigint" ? Number(value) : value]),
      ),
    );
    const stored = rowsOf("SELECT * FROM quotes_attributed");
    const byKey = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).toSorted();
    expect(byKey(asNumbers)).toEqual(byKey(stored));
  });

  it("is written in groups, whatever the length", async () => {
    const table = tableOf<{ id: number; text: string | null }>([
      ["id", "integer", ({ id }) => id],
      ["text", "text", ({ text }) => text],
    ]);
    const all = Array.from({ length: 45_500 }, (_, id) => ({ id, text: id % 7 === 0 ? null : `row ${id} “😀”` }));
    const list = async ({ limit = 1, after }: { limit?: number | undefined; after?: string | null | undefined }) => {
      const from = Number(after ?? 0);
      const next = from + limit;
      return { items: all.slice(from, next), next: next < all.length ? String(next) : null };
    };
    const path = join(folder, "long.parquet");
    const options = { format: "parquet" } as const;
    const open = () => openAtomicFile(path, []);
    const noun = { one: "row", many: "rows" };
    const count = async () => all.length;
    expect(await writeExport({} as Reader, { ...table, list, count, noun }, open, options)).toBe(all.length);
    const file = await asyncBufferFromFile(path);
    expect((await parquetMetadataAsync(file)).row_groups.length).toBe(3);
    const rows = await parquetReadObjects({ file });
    expect(rows.map(({ id, text }) => ({ id: Number(id), text }))).toEqual(all);
  });
});

describe("CSV and TSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["\n=1", "'\n=1"],
    ["＝1+1", "'＝1+1"],
    ["a = b", "a = b"],
    ["“-”", "“-”"],
    ["– no", "– no"],
    ["", ""],
  ])("writes %j so that no spreadsheet runs it", (text, cell) => {
    expect(safeCell(text)).toBe(cell);
  });

  it("leaves numbers and NULL alone", () => {
    const row: ViewRow = [-1, 0.5, null];
    expect(row.map(safeCell)).toEqual([-1, 0.5, null]);
  });

  it("begin with a byte-order mark only when told", async () => {
    expect(readFileSync(await exported("people", "plain.csv"), "utf8").startsWith("id,")).toBe(true);
    expect(readFileSync(await exported("people", "excel.csv", "--bom"), "utf8").startsWith("\u{feff}id,")).toBe(true);
    for (const [noun, name] of [
      ["quotes", "marked.json"],
      ["companions", "marked.graphml"],
    ] as const) {
      const { status, stderr } = await onrecord("export", noun, join(folder, name), "--bom", "--db", db);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/^error: only CSV .*byte order mark/),
      });
    }
    expect(readFileSync(await exported("people", "people.txt", "--format", "tsv"), "utf8")).toMatch(/^id\tslug\t/);
  });
});

describe("the file", () => {
  it("is replaced as a whole, through links, and nothing stays beside it", async () => {
    const place = join(folder, "whole");
    mkdirSync(place);
    const file = join(place, "people.csv");
    writeFileSync(file, "old");
    symlinkSync(file, join(place, "link.csv"));
    await exported("people", "whole/link.csv");
    expect(readFileSync(file, "utf8")).toMatch(/^id,/);
    expect(readdirSync(place).toSorted()).toEqual(["link.csv", "people.csv"]);
  });

  it("stays as it was if the export fails", async () => {
    const file = join(folder, "kept.csv");
    writeFileSync(file, "old");
    const before = readdirSync(folder);
    expect((await onrecord("export", "quotes", file, "--speaker", "nobody", "--db", db)).status).toBe(2);
    expect((await onrecord("export", "quotes", file, "--since", "yesterday", "--db", db)).status).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("is never the archive, nor anything that is no file", async () => {
    const size = statSync(db).size;
    symlinkSync(db, join(folder, "archive-link"));
    for (const file of [db, join(folder, "archive-link"), folder]) {
      expect((await onrecord("export", "quotes", file, "--format", "csv", "--db", db)).status).toBe(2);
    }
    expect(statSync(db).size).toBe(size);
  });

  it("is a failure if it cannot be written", async () => {
    expect((await onrecord("export", "people", join(folder, "no/where.csv"), "--db", db)).status).toBe(3);
    const locked = join(folder, "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    if (process.getuid?.() !== 0) {
      expect((await onrecord("export", "people", join(locked, "a.csv"), "--db", db)).status).toBe(3);
    }
    expect(existsSync(join(locked, "a.csv"))).toBe(false);
  });

  it("must have a name that says its format, or --format", async () => {
    const { status, stderr } = await onrecord("export", "people", join(folder, "people.xls"), "--db", db);
    expect(status).toBe(2);
    expect(stderr).toContain("--format");
    expect((await onrecord("export", "people", "people.jsonld", "--db", db)).status).toBe(2);
    expect((await onrecord("export", "people", "x", "--format", "xls", "--db", db)).status).toBe(2);
  });
});

describe("other people's readers", () => {
  const noPandas = missingModules("pandas", "pyarrow");
  const noDuckdb = missingModules("duckdb");
  const stored = () => rowsOf("SELECT * FROM quotes_attributed ORDER BY quote_id, speaker");

  it.skipIf(noPandas.length > 0)(`pandas reads CSV, TSV, NDJSON and Parquet${unless(noPandas)}`, async () => {
    const files = await Promise.all(
      ["csv", "tsv", "ndjson", "parquet"].map((ending) => exported("quotes", `pandas.${ending}`)),
    );
    const read = python(
      `import json, sys, pandas as pd
csv, tsv, ndjson, parquet = sys.argv[1:]
kept = dict(keep_default_na=False, na_values=[])
frames = [pd.read_csv(csv, **kept), pd.read_csv(tsv, sep="\\t", **kept), pd.read_parquet(parquet)]
print(json.dumps({
  "texts": [sorted(frame["text"]) for frame in frames],
  "ids": [str(frame["quote_id"].dtype) for frame in frames],
  "lines": sorted(pd.read_json(ndjson, lines=True)["text"]),
}))`,
      ...files,
    ) as { texts: string[][]; ids: string[]; lines: string[] };
    const texts = stored()
      .map(({ text }) => String(text))
      .toSorted();
    expect(read.texts.map((list) => list.toSorted())).toEqual([texts, texts, texts]);
    expect(read.ids).toEqual(["int64", "int64", "int64"]);
    expect(read.lines.toSorted()).toEqual(
      rowsOf("SELECT text FROM quotes")
        .map(({ text }) => text)
        .toSorted(),
    );
  });

  it.skipIf(noDuckdb.length > 0)(`DuckDB reads CSV, NDJSON and Parquet${unless(noDuckdb)}`, async () => {
    const files = await Promise.all(["csv", "ndjson", "parquet"].map((ending) => exported("quotes", `duck.${ending}`)));
    const read = python(
      `import json, sys, duckdb
csv, ndjson, parquet = sys.argv[1:]
query = "select quote_id, speaker, text, start_char, confidence from {} order by quote_id, speaker"
print(json.dumps([
  duckdb.sql(query.format(f"read_csv('{csv}')")).fetchall(),
  duckdb.sql(query.format(f"read_parquet('{parquet}')")).fetchall(),
  duckdb.sql(f"select count(*), sum(len(speakers)) from read_ndjson('{ndjson}')").fetchall(),
]))`,
      ...files,
    );
    const rows = stored().map((row) => [row.quote_id, row.speaker, row.text, row.start_char, row.confidence]);
    const order = (list: readonly unknown[]) => list.map((row) => JSON.stringify(row)).toSorted();
    const [csv, parquet, [counts]] = read as [unknown[], unknown[], unknown[][]];
    expect(order(csv)).toEqual(order(rows));
    expect(order(parquet)).toEqual(order(rows));
    expect(counts).toEqual([new Set(rows.map(([id]) => id)).size, rows.length]);
  });
});
