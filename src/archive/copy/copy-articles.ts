import { type Difference, differenceOf, readRows, valueIn, withoutValue } from "./difference.ts";
import type { CopiedRow, CopySide, CopyTarget } from "./side.ts";
import { ADDED_ONLY, type CopiedTable, OF_ARTICLE, ofArticlesIn, tableOf } from "./tables.ts";

export interface CopyOptions {
  /** Called with the number of articles looked at so far, and of all. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal | undefined;
}

const ARTICLES = tableOf("articles");
/** How many articles, or characters of text, are copied in one transaction. */
const AT_ONCE = 200;
const CHARACTERS_AT_ONCE = 4_000_000;

/**
 * Brings all articles, and everything that belongs to them except their stories, to what the source has. Returns how
 * many were written.
 */
export async function copyArticles(source: CopySide, target: CopyTarget, options: CopyOptions): Promise<number> {
  const all = Number((await source.rows("SELECT count(*) FROM articles"))[0]?.[0]);
  let done = 0;
  let written = 0;
  for (let last = 0; ; ) {
    options.signal?.throwIfAborted();
    const next = await nextArticles(source, last);
    const upTo = next.at(-1) ?? null;
    const range = upTo === null ? `> ${last}` : `BETWEEN ${last + 1} AND ${upTo}`;
    written += await target.step(() => copyRange(source, target, range));
    done += next.length;
    options.onProgress?.(done, all);
    if (upTo === null) return written;
    last = upTo;
  }
}

async function nextArticles(source: CopySide, last: number): Promise<number[]> {
  const rows = await source.rows(
    `SELECT id, length(text) FROM articles WHERE id > ${last} ORDER BY id LIMIT ${AT_ONCE}`,
  );
  let characters = 0;
  const fit = rows.filter(([, length], index) => {
    characters += Number(length);
    return index === 0 || characters <= CHARACTERS_AT_ONCE;
  });
  return idsOf(fit);
}

/**
 * Brings the articles of a range of ids to what the source has: rows that differ are removed before any are added.
 * Returns how many articles changed.
 */
async function copyRange(source: CopySide, target: CopyTarget, range: string): Promise<number> {
  const theirs = await readRows(target, ARTICLES, `id ${range}`);
  const articles = differenceOf(ARTICLES, await readRows(source, ARTICLES, `id ${range}`), theirs, STORY);
  const parts = await compareParts(source, target, range, theirs.length === 0);
  const changed = changedArticles(articles, parts);
  const gone = new Set(idsOf(articles.extra));

  await target.forgetWords(idsOf(theirs).filter((id) => changed.has(id)));
  await removeParts(target, parts, changed, gone);
  await target.remove(ARTICLES, articles.extra);

  const untied = articles.missing.map((row) => withoutValue(ARTICLES, row, "story_id"));
  await target.insert(ARTICLES, untied);
  await target.update(ARTICLES, FACTS, articles.changed);
  await insertParts(target, parts, changed);
  await target.addWords([...changed].filter((id) => !gone.has(id)));
  return changed.size;
}

/** Left out until all articles of the stories are there. */
const STORY: ReadonlySet<string> = new Set(["story_id"]);

/** The columns of an article that never change. */
const KEPT: ReadonlySet<string> = new Set([
  "id",
  "sha256",
  "text",
  "encoding",
  "byte_order_mark",
  "source_uri",
  "added_run_id",
]);

const FACTS = ARTICLES.columns.filter((column) => !KEPT.has(column) && !STORY.has(column));

/** The rows of a table that belong to the articles of a range, and how they differ. */
interface Part extends Difference {
  readonly table: CopiedTable;
  readonly source: readonly CopiedRow[];
  readonly target: readonly CopiedRow[];
}

/**
 * @param isNew whether the target has none of the articles; then it has no rows of theirs except digests, which outlive
 * them
 */
async function compareParts(source: CopySide, target: CopySide, range: string, isNew: boolean): Promise<Part[]> {
  const parts: Part[] = [];
  for (const table of OF_ARTICLE) {
    const where = ofArticlesIn(table, range);
    const ours = await readRows(source, table, where);
    const theirs = isNew && table.name !== DIGESTS ? [] : await readRows(target, table, where);
    parts.push({ table, source: ours, target: theirs, ...differenceOf(table, ours, theirs) });
  }
  return parts;
}

/** Digests stay when an article is removed. */
const DIGESTS = "article_digests";

/** The articles for which more is to be written than what is only ever added. */
function changedArticles({ missing, changed, extra }: Difference, parts: readonly Part[]): Set<number> {
  const ids = new Set(idsOf([...missing, ...changed, ...extra]));
  for (const part of parts.filter(({ table }) => !ADDED_ONLY.has(table.name))) {
    for (const row of [...part.missing, ...part.changed, ...part.extra]) ids.add(articleOf(part.table, row));
  }
  return ids;
}

async function removeParts(
  target: CopyTarget,
  parts: readonly Part[],
  changed: ReadonlySet<number>,
  gone: ReadonlySet<number>,
): Promise<void> {
  for (const { table, target: rows } of parts.toReversed()) {
    if (table.name === DIGESTS) continue;
    const ids = ADDED_ONLY.has(table.name) ? gone : changed;
    await target.remove(
      table,
      rows.filter((row) => ids.has(articleOf(table, row))),
    );
  }
}

async function insertParts(target: CopyTarget, parts: readonly Part[], changed: ReadonlySet<number>): Promise<void> {
  for (const { table, missing, source } of parts) {
    const isAdded = ADDED_ONLY.has(table.name);
    const added = isAdded ? missing : source.filter((row) => changed.has(articleOf(table, row)));
    // Blocks of a text are written from last to first.
    await target.insert(table, table.name === "article_blocks" ? added.toReversed() : added);
  }
}

function articleOf(table: CopiedTable, row: CopiedRow): number {
  return Number(valueIn(table, row, "article_id"));
}

function idsOf(rows: readonly CopiedRow[]): number[] {
  return rows.map(([id]) => Number(id));
}
