import { closeSync, existsSync, mkdirSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { OpenDatabase } from "../archive/database.ts";
import type { Reader } from "../archive/reader.ts";
import { archiveFiles } from "../archive/sqlite/file-kind.ts";
import { DATASET, type DatasetTable } from "../desk/dataset.ts";
import { goldOf } from "../desk/gold.ts";
import { ArchiveError } from "../errors.ts";
import { openAtomicFile, replaceablePlace } from "../export/atomic-file.ts";
import { textEncoder } from "../export/text-encoder.ts";
import { misuse } from "../misuse.ts";
import { createArticles } from "../queries/articles.ts";
import { VERSION } from "../version.ts";
import { count } from "./archive-words.ts";
import { openDestination } from "./export-destination.ts";
import { toJson, toJsonLine } from "./json.ts";
import type { Terminal } from "./terminal.ts";

/** Writes what people have judged as lines of JSON to a file, or to standard output for "-". */
export async function exportGold({ db, path }: OpenDatabase, file: string, terminal: Terminal): Promise<void> {
  const heldBack = await findHeldBack(db);
  let written = 0;
  let held = 0;
  await using destination = await openDestination(file, path, terminal);
  for await (const article of goldOf(db)) {
    await destination.write(toJsonLine(article));
    written += 1;
    if (heldBack.has(article.sha256)) held += 1;
  }
  await destination.finish();
  terminal.note(count(written, "articles"));
  warnOfHeldBack(held, terminal);
}

/**
 * Writes the tables of a replication package to a folder, and then `datapackage.json` when they are complete. Files of
 * these names are replaced if an earlier package has left them, and nothing is written if anything else has.
 */
export async function exportDataset({ db, path }: OpenDatabase, folder: string, terminal: Terminal): Promise<void> {
  makeFolder(folder);
  const descriptorFile = join(folder, "datapackage.json");
  // Checked before any of them is replaced.
  requireReplaceable(descriptorFile, DESCRIPTOR_BEGINS, path);
  for (const table of DATASET) {
    requireReplaceable(join(folder, `${table.name}.csv`), (await tableEncoder(table)).begin(), path);
  }
  const resources: object[] = [];
  for (const table of DATASET) {
    const file = `${table.name}.csv`;
    const rows = await writeTable({ db, path }, table, join(folder, file));
    resources.push(toResource(table, file));
    terminal.note(`${file}: ${count(rows, "rows")}`);
  }
  const description = "Hashes, positions and values that were read from news articles. No words of the articles.";
  const descriptor = { ...IDENTITY, description, version: VERSION, profile: "tabular-data-package", resources };
  await using destination = await openAtomicFile(descriptorFile, archiveFiles(path));
  await destination.write(toJson(descriptor));
  await destination.finish();
  warnOfHeldBack((await findHeldBack(db)).size, terminal);
}

/** The property that a package's description begins with, and what its file begins with for it. */
const IDENTITY = { name: "onrecord" };
const DESCRIPTOR_BEGINS = `${toJson(IDENTITY).trimEnd().slice(0, -"\n}".length)},`;

/** @throws ArchiveError `invalid_argument` if a file is there that does not begin as that of a package does */
function requireReplaceable(file: string, begins: string, archivePath: string): void {
  const place = replaceablePlace(file, archiveFiles(archivePath));
  if (existsSync(place) && !beginsWith(place, begins)) {
    throw misuse(`${file} is not of a replication package and is not replaced; name another folder`);
  }
}

function beginsWith(file: string, text: string): boolean {
  const wanted = Buffer.from(text);
  const found = Buffer.alloc(wanted.length);
  const handle = openSync(file, "r");
  try {
    return readSync(handle, found) === wanted.length && found.equals(wanted);
  } finally {
    closeSync(handle);
  }
}

/** The hashes of all articles that are held back for now. */
async function findHeldBack(db: Reader): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const { sha256 } of createArticles(db).iterate({ heldBack: "only" })) found.add(sha256);
  return found;
}

/** What is given away is complete, since figures rest on it; so whoever gives it away must know what is held back. */
function warnOfHeldBack(articles: number, terminal: Terminal): void {
  if (articles > 0)
    terminal.warn(`among them ${count(articles, "articles")} held back for now, whose speakers are named`);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new ArchiveError("io", `cannot make ${folder}: ${String(error)}`, { cause: error });
  }
}

async function writeTable(
  { db, path }: Pick<OpenDatabase, "db" | "path">,
  table: DatasetTable,
  file: string,
): Promise<number> {
  const encoder = await tableEncoder(table);
  await using destination = await openAtomicFile(file, archiveFiles(path));
  let written = 0;
  await destination.write(encoder.begin());
  for await (const page of table.rows(db)) {
    if (page.length > 0) await destination.write(await encoder.add([], page));
    written += page.length;
  }
  await destination.write(await encoder.end());
  await destination.finish();
  return written;
}

function tableEncoder({ columns }: DatasetTable): ReturnType<typeof textEncoder> {
  return textEncoder(
    "csv",
    columns.map(({ name }) => name),
  );
}

function toResource({ name, description, columns, primaryKey }: DatasetTable, path: string): object {
  const schema = { fields: columns, ...(primaryKey.length === 0 ? {} : { primaryKey }) };
  return { name, description, path, profile: "tabular-data-resource", format: "csv", encoding: "utf-8", schema };
}
