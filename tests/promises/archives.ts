import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect } from "vitest";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { manifestPath } from "../../src/archive/sqlite/manifest.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import { backup, verify } from "../../src/archive-care.ts";
import { isRefusal } from "../../src/diagnostic.ts";
import { prepareArticle, type ReceivedArticle } from "../../src/ingest/prepare-article.ts";
import { createWriter } from "../../src/ingest/writer.ts";
import { archiveOf, smallArticles } from "../campaign/small-articles.ts";
import { FERRY_TEXT } from "../helpers/populated-archive.ts";

/**
 * What the archives hold that promises are tried on: quotes of every kind, credits, places, dates, titles, a long text.
 */
export const TEXTS: readonly string[] = [
  readFileSync("seeds/000_24675017d3bc8aff.txt", "utf8"),
  FERRY_TEXT,
  `Pier closed again

By Mara Holt, Brume Courier

NORVANE, March 5, 2031 (Sandwire) - The pier is closed, Norvane said on Tuesday.

“It was never safe,” Jonas Holt told the council.

(Reporting by Ada Quill in Norvane and Ben Osgood; Editing by Cleo Marsh)
`,
  ...smallArticles(4),
];

interface Template {
  readonly archive: Buffer;
  readonly backup: Buffer;
  readonly manifest: Buffer;
}

/** Made once for a file of tests. */
let template: Promise<Template> | undefined;

async function makeTemplate(): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  try {
    const archive = await archiveOf(join(folder, "a.db"), TEXTS);
    const copy = join(folder, "copy.db");
    await backup(archive, copy);
    const [bytes, manifest] = [readFileSync(copy), readFileSync(manifestPath(copy))];
    return { archive: readFileSync(archive), backup: bytes, manifest };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A good backup of that archive, `copy.db`, with its manifest. */
export async function writeBackup(path: string): Promise<string> {
  template ??= makeTemplate();
  const { backup, manifest } = await template;
  writeFileSync(path, backup);
  writeFileSync(manifestPath(path), manifest);
  return path;
}

/** A new archive of {@link TEXTS}, a file of its own. */
export async function freshArchive(folder: string, name = "a.db"): Promise<string> {
  template ??= makeTemplate();
  const path = join(folder, name);
  writeFileSync(path, (await template).archive);
  return path;
}

/**
 * The codes of all that verify finds, in order, each once; the code of its error if it could not read the file at all.
 */
export async function findingsOf(path: string): Promise<string[]> {
  try {
    const { problems } = await verify(path);
    return [...new Set(problems.map(({ code }) => code))].sort();
  } catch (error) {
    return [(error as { code?: string }).code ?? String(error)];
  }
}

/** Requires that verify finds something wrong, or refuses the file by name. */
export async function requireFound(path: string): Promise<void> {
  expect(await findingsOf(path)).not.toEqual([]);
}

/** Every row of every table, as it is stored. */
export function rowsOf(raw: Database.Database): string {
  const tables = raw
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    .pluck()
    .all();
  return JSON.stringify(tables.map((table) => raw.prepare(`SELECT * FROM "${table}"`).raw().all()));
}

/** Types SQL into the archive as a tool does that knows nothing of us: foreign keys off, REPLACE fires no trigger. */
export function typeInto(path: string, sql: string): void {
  const raw = new Database(path);
  try {
    raw.pragma("foreign_keys = OFF");
    raw.exec(sql);
  } finally {
    raw.close();
  }
}

/** What each article was received as; must stay. */
export function sourcesOf(path: string): unknown[] {
  const raw = connect(path, { readonly: true });
  try {
    return raw
      .prepare("SELECT id, sha256, text, encoding, byte_order_mark, source_uri FROM articles ORDER BY id")
      .all();
  } finally {
    raw.close();
  }
}

/** An archive in memory of articles as they were received; none may be refused. */
export async function archiveOfSources(
  ...sources: readonly Omit<ReceivedArticle, "uri">[]
): Promise<Database.Database> {
  const raw = migrateInMemory(ownPlan());
  const prepared = sources.map((source) => {
    const article = prepareArticle({ uri: null, ...source });
    if (isRefusal(article)) throw new Error(article.reason);
    return article;
  });
  for (const written of await createWriter(createStore(raw), { command: "add" }).write(prepared)) {
    if (written.status === "refused") throw new Error(written.refusal.reason);
  }
  return raw;
}

export const inUtf8 = (text: string) => ({ bytes: Buffer.from(text) });
