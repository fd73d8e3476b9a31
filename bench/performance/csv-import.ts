import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";

const TABLES = [
  ...["runs", "articles", "people", "organisations", "person_names", "organisation_names", "article_spans"],
  ...["article_places", "mentions", "quotes", "quote_spans", "quote_speakers", "credits", "diagnostics"],
];

/**
 * How long the `sqlite3` command takes to `.import` the rows of an archive from CSV, make the same indexes and fill the
 * search index; milliseconds of the processor, or null if there is no such command. The tables have no foreign keys,
 * checks or triggers, since `.import` writes no NULL and they would refuse the empty texts that it writes instead.
 */
export async function importCsv(source: Database, folder: string): Promise<number | null> {
  if (spawnSync("sqlite3", ["--version"]).status !== 0) return null;
  const path = join(folder, "imported.db");
  rmSync(path, { force: true });
  const script: string[] = ["PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"];
  for (const table of TABLES) {
    const file = join(folder, `${table}.csv`);
    await writeCsv(source, table, file);
    script.push(createTable(source, table), `.import --csv ${file} ${table}`);
  }
  script.push(...schemaOf(source), ...SEARCH);
  const { stdout, status } = spawnSync("sh", ["-c", `sqlite3 ${path}; times`], {
    input: script.join("\n"),
    encoding: "utf8",
  });
  for (const table of TABLES) rmSync(join(folder, `${table}.csv`));
  rmSync(path, { force: true });
  return status === 0 ? childrensTime(stdout) : null;
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** Its place in the primary key, 0 if it is not in it. */
  readonly pk: number;
}

/** The same columns and primary key, and nothing else. */
function createTable(source: Database, table: string): string {
  const columns = source.pragma(`table_info(${table})`) as readonly Column[];
  const keys = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const parts = [
    ...columns.map(({ name, type }) => `${name} ${type}`),
    `PRIMARY KEY (${keys.map(({ name }) => name).join(", ")})`,
  ];
  return `CREATE TABLE ${table} (${parts.join(", ")});`;
}

async function writeCsv(source: Database, table: string, path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const row of source.prepare<[], unknown[]>(`SELECT * FROM ${table} ORDER BY rowid`).raw().iterate()) {
    if (!file.write(`${row.map(toField).join(",")}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

function toField(value: unknown): string {
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? "");
}

/** The indexes, and what the search index needs: its tables and the view of its words. */
function schemaOf(source: Database): string[] {
  return source
    .prepare<[], string>(
      `SELECT sql || ';' FROM sqlite_schema
       WHERE (type = 'index' AND sql IS NOT NULL AND tbl_name NOT LIKE '\\_\\_%' ESCAPE '\\')
         OR name IN ('articles_fts', 'quotes_fts', 'quotes_searched')
       ORDER BY type = 'view' DESC, type = 'table' DESC`,
    )
    .pluck()
    .all();
}

const SEARCH = [
  "ANALYZE;",
  "INSERT INTO articles_fts (rowid, headline, text) SELECT id, headline, text FROM articles;",
  `INSERT INTO quotes_fts (rowid, text, speaker, title, occasion)
   SELECT quote_id, text, speaker, title, occasion FROM quotes_searched;`,
];

/** The last line of `times`: "0m1.250s 0m0.100s", the user and system time of what the shell ran. */
function childrensTime(output: string): number {
  const last = output.trim().split("\n").at(-1) ?? "";
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}
