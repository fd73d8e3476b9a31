import { ArchiveError } from "../../errors.ts";
import { compareInParts } from "./compare-in-parts.ts";
import { type CopyOptions, copyArticles } from "./copy-articles.ts";
import { differenceOf, readRows, valueIn, withoutValue } from "./difference.ts";
import { prove, type TableProof } from "./prove.ts";
import type { CopiedRow, CopySide, CopyTarget } from "./side.ts";
import { type CopiedTable, OF_ARTICLE, TABLES, tableOf } from "./tables.ts";

/** What was copied. */
export interface CopyReport {
  readonly from: string;
  readonly to: string;
  /** The number of articles whose rows were written; 0 if the target was already a copy. */
  readonly articles: number;
  /** What every table of both now holds. */
  readonly tables: readonly TableProof[];
}

/**
 * Makes a database hold what another holds, and verifies it. The target must be empty or a copy of an earlier state of
 * the source; then only what differs is written. Every row goes through the triggers of the target. Until the copy is
 * complete, its runs are unfinished there, since only an unfinished run may write.
 *
 * @throws ArchiveError `invalid_argument` if the target has what the source lacks, `integrity` if the two differ in the
 * end, and whatever a database refuses
 */
export async function copyAll(source: CopySide, target: CopyTarget, options: CopyOptions = {}): Promise<CopyReport> {
  const ends = await beginRuns(source, target);
  let articles = 0;
  if (ends.length > 0 || (await target.isUnfinished())) {
    await target.begin();
    await target.step(() => loosenStories(source, target));
    await target.step(() => copyLog(source, target));
    const renamed = await target.step(() => copyNames(source, target));
    articles = await copyArticles(source, target, options);
    await target.step(async () => {
      await tieStories(source, target);
      await removeNames(source, target);
      await reindex(target, renamed);
      await target.finishWords();
      await target.update(RUNS, RUNS.columns, ends);
      await target.end();
    });
  }
  return { from: source.place, to: target.place, articles, tables: await prove(source, target) };
}

const RUNS = tableOf("runs");

/** What a run has in the source, and in the target only once the copy is complete. */
const FINISH: ReadonlySet<string> = new Set(["finished_at"]);

/**
 * Writes the runs that the target lacks, as if they were in progress. Those of a copy that was stopped must be the same
 * but for that: another archive would leave a copy that neither could finish. Returns the runs to finish at the end. If
 * there are none, nothing has changed, since everything is written by a run.
 */
async function beginRuns(source: CopySide, target: CopyTarget): Promise<CopiedRow[]> {
  const [ours, theirs] = [await readRows(source, RUNS), await readRows(target, RUNS)];
  const { missing, changed, extra } = differenceOf(RUNS, ours, theirs);
  const begun = new Map(theirs.map((row) => [row[0], valueIn(RUNS, row, "finished_at")]));
  const { changed: others } = differenceOf(RUNS, ours, theirs, FINISH);
  const other = extra[0] ?? others[0] ?? changed.find((row) => begun.get(row[0] ?? null) !== null);
  if (other !== undefined) {
    const message = `${target.place} is no copy of ${source.place}: its run ${other[0]} is another`;
    throw new ArchiveError("invalid_argument", message);
  }
  await target.step(async () => {
    if (missing.length > 0) await target.begin();
    await target.insert(
      RUNS,
      missing.map((row) => withoutValue(RUNS, row, "finished_at")),
    );
  });
  return [...changed, ...missing];
}

/**
 * Unties articles that are to change from their stories, and removes stories and links that are to differ: only then
 * can an article be removed.
 */
async function loosenStories(source: CopySide, target: CopyTarget): Promise<void> {
  for await (const { changed } of compareInParts(source, target, ARTICLES_STORY)) {
    const untied = changed.map(([id]): CopiedRow => [id ?? null, null]);
    await target.update(ARTICLES_STORY, ["story_id"], untied);
  }
  for (const table of [tableOf("article_links"), tableOf("stories")]) await removeOthers(source, target, table);
}

/** The two columns of `articles` that tie an article to a story. */
const ARTICLES_STORY: CopiedTable = { name: "articles", columns: ["id", "story_id"], key: ["id"] };

async function tieStories(source: CopySide, target: CopyTarget): Promise<void> {
  for (const table of [tableOf("stories"), tableOf("article_links")]) await insertMissing(source, target, table);
  for await (const { changed } of compareInParts(source, target, ARTICLES_STORY)) {
    await target.update(ARTICLES_STORY, ["story_id"], changed);
  }
}

/** Copies what is recorded for ever and belongs to no article, and the bytes received, the largest of all. */
async function copyLog(source: CopySide, target: CopyTarget): Promise<void> {
  for (const table of LOG) {
    await removeExtra(source, target, table);
    await bring(source, target, table);
  }
  const known = new Set((await target.rows("SELECT id FROM originals")).map(([id]) => id));
  for (const [id = null] of await source.rows("SELECT id FROM originals ORDER BY id")) {
    if (!known.has(id)) await target.insert(ORIGINALS, await readRows(source, ORIGINALS, `id = ${id}`));
  }
}

const ORIGINALS = tableOf("originals");
const NOUNS = [
  { table: tableOf("people"), names: tableOf("person_names"), pointer: "person_id" },
  { table: tableOf("organisations"), names: tableOf("organisation_names"), pointer: "organisation_id" },
] as const;

/**
 * Every table that nothing else here copies. The words of a decision may be deleted only if there is a tombstone, so
 * tombstones come first.
 */
const LOG: readonly CopiedTable[] = (() => {
  const others = ["runs", "articles", "stories", "article_links", "originals", "slug_redirects"];
  const nouns = NOUNS.flatMap(({ table, names }) => [table.name, names.name]);
  const known = new Set([...others, ...nouns, ...OF_ARTICLE.map(({ name }) => name)]);
  const left = TABLES.filter(({ name }) => !known.has(name));
  return left.toSorted((a, b) => Number(b.name === "tombstones") - Number(a.name === "tombstones"));
})();

/** Conditions on `quote_speakers` that find the quotes to be indexed anew. */
type Renamed = readonly string[];

/**
 * Brings people, organisations and their names to what the source has; those to be removed stay as long as articles
 * name them.
 */
async function copyNames(source: CopySide, target: CopyTarget): Promise<Renamed> {
  const renamed: string[] = [];
  for (const { table, names, pointer } of NOUNS) {
    const named = { name: table.name, columns: ["id", "slug", "key"], key: ["id"] };
    for await (const { changed, extra } of compareInParts(source, target, table)) {
      // A slug or key may have passed from one row to another, so first all rows that do not keep theirs give them up.
      const given = [...changed, ...extra].map((row): CopiedRow => [row[0] ?? null, `~${row[0]}`, `~${row[0]}`]);
      await target.update(named, ["slug", "key"], given);
      if (changed.length > 0) renamed.push(`${pointer} IN (${changed.map(([id]) => id).join(", ")})`);
    }
    await bring(source, target, table);
    await replace(source, target, names);
  }
  await removeExtra(source, target, tableOf("slug_redirects"));
  return renamed;
}

async function removeNames(source: CopySide, target: CopyTarget): Promise<void> {
  await replace(source, target, tableOf("slug_redirects"));
  for (const { table } of NOUNS) await removeExtra(source, target, table);
  const known = new Set((await source.rows("SELECT id FROM originals")).map(([id]) => id));
  const gone = (await target.rows("SELECT id FROM originals")).filter(([id = null]) => !known.has(id));
  await target.remove({ name: "originals", columns: ["id"], key: ["id"] }, gone);
}

/** Indexes anew the articles whose speakers were renamed, since quotes are found by the names of their speakers. */
async function reindex(target: CopyTarget, renamed: Renamed): Promise<void> {
  const ids = new Set<number>();
  for (const condition of renamed) {
    const rows = await target.rows(`SELECT DISTINCT article_id FROM quote_speakers WHERE ${condition}`);
    for (const [id] of rows) ids.add(Number(id));
  }
  await target.forgetWords([...ids]);
  await target.addWords([...ids]);
}

/** Removes the rows that the source lacks. */
async function removeExtra(source: CopySide, target: CopyTarget, table: CopiedTable): Promise<void> {
  for await (const { extra } of compareInParts(source, target, table)) await target.remove(table, extra);
}

/** Removes the rows that the source lacks or that differ there. */
async function removeOthers(source: CopySide, target: CopyTarget, table: CopiedTable): Promise<void> {
  for await (const { changed, extra } of compareInParts(source, target, table)) {
    await target.remove(table, [...changed, ...extra]);
  }
}

async function insertMissing(source: CopySide, target: CopyTarget, table: CopiedTable): Promise<void> {
  for await (const { missing } of compareInParts(source, target, table)) await target.insert(table, missing);
}

/** Adds the rows that the target lacks, and changes those that differ. */
async function bring(source: CopySide, target: CopyTarget, table: CopiedTable): Promise<void> {
  for await (const { missing, changed } of compareInParts(source, target, table)) {
    await target.update(table, table.columns, changed);
    await target.insert(table, missing);
  }
}

/**
 * Makes the rows of a table those of the source; all that could be in the way of others are removed before any are
 * added.
 */
async function replace(source: CopySide, target: CopyTarget, table: CopiedTable): Promise<void> {
  await removeOthers(source, target, table);
  await insertMissing(source, target, table);
}
